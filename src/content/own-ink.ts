import { blockAround } from './flow.ts';
import { elementAround } from './node-kinds.ts';
import { rootsNeedRules } from './shadow-rules.ts';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Does the page paint a name's letters otherwise than in their `color`? A highlight has them repainted in that: a name in a gradient would turn
 * black, one that is but an outline would vanish; in Chromium a line of the page's own under it takes the text's colour, too, in Firefox a first
 * letter or line (docs/browser-quirks.md). What stands in a drawing has colours of its own, and under letters without colour no mark is seen.
 * @param name where it stands
 * @param isFirst nothing stands before it in its block
 */
export function hasOwnInk(name: Range, isFirst: boolean): boolean {
	const element = elementAround(name.startContainer as Text);
	if (element.namespaceURI === SVG) return true;
	const style = getComputedStyle(element);
	const { color, webkitTextFillColor, webkitTextStrokeWidth } = style;
	if (webkitTextFillColor !== color || color === 'rgba(0, 0, 0, 0)' || Number.parseFloat(webkitTextStrokeWidth) > 0)
		return true;
	if (rootsNeedRules) return hasOwnBeginning(element, isFirst);
	return style.textEmphasisStyle !== 'none' || hasOwnLine(element, color);
}

/** Which line a name stands in is not asked: few blocks have a first line of its own colour. */
function hasOwnBeginning(element: Element, isFirst: boolean): boolean {
	const block = blockAround(element);
	if (!block) return false;
	const { color } = getComputedStyle(block);
	const beginnings = isFirst ? ['::first-line', '::first-letter'] : ['::first-line'];
	return beginnings.some((beginning) => getComputedStyle(block, beginning).color !== color);
}

/** Lines are drawn by what stands around the text, too, as far as that holds it in its flow. */
function hasOwnLine(element: Element, color: string): boolean {
	for (let at: Element | null = element; at; at = at.parentElement) {
		const { textDecorationLine, textDecorationColor, display, float, position } = getComputedStyle(at);
		if (textDecorationLine !== 'none' && textDecorationColor !== color) return true;
		if (float !== 'none' || /absolute|fixed/.test(position) || display.startsWith('inline-')) return false;
	}
	return false;
}
