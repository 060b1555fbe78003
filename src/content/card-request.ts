import type { EntityId } from '../knowledge/pack.ts';
import type { NoteReason, StepPlace } from '../settings/asked-frame.ts';
import type { Mention } from './block.ts';

/** Name of the one element ever added to a page, while a card is open. */
export const CARD_HOST = 'newsgloss-card';

/** What a card is about: an entity, in its sentence. */
export interface EntitySubject {
	readonly entity: EntityId;
	/** The words that name it here. */
	readonly text: string;
	/** The sentence they stand in. */
	readonly sentence: string;
	/** The other entities named in that sentence. */
	readonly named: readonly EntityId[];
}

/** A card that has only this to say. */
export interface NoteSubject {
	readonly note: NoteReason;
	/** What was asked about, or ''. */
	readonly text: string;
}

/**
 * What opened a card: a pointer that rests, a finger that taps, or the reader who asked by a key, a menu or the popup. Only the first may be
 * chance; the others take the focus.
 */
export type Opening = 'rest' | 'tap' | 'ask';

/** What the page's script asks of the card's, which is another file in the same isolated world. */
export interface CardRequest {
	readonly document: Document;
	readonly subject: EntitySubject | NoteSubject;
	/** Host of the top frame. */
	readonly site: string;
	/** The line of the mention to stand at, in viewport coordinates. */
	readonly line: DOMRect;
	/** Where the mention is now, which gives `null` once it is gone, and that closes the card; left out for what is no text of the page. */
	readonly range?: () => Range | null;
	readonly opening: Opening;
	readonly place?: StepPlace;
}

/** A card on screen. It goes when it is closed, or when the signal it was shown with aborts. */
export interface OpenCard {
	/** Its box in the viewport. */
	box(): DOMRect;
	/** The line it stands at, in the viewport, where that is now. */
	line(): DOMRect;
	/** Did this event happen in the card? */
	holds(event: Event): boolean;
	/** Something in it has focus: it stays. */
	hasFocus(): boolean;
	/** The page has changed: stands where its mention is now. */
	follow(): void;
	/** Gives the focus, if it is in the card, and the selection back to where the reader was. */
	goBack(): void;
}

/**
 * Shows a card until `signal` aborts. `close` is called when the reader closes it from inside.
 * Defined by `card.js` as a property of this name on the isolated world's global.
 */
export type ShowCard = (request: CardRequest, close: () => void, signal: AbortSignal) => OpenCard;

declare global {
	var newsglossShowCard: ShowCard | undefined;
}

/** Entities mentioned beside `mention` between two offsets of its block, each once. */
export function namedBeside(mention: Mention, start: number, end: number): EntityId[] {
	const beside = mention.block.mentions.filter((other) => start <= other.start && other.end <= end);
	return [...new Set(beside.map(({ entity }) => entity))].filter((entity) => entity !== mention.entity);
}
