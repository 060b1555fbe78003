import { edgeOf } from './flow.ts';
import { rootsNeedRules } from './shadow-rules.ts';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Does the page paint an element's letters otherwise than in their `color`? A highlight has them repainted in that: a name in a gradient would turn
 * black, one that is but an outline would vanish; in Chromium a line of the page's own under it takes the text's colour, too
 * (docs/browser-quirks.md). What stands in a drawing has colours of its own.
 */
export function hasOwnInk(element: Element): boolean {
	if (element.namespaceURI === SVG) return true;
	const style = getComputedStyle(element);
	if (style.webkitTextFillColor !== style.color || Number.parseFloat(style.webkitTextStrokeWidth) > 0) return true;
	return !rootsNeedRules && (style.textEmphasisStyle !== 'none' || hasOwnLine(element, style.color));
}

/** Lines are drawn by what stands around the text, too. */
function hasOwnLine(element: Element, color: string): boolean {
	for (let at: Element | null = element; at; at = at.parentElement) {
		const { textDecorationLine, textDecorationColor } = getComputedStyle(at);
		if (textDecorationLine !== 'none' && textDecorationColor !== color) return true;
		if (edgeOf(at) === 'block') return false;
	}
	return false;
}
