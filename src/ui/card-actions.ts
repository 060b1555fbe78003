/** Where a "Not this" holds: on this page, on this site, or wherever the word stands. */
export const rejectScopes = ['page', 'site', 'everywhere'] as const;
export type RejectScope = (typeof rejectScopes)[number];

/**
 * Stores that a word does not mean the entity it was marked as.
 * Resolves, once stored, with what takes it back; either rejects when nothing could be stored.
 */
export type Reject = (scope: RejectScope) => Promise<() => Promise<void>>;

/** What the card's controls do. One that is left out has no control: there is never a dead button. */
export interface CardActions {
	close(): void;
	/** Copies the leading fact with its source. Rejects when the page or the browser forbids it. */
	copy?(): Promise<void>;
	/** Shows the full summary. */
	showAll?(): void;
	/** Rejects when it could not be stored. */
	turnOffHere?(): Promise<void>;
	/** "Not this": the word does not mean this entity. */
	readonly reject?: Reject;
}
