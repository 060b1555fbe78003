import { isLaidOut } from './laid-out.ts';
import { boxOf } from './letter-box.ts';
import { elementAround } from './node-kinds.ts';

/** What is floated and no longer is a drop cap. */
const DROP_CAP = 3;

/** So many times as large as what follows is a letter that a text begins with. */
const LARGE_LETTER = 1.4;

/** Two letters with more between them, in shares of their height, are of two words. */
const WORD_SPACE = 0.2;

/** Do two boxes overlap so much, as a share of the smaller one, that they stand on one line? */
const SAME_LINE = 0.3;
/** A note is raised by so much of the height of what it is to; so much of each is below its line. */
const RAISED = 0.2;
const DESCENT = 0.22;

/** Elements around `text` that are not around `other`, from within. */
function* around(text: Text, other: Text): Generator<Element> {
	for (let at = text.parentElement; at && !at.contains(other); at = at.parentElement) yield at;
}

/**
 * Do two texts that follow each other stand in different blocks, by their styles? Elements named inline may be styled as blocks; a floated one is a
 * drop cap when it is short. Where nothing is laid out nothing is known.
 */
export const arePartedBlocks = (before: Text, after: Text): boolean =>
	slotOf(before) !== slotOf(after) || isBlockAround(before, after) || isBlockAround(after, before);

function isBlockAround(text: Text, other: Text): boolean {
	for (const at of around(text, other)) {
		if (!isLaidOut(at)) continue;
		const { display, float } = getComputedStyle(at);
		if (!/^(?:inline|ruby)/.test(display) && (float === 'none' || text.data.length > DROP_CAP)) return true;
	}
	return false;
}

/** What shows a text right in a shadow host, as far as its tree is open. */
const slotOf = (text: Text): Element | null => {
	for (let at: Text | Element | null = text; at; at = at.parentElement) if (at.assignedSlot) return at.assignedSlot;
	return null;
};

/** How two texts that follow each other without a space read; `for now` where one is not laid out, and another answer may be right once it is. */
export type Reads = 'as one' | 'as two' | 'as one for now' | 'as two for now';

/**
 * Do two texts that follow each other without a space read as one word? No, where they stand in two links, apart in a drawing, in
 * two blocks, or with room between their letters, by whatever that is made, nor where one is hidden or raised and the other is not.
 * A single large letter with room around it is a drop cap.
 */
export function readsOf(before: Text, after: Text): Reads {
	if (areInTwoLinks(before, after) || isPlaced(before, after) || isPlaced(after, before)) return 'as two';
	if (arePartedBlocks(before, after)) return 'as two';
	const [last, first] = [boxOf(before, before.length - 1), boxOf(after, 0)];
	if (!last || !first) {
		const isOneHidden = (last && first === null) || (first && last === null);
		return isOneHidden ? 'as two for now' : 'as one for now';
	}
	if (before.length === 1 && /\D/.test(before.data) && last.height > LARGE_LETTER * first.height) return 'as one';
	return areClose(before, after, last, first) ? 'as one' : 'as two';
}

/** Is one of two texts on a line the other's footnote or the like? Letters by themselves may be large, small, and move up and down. */
function isNote(before: Text, after: Text, last: DOMRect, first: DOMRect): boolean {
	if ([before, after].some(({ data }) => data.length === 1 && /\D/.test(data))) return false;
	const [low, high] = [Math.min(last.height, first.height), Math.max(last.height, first.height)];
	return Math.abs(last.bottom - first.bottom) - DESCENT * (high - low) > RAISED * high;
}

/** Do the last letter of a text and the first of the next stand beside each other? */
function areClose(before: Text, after: Text, last: DOMRect, first: DOMRect): boolean {
	const isVertical = !getComputedStyle(elementAround(before)).writingMode.startsWith('horizontal');
	const [along, across] = isVertical ? (['top', 'left'] as const) : (['left', 'top'] as const);
	const height = Math.min(extent(last, across), extent(first, across));
	const overlap = Math.min(end(last, across), end(first, across)) - Math.max(last[across], first[across]);
	// A word may be broken over two lines; a chip stands whole on the next.
	if (overlap < SAME_LINE * height) return isRunning(before, after) && isRunning(after, before);
	const room = Math.max(first[along] - end(last, along), last[along] - end(first, along));
	return room < WORD_SPACE * height && (isVertical || !isNote(before, after, last, first));
}

/** Is a text's own style that of running text, with no room of its own and nothing that styles put beside it? */
function isRunning(text: Text, other: Text): boolean {
	for (const at of around(text, other)) {
		if (['::before', '::after'].some((beside) => !/^(?:none|normal)$/.test(getComputedStyle(at, beside).content)))
			return false;
		const { display, paddingInlineStart, paddingInlineEnd, marginInlineStart, marginInlineEnd } = getComputedStyle(at);
		const rooms = [paddingInlineStart, paddingInlineEnd, marginInlineStart, marginInlineEnd];
		if (display !== 'inline' || rooms.some((room) => Number.parseFloat(room) > 0)) return false;
	}
	return true;
}

const end = (box: DOMRect, side: 'left' | 'top'): number => (side === 'left' ? box.right : box.bottom);
const extent = (box: DOMRect, side: 'left' | 'top'): number => end(box, side) - box[side];

const linkAround = (text: Text): Element | null => text.parentElement?.closest('a') ?? null;

function areInTwoLinks(before: Text, after: Text): boolean {
	const [one, other] = [linkAround(before), linkAround(after)];
	return one && other ? one !== other && one.getAttribute('href') !== other.getAttribute('href') : false;
}

/** So a line of text is placed in a picture. */
function isPlaced(text: Text, other: Text): boolean {
	for (const at of around(text, other)) if (at.hasAttribute('x')) return true;
	return false;
}
