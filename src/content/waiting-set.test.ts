import { expect, it } from 'vitest';
import { WaitingSet } from './waiting-set.ts';

it('lets go of what is lost while much comes and goes, and of nothing else', () => {
	const lost = new Set<number>();
	const waiting = new WaitingSet<number>((item) => lost.has(item));
	waiting.add(-100);
	for (let item = 0; item < 10_000; item++) {
		waiting.add(item);
		if (item >= 20) lost.add(item - 20);
	}
	expect(waiting.size).toBeLessThan(300);
	expect([...waiting].filter((item) => !lost.has(item))).toEqual([
		-100,
		...Array.from({ length: 20 }, (_, at) => 9_980 + at),
	]);
});

it('keeps all that is still there, however much', () => {
	const waiting = new WaitingSet<number>(() => false);
	for (let item = 0; item < 10_000; item++) waiting.add(item);
	expect(waiting.size).toBe(10_000);
});
