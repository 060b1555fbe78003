import type { EntityId } from '../knowledge/pack.ts';

/**
 * Which frame of a tab: its index in `parent.frames`, from the top frame down; the top frame is `[]`.
 * `null` when the parent does not list it (a frame inside a shadow tree).
 */
export type FramePath = readonly number[] | null;

/** Names a mention within its frame for as long as the frame lives. */
export type MentionId = number;

/** A mention as the popup and the command line show it. */
export interface ReportedMention {
	readonly id: MentionId;
	readonly entity: EntityId;
	/** The text as it stands on the page. */
	readonly text: string;
	/** Up to {@link CONTEXT_LENGTH} characters of visible text on each side, white space folded. */
	readonly before: string;
	readonly after: string;
	/** The sentence it stands in, white space folded. */
	readonly sentence: string;
}

/** How much text a report gives on each side of a mention, in characters. */
export const CONTEXT_LENGTH = 30;

/** Why a frame has no marks, or how far it is. */
export type ReadingState =
	/** Newsgloss is off for this site, or paused. */
	| 'off'
	/** Some text has not been read yet. */
	| 'reading'
	/** Everything is read. */
	| 'done'
	/** The page is the article the pack was made from; it is left alone. */
	| 'source-article';

/** What one frame tells the popup. */
export interface PageReport {
	readonly frame: FramePath;
	readonly isTop: boolean;
	/** Host of the top frame: what the on/off switch is about. */
	readonly site: string;
	readonly state: ReadingState;
	/** In reading order. */
	readonly mentions: readonly ReportedMention[];
	/** Child frames: child number `index` stands before mention number `at`. */
	readonly frames: readonly { readonly index: number; readonly at: number }[];
}
