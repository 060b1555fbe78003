import { blockAround, edgeOf } from './flow.ts';
import { isText } from './node-kinds.ts';

/** Points asked for text across and down the viewport, the middle column first: there the reader reads. */
const COLUMNS = [0.5, 1 / 6, 5 / 6];
const ROWS = 12;

/** An element of more texts of its own than so many is much longer than the viewport: it waits its turn. */
const MOST_TEXTS = 32;

/** So many elements beside one that was found are looked at. */
const MOST_BESIDE = 64;

/**
 * A text of each paragraph a reader sees now, as far as they are found before `end` (`performance.now()`). Points on a grid are
 * asked for their element, and those beside it for where they stand, so the cost does not grow with the page, save that a
 * question takes Chromium 6 ms among fifty thousand elements in one parent. Asked for elements, not for carets: for those Chromium goes
 * through all hidden nodes that lie between two texts.
 */
export function textsInViewport(document: Document, end: number): Set<Text> {
	const { innerWidth, innerHeight } = document.defaultView as Window;
	const texts = new Set<Text>();
	const seen = new Set<Element>();
	for (const column of COLUMNS) {
		for (let row = 0; row < ROWS; row++) {
			if (performance.now() > end) return texts;
			const block = blockAround(document.elementFromPoint(innerWidth * column, (innerHeight * (row + 0.5)) / ROWS));
			if (!block || seen.has(block)) continue;
			for (const near of inView(block, innerHeight)) {
				seen.add(near);
				const text = textOf(near);
				if (text) texts.add(text);
			}
		}
	}
	return texts;
}

/** An element and those before and after it, while they are in view. */
function* inView(element: Element, height: number): Generator<Element> {
	yield element;
	for (const to of ['previousElementSibling', 'nextElementSibling'] as const) {
		let at = element[to];
		for (let passed = 0; at && passed < MOST_BESIDE; passed++, at = at[to]) {
			const { top, bottom } = at.getBoundingClientRect();
			if (bottom < 0 || top > height) break;
			if (edgeOf(at) === 'block') yield at;
		}
	}
}

/** A text right in `element`, or in the elements it begins with. */
function textOf(element: Element): Text | null {
	for (let at: Element | null = element; at; at = at.firstElementChild) {
		if (at.childNodes.length > MOST_TEXTS) return null;
		for (const node of at.childNodes) if (isText(node) && /\S/.test(node.data)) return node;
	}
	return null;
}
