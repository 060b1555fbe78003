import { grace } from '../settings/opening-delay.ts';
import type { Point } from './corridor.ts';

/**
 * When a resting pointer means "tell me": every number of it stands here, save those that the first-run page has too
 * (`settings/opening-delay.ts`). Times in ms, lengths in CSS pixels.
 */
export const intentNumbers = {
	/** Rest while a card is open or was open a moment ago: the reader is looking things up. */
	restAgain: 100,
	/** How long "a moment ago" lasts. */
	again: 600,
	/** Rest after which the card's code is fetched, so that it is there when the rest is over. */
	prepare: 80,
	/** How far a resting hand may stray. */
	tremor: 4,
	grace,
} as const;

/**
 * Tells a pointer that rests from one that passes, is dragged, or stands still while the page moves under it.
 * Pure: it is told the time and keeps no timers. Times are `performance.now()` ms.
 */
export class Rest {
	#at: Point | null = null;
	#since = 0;
	#last: Point | null = null;

	/** The pointer moved by hand, with no button down. */
	moved(point: Point, now: number): void {
		// After a scroll browsers send a move to where the pointer already was: the page moved, not the hand.
		if (this.#last && this.#last.x === point.x && this.#last.y === point.y) return;
		this.#last = point;
		if (this.#at && distance(this.#at, point) <= intentNumbers.tremor) return;
		this.#at = point;
		this.#since = now;
	}

	/** A scroll, a press, a key, or the pointer left: a rest must begin anew with a movement. */
	disturbed(): void {
		this.#at = null;
	}

	/** How long the pointer has rested by `now`, and where; `null` when it does not. */
	restedFor(now: number): { readonly at: Point; readonly time: number } | null {
		return this.#at && { at: this.#last as Point, time: now - this.#since };
	}
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
