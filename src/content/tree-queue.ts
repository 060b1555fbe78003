import type { TextWalk } from './text-walk.ts';
import { WaitingSet } from './waiting-set.ts';

/** How often a walk asks the clock: at one node in so many. */
const CLOCK_EVERY = 4;

/** A page of more nodes is a long one: what makes its reading fast takes longer to make than a short one to read without. */
export const LONG_PAGE = 250;

/** Trees still to be read, in the order in which they came: what stands above a text is known when it is read. */
export class TreeQueue {
	readonly #walks = new WaitingSet<TextWalk>((walk) => walk.isLost);
	#passed = 0;

	get isEmpty(): boolean {
		return this.#walks.size === 0;
	}

	/** So much has been read that more of it pays what makes that faster. */
	get isLong(): boolean {
		return this.#passed > LONG_PAGE;
	}

	add(walk: TextWalk): void {
		this.#walks.add(walk);
	}

	/** @returns true when nothing is left to read. */
	advance(mayGoOn: () => boolean): boolean {
		for (const walk of this.#walks) {
			if (!walk.advance(() => ++this.#passed % CLOCK_EVERY !== 0 || mayGoOn())) return false;
			this.#walks.delete(walk);
		}
		return true;
	}
}
