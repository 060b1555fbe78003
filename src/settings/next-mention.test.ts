import { describe, expect, it } from 'vitest';
import type { StepReport } from './asked-frame.ts';
import type { Step } from './next-mention.ts';
import { nextMention } from './next-mention.ts';

/** A frame with so many mentions, whose ids are its own: `top` has 0, 1, …. */
const frame = (name: string, count: number, more: Partial<StepReport> = {}): StepReport => ({
	name,
	frame: name === 'top' ? [] : [0],
	isTop: name === 'top',
	state: 'done',
	mentions: Array.from({ length: count }, (_, id) => ({ id })),
	frames: name === 'top' ? [{ index: 0, at: 1 }] : [],
	passed: 0,
	shown: null,
	isFocused: false,
	isInCard: false,
	selected: '',
	...more,
});

/** In reading order: top 0, child 0, child 1, top 1. */
const page = (top: Partial<StepReport> = {}, child: Partial<StepReport> = {}): StepReport[] => [
	frame('child', 2, child),
	frame('top', 2, top),
];

const step = (reports: StepReport[], way: Step): string => {
	const found = nextMention(reports, way);
	return found ? `${found.frame} ${found.id}, ${found.place.number} of ${found.place.of}` : 'none';
};

describe('the next mention', () => {
	it('is there for no page without one', () => {
		expect(step([frame('top', 0), frame('child', 0)], 'next')).toBe('none');
		expect(step([], 'previous')).toBe('none');
	});

	it.each([
		['next', 'top 0, 1 of 4'],
		['here', 'top 0, 1 of 4'],
		['previous', 'top 1, 4 of 4'],
	] as const)('%s, from the top of the page', (way, expected) => expect(step(page(), way)).toBe(expected));

	it.each([
		['next', 'top 1, 4 of 4'],
		['here', 'child 1, 3 of 4'],
		['previous', 'child 0, 2 of 4'],
	] as const)('%s, from the one shown last, though the page was scrolled', (way, expected) =>
		expect(step(page({ passed: 2 }, { shown: { index: 1, at: 5 } }), way)).toBe(expected),
	);

	it('goes by the one shown last where two frames have shown one', () => {
		const [early, late] = [{ shown: { index: 0, at: 1 } }, { shown: { index: 1, at: 2 } }];
		expect(step(page(early, late), 'next')).toBe('top 1, 4 of 4');
		expect(step(page(late, early), 'next')).toBe('top 0, 1 of 4');
	});

	it('begins where the window or the caret is, and at a frame in between', () => {
		expect(step(page({ passed: 1 }), 'next')).toBe('top 1, 4 of 4');
		expect(step(page({ passed: 1 }), 'previous')).toBe('child 1, 3 of 4');
		expect(step(page({ passed: 2 }), 'next')).toBe('top 0, 1 of 4');
		expect(step(page({ passed: 2 }, { isFocused: true, passed: 1 }), 'next')).toBe('child 1, 3 of 4');
		expect(step(page({}, { isFocused: true, passed: 2 }), 'next')).toBe('top 1, 4 of 4');
	});

	it('begins at the beginning where only frames have mentions', () => {
		expect(step([frame('child', 2), frame('top', 0)], 'next')).toBe('child 0, 1 of 2');
	});
});
