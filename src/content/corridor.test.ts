import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from './corridor.ts';
import { contains, inCorridor } from './corridor.ts';

const mark: Box = { left: 100, right: 160, top: 100, bottom: 120 };
const card: Box = { left: 60, right: 400, top: 130, bottom: 300 };

const number = fc.integer({ min: -10_000, max: 10_000 });
const size = fc.integer({ min: 2, max: 1_000 });
const box = fc
	.tuple(number, number, size, size)
	.map(([left, top, width, height]) => ({ left, top, right: left + width, bottom: top + height }));

describe('the corridor from mark to card', () => {
	it('holds the gap between them', () => {
		expect(inCorridor({ x: 130, y: 125 }, mark, card)).toBe(true);
	});

	it('widens towards the card', () => {
		expect(inCorridor({ x: 80, y: 126 }, mark, card)).toBe(true);
		expect(inCorridor({ x: 70, y: 118 }, mark, card)).toBe(false);
	});

	it('does not hold what lies beside or beyond', () => {
		expect(inCorridor({ x: 130, y: 90 }, mark, card)).toBe(false);
		expect(inCorridor({ x: 390, y: 110 }, mark, card)).toBe(false);
		expect(inCorridor({ x: 200, y: 301 }, mark, card)).toBe(false);
	});

	it('holds every point of both boxes and every middle between them, either way round', () => {
		fc.assert(
			fc.property(box, box, fc.integer({ min: 0, max: 100 }), (a, b, percent) => {
				const middleOf = (c: Box) => ({ x: (c.left + c.right) / 2, y: (c.top + c.bottom) / 2 });
				const [p, q] = [middleOf(a), middleOf(b)];
				const between = { x: p.x + ((q.x - p.x) * percent) / 100, y: p.y + ((q.y - p.y) * percent) / 100 };
				expect(inCorridor(p, a, b) && inCorridor(q, a, b)).toBe(true);
				expect(inCorridor(between, a, b)).toBe(true);
				expect(inCorridor(between, b, a)).toBe(true);
			}),
		);
	});

	it('agrees with a plain box when both ends are the same', () => {
		fc.assert(
			fc.property(box, number, number, (a, x, y) => {
				expect(inCorridor({ x, y }, a, a)).toBe(contains(a, { x, y }));
			}),
		);
	});
});
