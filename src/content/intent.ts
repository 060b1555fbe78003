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
	/**
	 * The last so many ms of a rest are stiller: a hand that follows a line being read goes at 30 to 150 px/s (50 to 250 words a minute of
	 * 36 px each), and may stay within {@link tremor} as long as the shorter rests last.
	 */
	lull: 100,
	/** How far the hand may stray in that time: 15 px/s. */
	lullTremor: 1.5,
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
	/** Where it was during the last {@link intentNumbers.lull}, and once before. */
	#recent: { readonly point: Point; readonly time: number }[] = [];

	/** The pointer moved by hand, with no button down. */
	moved(point: Point, now: number): void {
		// After a scroll browsers send a move to where the pointer already was: the page moved, not the hand.
		if (this.#last && this.#last.x === point.x && this.#last.y === point.y) return;
		this.#last = point;
		this.#recent = [...this.#samplesAt(now), { point, time: now }];
		if (this.#at && distance(this.#at, point) <= intentNumbers.tremor) return;
		this.#at = point;
		this.#since = now;
	}

	/** A scroll, a press, a key, or the pointer left: a rest must begin anew with a movement. */
	disturbed(): void {
		this.#at = null;
	}

	/** How long the pointer has rested by `now`, and where it is; `null` when it does not rest. */
	restedFor(now: number): { readonly at: Point; readonly time: number } | null {
		return this.#at && { at: this.#last as Point, time: now - this.#since };
	}

	/** Has it kept stiller lately than a hand that follows a line? */
	isLull(now: number): boolean {
		const [first] = this.#samplesAt(now);
		return !first || distance(first.point, this.#last as Point) <= intentNumbers.lullTremor;
	}

	/** The samples that say where it was from {@link intentNumbers.lull} before `now` on. */
	#samplesAt(now: number) {
		const before = this.#recent.findLastIndex(({ time }) => time <= now - intentNumbers.lull);
		return this.#recent.slice(Math.max(0, before));
	}
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
