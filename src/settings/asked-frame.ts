import type { MentionId, PageReport } from './page-report.ts';

/** Which of all mentions of a tab a card is about; the first is number 1. */
export interface StepPlace {
	readonly number: number;
	readonly of: number;
}

/** What one frame tells when the reader wants the next mention. */
export interface StepReport extends Pick<PageReport, 'frame' | 'isTop' | 'state' | 'frames'> {
	/** Names the frame's document for as long as it lives. */
	readonly name: string;
	/** In reading order. */
	readonly mentions: readonly { readonly id: MentionId }[];
	/** How many of them stand before the place that the reader is at, by the selection or by what is in view. */
	readonly passed: number;
	/** Which of them had its card shown last, if that can still be seen, and when, in ms since 1970. */
	readonly shown: { readonly index: number; readonly at: number } | null;
	/** The focus is in this document, and not in a card. */
	readonly isFocused: boolean;
	/** The focus is in a card of this document. */
	readonly isInCard: boolean;
	/** The words selected here, if the focus is here and the page may be read there; else ''. */
	readonly selected: string;
}

/** Why a reader who asked gets a card without facts. */
export type NoteReason =
	/** What was selected names nothing that is known. */
	'unknown' | 'no-mentions' | 'reading' | 'off';

/**
 * What a frame does when the reader asks by a key, the menu or the popup. Put into the frames by `asked.js`, which is loaded when that first
 * happens, as a property of the isolated world's global: the background calls it there, and so needs no memory of its own.
 */
export interface AskedFrame {
	/** For the popup. */
	pageReport(): PageReport;
	stepReport(): StepReport;
	/**
	 * Opens the card of a mention, with the focus in it, if it is in the frame of that name; closes the card else.
	 * @param origin the frame that the reader comes from; `null` when they come from a card
	 */
	goTo(name: string, mention: MentionId, place: StepPlace, origin: string | null): Promise<void>;
	/** Opens the card of a mention of this frame, with the focus in it. */
	show(mention: MentionId, place?: StepPlace): Promise<void>;
	/** Opens a card about these words, which are selected here. */
	factsAbout(text: string): Promise<void>;
	/** Says why there is nothing to show. */
	say(reason: NoteReason): Promise<void>;
	/** Closes the card that has the focus, if it is here. */
	leaveCard(): void;
	/** Gives the focus back to where the reader came from, if that is here. @returns whether it was */
	goBack(): boolean;
}

declare global {
	var newsglossAsked: AskedFrame | undefined;
	/** Closes the frame's card as Escape does, for a reader whose focus is in another frame. */
	var newsglossDismiss: (() => boolean) | undefined;
}
