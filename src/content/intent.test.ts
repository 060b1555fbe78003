import { describe, expect, it } from 'vitest';
import { restFor } from '../settings/opening-delay.ts';
import { intentNumbers, Rest } from './intent.ts';

/** Does a pointer that moves along a line at a steady speed (px/s) rest on the way, for a card that opens after so many ms? */
function restsOnTheWay(speed: number, needed: number): boolean {
	const rest = new Rest();
	const step = 1000 / 60;
	for (let now = 0; (now / 1000) * speed < 800; now += step) {
		rest.moved({ x: Math.round((now / 1000) * speed), y: 10 }, now);
		const resting = rest.restedFor(now);
		if (resting && resting.time >= needed && rest.isLull(now)) return true;
	}
	return false;
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
		expect([rest.isLull(290), rest.isLull(310)]).toEqual([false, true]);
	});

	it.each([20, 40, 80, 150])('does not rest while it follows a line being read at %d px/s', (speed) => {
		for (const needed of [intentNumbers.restAgain, ...Object.values(restFor)])
			expect([needed, restsOnTheWay(speed, needed)]).toEqual([needed, false]);
	});

	it('rests where a hand stops that followed a line', () => {
		const rest = new Rest();
		for (let now = 0; now <= 1000; now += 16) rest.moved({ x: 100 + now / 10, y: 10 }, now);
		const now = 1000 + restFor.normal;
		expect(rest.restedFor(now)?.time).toBeGreaterThanOrEqual(restFor.normal);
		expect(rest.isLull(now)).toBe(true);
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
