import type { EntityId } from '../knowledge/pack.ts';
import type { Mention } from './block.ts';

/** Name of the one element ever added to a page, while a card is open. */
export const CARD_HOST = 'newsgloss-card';

/** What the page's script asks of the card's, which is another file in the same isolated world. */
export interface CardRequest {
	readonly document: Document;
	readonly entity: EntityId;
	/** The mention's own words. */
	readonly text: string;
	/** The sentence the mention stands in. */
	readonly sentence: string;
	/** The other entities mentioned in that sentence. */
	readonly named: readonly EntityId[];
	/** Host of the top frame. */
	readonly site: string;
	/** The line of the mention to stand at, in viewport coordinates. */
	readonly line: DOMRect;
	/** Where the mention is now; `null` once it is gone, which closes the card. */
	readonly range: () => Range | null;
	/** Move the focus into the card: the reader asked for it by keyboard or from the popup. */
	readonly takesFocus: boolean;
}

/** A card on screen. It goes when it is closed, or when the signal it was shown with aborts. */
export interface OpenCard {
	/** Its box in the viewport. */
	box(): DOMRect;
	/** Did this event happen in the card? */
	holds(event: Event): boolean;
	/** Something in it has focus: it stays. */
	hasFocus(): boolean;
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
