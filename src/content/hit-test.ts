import type { Annotation } from './annotate.ts';
import type { Mention } from './block.ts';
import type { Point } from './corridor.ts';
import { contains } from './corridor.ts';
import { isText } from './node-kinds.ts';
import { shadowRootOf } from './shadow-roots.ts';

/** What a link stretches over has fewer texts: a card of news. */
const MOST_TEXTS = 256;

/** A mention under the pointer, with the line box the pointer is on: a wrapped mention has several. */
export interface Hit {
	readonly mention: Mention;
	readonly line: DOMRect;
}

/**
 * The mention whose letters are under a point of the viewport. Asks the page what text is there, at a cost that
 * does not grow with the number of mentions (docs/browser-quirks.md: 16 to 33 µs), and checks against the mention's own
 * boxes, since the caret snaps to the nearest text. Text that something lies over without hiding it is looked for in what that stretches over.
 */
export function hitAt(document: Document, annotation: Annotation, point: Point): Hit | null {
	const { roots, top } = elementsAt(document, point);
	const caret = document.caretPositionFromPoint(point.x, point.y, { shadowRoots: roots });
	const mention = caret && isText(caret.offsetNode) && annotation.mentionAt(caret.offsetNode, caret.offset);
	if (mention) {
		const line = lineAt(mention.block.run.rangeOf(mention.start, mention.end), point);
		return line && { mention, line };
	}
	const card = top && stretchedOver(top);
	if (!card || card === document.body) return null;
	const isPicture = top.matches(pictures);
	const texts = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
	let last: readonly Mention[] | null = null;
	for (let passed = 0; passed < MOST_TEXTS && texts.nextNode(); passed++) {
		const mentions = annotation.mentionsIn(texts.currentNode as Text);
		if (mentions === last) continue;
		last = mentions;
		for (const mention of mentions) {
			const line = lineAt(mention.block.run.rangeOf(mention.start, mention.end), point);
			if (line && (!isPicture || letsThrough(texts.currentNode))) return { mention, line };
		}
	}
	return null;
}

/** What a reader presses, which may be stretched over a card of news; and what hides all that is below it. */
const pressed = 'a,button,[role=link],[role=button]';
const pictures = 'img,picture,video,canvas';

/**
 * What the topmost element at a point is stretched over and lets be seen: what holds it, by its place or in a grid. A header or a menu that lies over
 * text does not hold that. `null` where it hides what is below, or lies over nothing.
 */
function stretchedOver(top: Element): Element | null {
	const button = top.closest<HTMLElement>(pressed);
	if (button) return holderOf(button);
	if (['::before', '::after'].some((cover) => getComputedStyle(top, cover).position === 'absolute')) return top;
	const isVeil = getComputedStyle(top).position === 'absolute' && isClear(top) && !/\S/.test(top.textContent ?? '');
	return isVeil || top.matches(pictures) ? holderOf(top as HTMLElement) : null;
}

const holderOf = ({ offsetParent, parentElement }: HTMLElement): Element | null =>
	offsetParent?.localName === 'body' ? parentElement : offsetParent;

/** Has it no colour of its own, or one that is seen through? */
const isClear = (element: Element): boolean => getComputedStyle(element).backgroundColor.startsWith('rgba');

/** Is a text one that the pointer goes through? Then it may stand on what the pointer meets. */
const letsThrough = (text: Node): boolean => getComputedStyle(text.parentElement as Element).pointerEvents === 'none';

/** The box of `range` that `point` lies in. */
function lineAt(range: Range | null, point: Point): DOMRect | null {
	for (const box of range?.getClientRects() ?? []) if (contains(box, point)) return box;
	return null;
}

/** The topmost element at a point, and the shadow roots on the way down to it. */
function elementsAt(document: Document, { x, y }: Point): { roots: ShadowRoot[]; top: Element | null } {
	const roots: ShadowRoot[] = [];
	let top = document.elementFromPoint(x, y);
	for (let root = top && shadowRootOf(top); root; root = top && shadowRootOf(top)) {
		roots.push(root);
		const inside: Element | null = root.elementFromPoint(x, y);
		if (!inside || inside === top) break;
		top = inside;
	}
	return { roots, top };
}
