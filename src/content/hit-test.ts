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
 * boxes, since the caret snaps to the nearest text. Text that a link lies over is looked for in what the link stretches over.
 */
export function hitAt(document: Document, annotation: Annotation, point: Point): Hit | null {
	const { roots, top } = elementsAt(document, point);
	const caret = document.caretPositionFromPoint(point.x, point.y, { shadowRoots: roots });
	const mention = caret && isText(caret.offsetNode) && annotation.mentionAt(caret.offsetNode, caret.offset);
	if (mention) {
		const line = lineAt(mention.block.run.rangeOf(mention.start, mention.end), point);
		return line && { mention, line };
	}
	const link = top?.closest('a') as HTMLElement | null | undefined;
	// What such a link stretches over holds it, by its place or in a grid; a header or a menu that lies over the text does not hold that.
	const card = link?.offsetParent === document.body ? link.parentElement : link?.offsetParent;
	if (!card || card === document.body) return null;
	const texts = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
	let last: readonly Mention[] | null = null;
	for (let passed = 0; passed < MOST_TEXTS && texts.nextNode(); passed++) {
		const mentions = annotation.mentionsIn(texts.currentNode as Text);
		if (mentions === last) continue;
		last = mentions;
		for (const mention of mentions) {
			const line = lineAt(mention.block.run.rangeOf(mention.start, mention.end), point);
			if (line) return { mention, line };
		}
	}
	return null;
}

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
