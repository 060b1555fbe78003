import type { EntityId } from '../knowledge/pack.ts';
import type { Reading } from '../recognition/recogniser.ts';
import type { MentionId } from '../settings/page-report.ts';
import { foldsAway, isLaidOut } from './laid-out.ts';
import { isElement, shownParent, slotOrParent } from './node-kinds.ts';
import type { Run } from './run.ts';

/** The text under one heading: in each, the first mention of an entity is painted. */
export interface Section {
	/** `null` before the first heading. */
	readonly heading: Element | null;
	/** In the order of the page, unless what the page has moved says otherwise: comparing places costs more the longer the page is. */
	readonly blocks: Block[];
	isInOrder: boolean;
	/** Only the first walk has put blocks here, one behind the other. */
	isAsWalked: boolean;
}

/** A block that holds at least one candidate; the others leave nothing behind. */
export interface Block {
	readonly run: Run;
	/** Read again once the judge is there, if it waits for that. */
	reading: Reading;
	readonly section: Section;
	/** Stands in navigation, advertising or a cookie banner: can be hovered, is not painted. */
	readonly isQuiet: boolean;
	/** In the order of the text. */
	mentions: readonly Mention[];
	/** The page evidence its doubtful candidates were last judged by. */
	judgedBy: number;
}

export interface Mention {
	readonly id: MentionId;
	readonly entity: EntityId;
	readonly block: Block;
	/** UTF-16 offsets into the block's text. */
	readonly start: number;
	readonly end: number;
}

/** The mention's own words, as the page has them. */
export const textOf = ({ block, start, end }: Mention): string => block.run.text.slice(start, end);

/**
 * The element whose place on the screen stands for the mention's: the nearest that is laid out, which one with `display: contents` is not, nor
 * what `content-visibility` leaves for later; where the mention cannot be seen there, the one it stands in.
 * What stands right in a shadow tree has its host.
 */
export const elementOf = ({ block, start }: Mention): Element | null => elementAt(block.run, start);

/** The same for what stands at an offset of a run. */
export function elementAt(run: Run, offset: number): Element | null {
	let inner: Element | null = null;
	// Most stand in what is laid out, and no slot is asked for.
	for (let at = shownParent(run.pointAt(offset).node); at; at = slotOrParent(at)) {
		if (!isElement(at)) continue;
		if (isLaidOut(at)) return inner && !shows(at, run, offset) ? inner : at;
		inner ??= at;
	}
	return inner;
}

/**
 * Is a text to be seen in `element`, where what stands between them is not laid out? Far from the viewport `content-visibility: auto` leaves out
 * what it holds: nothing is known of that before.
 */
function shows(element: Element, run: Run, offset: number): boolean {
	if (foldsAway(element)) return false;
	if (getComputedStyle(element).contentVisibility === 'auto') {
		const { top, bottom } = element.getBoundingClientRect();
		if (top > 1.5 * innerHeight || bottom < -innerHeight / 2) return true;
	}
	return Boolean(run.rangeOf(offset, offset + 1)?.getClientRects().length);
}
