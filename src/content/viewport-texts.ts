import { isText } from './node-kinds.ts';

/** Points asked for text across and down the viewport. */
const COLUMNS = 3;
const ROWS = 12;

/** The texts a reader sees now, found by asking points on a grid: their number does not grow with the page. */
export function textsInViewport(document: Document): Set<Text> {
	const { innerWidth, innerHeight } = document.defaultView as Window;
	const texts = new Set<Text>();
	for (let column = 0; column < COLUMNS; column++) {
		for (let row = 0; row < ROWS; row++) {
			const x = ((column + 0.5) * innerWidth) / COLUMNS;
			const y = ((row + 0.5) * innerHeight) / ROWS;
			const node = document.caretPositionFromPoint(x, y)?.offsetNode;
			if (node && isText(node)) texts.add(node);
		}
	}
	return texts;
}
