import { blockAround, edgeOf } from './flow.ts';
import { isLaidOut } from './laid-out.ts';
import { isText } from './node-kinds.ts';
import { shadowRootOf } from './shadow-roots.ts';

/** Points asked for text across and down the viewport, the middle column first: there the reader reads. */
const COLUMNS = [0.5, 1 / 6, 5 / 6];
const ROWS = 12;
const POINTS = COLUMNS.length * ROWS;

/** An element of more texts of its own than so many is much longer than the viewport: it waits its turn. */
const MOST_TEXTS = 32;

/** So many elements on each side of one that was found are looked at, and so many in it. */
const MOST_BESIDE = 64;

/**
 * Elements that a reader sees now, as far as they are found before `end` (`performance.now()`). Points on a grid are asked for their
 * element, in shadow trees, too, and those in and beside its block for where they stand, so the cost does not grow with the page, save that
 * a question takes Chromium 6 ms among fifty thousand elements in one parent. Asked for elements, not for carets: for those Chromium goes
 * through all hidden nodes that lie between two texts.
 * @param from the point to begin with, below 1 of all: where the time is short, others are asked each time
 */
export function* elementsInView(document: Document, end: number, from = 0): Generator<Element> {
	const { innerWidth, innerHeight } = document.defaultView as Window;
	const seen = new Set<Element>();
	const first = Math.floor(from * POINTS);
	for (let point = first; point < first + POINTS; point++) {
		const x = innerWidth * (COLUMNS[Math.floor(point / ROWS) % COLUMNS.length] as number);
		// Anywhere in its row: what is small and missed now is found another time.
		const y = (innerHeight * ((point % ROWS) + Math.random())) / ROWS;
		for (let tree: Document | ShadowRoot | null = document; tree; ) {
			if (performance.now() > end) return;
			const element: Element | null = tree.elementFromPoint(x, y);
			if (element?.getRootNode() !== tree) break;
			// Below a short page there is only its root.
			const block = blockAround(element === document.documentElement ? document.body : element);
			const around = block && !seen.has(block) ? aroundInView(block, innerHeight) : [];
			for (const near of [element, ...around]) {
				if (seen.has(near)) continue;
				seen.add(near);
				yield near;
			}
			tree = shadowRootOf(element);
		}
	}
}

/** A block, the blocks before and after it, and those in it, while they are in view. */
function* aroundInView(block: Element, height: number): Generator<Element> {
	yield block;
	for (const [first, to] of [
		['previousElementSibling', 'previousElementSibling'],
		['nextElementSibling', 'nextElementSibling'],
		['firstElementChild', 'nextElementSibling'],
	] as const) {
		let at = block[first];
		for (let passed = 0; at && passed < MOST_BESIDE; passed++, at = at[to]) {
			// Where something is folded away, asking for its place would have it rendered: the page would hear, and load its images.
			if (!isLaidOut(at)) continue;
			const { top, bottom } = at.getBoundingClientRect();
			if (bottom < 0 || top > height) break;
			if (edgeOf(at) === 'block') yield at;
		}
	}
}

/** The first text right in `element`, or in the elements it begins with: one of a paragraph that a reader sees. */
export function textIn(element: Element): Text | null {
	for (let at: Element | null = element; at; at = at.firstElementChild) {
		if (at.childNodes.length > MOST_TEXTS) return null;
		for (const node of at.childNodes) if (isText(node) && /\S/.test(node.data)) return node;
	}
	return null;
}
