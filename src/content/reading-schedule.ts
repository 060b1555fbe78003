import { listenToPage } from './listen-to-page.ts';
import { inSlices } from './slices.ts';

/** Shortest time between two readings of changed text, in ms: under a storm of changes, batches (docs/browser-quirks.md). */
const BATCH = 100;

/** When a page is read: batch by batch, in slices that yield to it, and not while nobody looks. */
export class ReadingSchedule {
	readonly #document: Document;
	readonly #slice: (end: number) => boolean;
	readonly #signal: AbortSignal;
	/** When the last slice began (`performance.now()`). */
	#last = 0;
	/** A reading is to come, or under way. */
	isSet = false;
	/** It is to come when someone looks. */
	#isHeld = false;

	/**
	 * @param slice reads until `end` (`performance.now()`); true when nothing is left to read
	 * @param seen called when someone looks again
	 * @param signal ends it without a word
	 */
	constructor(document: Document, slice: (end: number) => boolean, seen: () => void, signal: AbortSignal) {
		this.#document = document;
		this.#slice = slice;
		this.#signal = signal;
		const visibilitychange = (): void => {
			if (document.hidden) return;
			if (this.#isHeld) this.#whenVisible();
			seen();
		};
		listenToPage(document, { visibilitychange }, signal);
	}

	/** @param wait ms until the first slice; so many that the last one is long enough ago when left out */
	set(wait = this.#last + BATCH - performance.now()): void {
		this.isSet = true;
		if (wait > 0) setTimeout(() => this.#whenVisible(), wait);
		else this.#whenVisible();
	}

	/** A hidden tab's text waits until someone looks. */
	#whenVisible(): void {
		this.#isHeld = this.#document.hidden;
		if (this.#isHeld || this.#signal.aborted) return;
		inSlices((end) => {
			this.#last = performance.now();
			const isDone = this.#slice(end);
			this.isSet = !isDone;
			return isDone;
		}, this.#signal);
	}
}
