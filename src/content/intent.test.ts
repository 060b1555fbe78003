import { describe, expect, it } from 'vitest';
import { restFor } from '../settings/opening-delay.ts';
import { Rest } from './intent.ts';

/** Moves along a line at a steady speed (px/s) and returns the longest rest seen on the way. */
function longestRestOnTheWay(speed: number, length: number): number {
	const rest = new Rest();
	let longest = 0;
	const step = 1000 / 60;
	for (let now = 0; (now / 1000) * speed < length; now += step) {
		rest.moved({ x: (now / 1000) * speed, y: 10 }, now);
		longest = Math.max(longest, rest.restedFor(now)?.time ?? 0);
	}
	return longest;
}

describe('a resting pointer', () => {
	it('rests from its last movement on', () => {
		const rest = new Rest();
		rest.moved({ x: 10, y: 10 }, 0);
		rest.moved({ x: 50, y: 10 }, 100);
		expect(rest.restedFor(450)).toEqual({ at: { x: 50, y: 10 }, time: 350 });
	});

	it('goes on resting under a hand that trembles, and says where it is now', () => {
		const rest = new Rest();
		rest.moved({ x: 50, y: 10 }, 0);
		rest.moved({ x: 52, y: 11 }, 200);
		expect(rest.restedFor(360)).toEqual({ at: { x: 52, y: 11 }, time: 360 });
	});

	it('does not rest while it follows a line that is being read', () => {
		expect(longestRestOnTheWay(40, 800)).toBeLessThan(restFor.short);
	});

	it('does not rest before it has moved', () => {
		expect(new Rest().restedFor(1000)).toBeNull();
	});

	it('does not rest after a scroll under it, though the browser repeats its last move', () => {
		const rest = new Rest();
		rest.moved({ x: 50, y: 10 }, 0);
		rest.disturbed();
		rest.moved({ x: 50, y: 10 }, 20);
		expect(rest.restedFor(1000)).toBeNull();
	});

	it('rests anew when it has moved after a disturbance', () => {
		const rest = new Rest();
		rest.moved({ x: 50, y: 10 }, 0);
		rest.disturbed();
		rest.moved({ x: 51, y: 10 }, 500);
		expect(rest.restedFor(600)).toEqual({ at: { x: 51, y: 10 }, time: 100 });
	});
});
