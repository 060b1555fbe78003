import type { Part } from '../platform/messages.ts';
import { send } from '../platform/messages.ts';

/** Where a part cannot be had it is asked for so often at most, in ms: asking wakes the background. */
const ASK_EVERY = 1_000;

/**
 * A part of ours that is a file of its own. The background runs it in this frame, in the same isolated world, when it is first
 * needed; there it leaves what it is as a global.
 */
export class LatePart<T> {
	readonly #name: Part;
	readonly #find: () => T | undefined;
	#loading: Promise<T | null> = Promise.resolve(null);
	#asked = Number.NEGATIVE_INFINITY;

	/** @param find the global that the part leaves */
	constructor(name: Part, find: () => T | undefined) {
		this.#name = name;
		this.#find = find;
	}

	/** The part; `null` while it is not there. */
	get here(): T | null {
		return this.#find() ?? null;
	}

	/**
	 * Brings the part here. `null` when it cannot be had, as where the extension is gone or the browser shields this frame: nothing is
	 * said of it in the page, and a later call tries again. Never rejects.
	 */
	load(): Promise<T | null> {
		const now = performance.now();
		if (!this.here && now - this.#asked >= ASK_EVERY) {
			this.#asked = now;
			const look = (): T | null => this.here;
			this.#loading = send('load-part', { part: this.#name }).then(look, look);
		}
		return this.here ? Promise.resolve(this.here) : this.#loading;
	}
}
