import { listenToPage } from './listen-to-page.ts';
import { inSlices } from './slices.ts';

/** Shortest time from one reading of changed text to the next, in ms: under a storm of changes, batches (docs/browser-quirks.md). */
const BATCH = 100;

/** It is so many times as long as the last reading took, and this long at most, in ms: one block that grows is read as a whole each time. */
const REST = 5;
const LONGEST_REST = 1_000;

/** When a page is read: batch by batch, in slices that yield to it, and not while nobody looks. */
export class ReadingSchedule {
	readonly #document: Document;
	readonly #slice: (end: number) => boolean;
	readonly #signal: AbortSignal;
	/** When the last slice began (`performance.now()`), and how long its reading has taken so far, in ms. */
	#last = 0;
	#took = 0;
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
	set(wait = this.#last + Math.max(BATCH, Math.min(REST * this.#took, LONGEST_REST)) - performance.now()): void {
		this.isSet = true;
		this.#took = 0;
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
			this.#took += performance.now() - this.#last;
			this.isSet = !isDone;
			return isDone;
		}, this.#signal);
	}
}
