import { isText } from './node-kinds.ts';

/** Points asked for text across and down the viewport. */
const COLUMNS = 3;
const ROWS = 12;

/** An element of more texts of its own than so many is much longer than the viewport: it waits its turn. */
const MOST_TEXTS = 32;

/**
 * The texts a reader sees now, found by asking points on a grid: their number does not grow with the page. Asked for elements,
 * not for carets: for those Chromium goes through all hidden nodes that lie between two texts.
 */
export function textsInViewport(document: Document): Set<Text> {
	const { innerWidth, innerHeight } = document.defaultView as Window;
	const texts = new Set<Text>();
	for (let column = 0; column < COLUMNS; column++) {
		for (let row = 0; row < ROWS; row++) {
			const x = ((column + 0.5) * innerWidth) / COLUMNS;
			const y = ((row + 0.5) * innerHeight) / ROWS;
			const children = document.elementFromPoint(x, y)?.childNodes ?? [];
			if (children.length > MOST_TEXTS) continue;
			for (const node of children) if (isText(node)) texts.add(node);
		}
	}
	return texts;
}
