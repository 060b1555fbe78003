import { describe, expect, it } from 'vitest';
import type { EntityId } from '../knowledge/pack.ts';
import type { FramePath, PageReport } from './page-report.ts';
import { inReadingOrder } from './reading-order.ts';

function report(frame: FramePath, texts: string[], frames: PageReport['frames'] = []): PageReport {
	const mentions = texts.map((text, id) => ({
		id,
		entity: 'nvidia' as EntityId,
		text,
		before: '',
		after: '',
		sentence: text,
	}));
	return { frame, isTop: frame?.length === 0, site: 'example.org', state: 'done', mentions, frames };
}

const order = (...reports: PageReport[]) =>
	inReadingOrder(new Map(reports.map((each, key) => [String(key), each])))
		.map((mention) => mention.text)
		.join(' ');

describe('reading order over frames', () => {
	it('puts the mentions of a frame where the frame stands, whatever order the reports come in', () => {
		const top = report([], ['a', 'b', 'c'], [{ index: 0, at: 1 }]);
		const child = report([0], ['x', 'y']);
		expect(order(child, top)).toBe('a x y b c');
	});

	it('nests frames in frames', () => {
		const top = report([], ['a'], [{ index: 0, at: 0 }]);
		const child = report([0], ['x', 'y'], [{ index: 2, at: 1 }]);
		expect(order(top, report([0, 2], ['deep']), child)).toBe('x deep y a');
	});

	it('keeps frames behind the last mention and frames in one gap in their order', () => {
		const top = report(
			[],
			['a'],
			[
				{ index: 1, at: 1 },
				{ index: 0, at: 1 },
			],
		);
		expect(order(top, report([0], ['first by number']), report([1], ['first on the page']))).toBe(
			'a first on the page first by number',
		);
	});

	it('loses no mention of a frame whose place is unknown, or whose parent did not report', () => {
		expect(order(report(null, ['shadow']), report([4, 1], ['orphan']), report([], ['a']))).toBe('a shadow orphan');
	});

	it('gives nothing for no reports', () => {
		expect(inReadingOrder(new Map())).toEqual([]);
	});
});
