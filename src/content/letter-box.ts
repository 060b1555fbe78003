import { boxAround } from './box-around.ts';
import { showsAll } from './laid-out.ts';
import { elementAround } from './node-kinds.ts';

/** One range for all letters: each costs the page until it is collected. */
let letter: Range | undefined;

/** The box of one letter; `null` where it is hidden, `undefined` where that is not known. */
export function boxOf(text: Text, offset: number): DOMRect | null | undefined {
	const around = boxAround(elementAround(text));
	// What stands in no box of its own is laid out in what is around it, unless that leaves for later what it holds: then asking would render it.
	if (!around || !showsAll(around)) return undefined;
	letter ??= document.createRange();
	letter.setStart(text, offset);
	letter.setEnd(text, offset + 1);
	const box = letter.getClientRects()[0] ?? null;
	// It holds no text of the page.
	letter.setEnd(document, 0);
	return box;
}
