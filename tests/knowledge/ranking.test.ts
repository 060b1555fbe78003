import { describe, expect, it } from 'vitest';
import type { EntityId } from '../../src/knowledge/pack.ts';
import { reportRanking } from './ranking.eval.ts';
import { rankingRows } from './ranking-sentences.ts';
import { knowledge } from './read-packs.ts';

describe('the rows an editor decided', () => {
	it('are each of a fact of the entity pointed at', () => {
		for (const { entity, fact, named, sentence } of rankingRows) {
			const ids = knowledge.factsOf(entity as EntityId).map(({ id }) => id as string);
			expect(ids, sentence).toContain(fact);
			for (const id of named) expect(knowledge.entity(id as EntityId), sentence).toBeDefined();
			expect(named).not.toContain(entity);
		}
	});

	it('are as many in both languages, and none comes twice', () => {
		const count = (lang: string) => rankingRows.filter((row) => row.lang === lang).length;
		expect(count('en')).toBe(count('nl'));
		expect(new Set(rankingRows.map(({ sentence }) => sentence)).size).toBe(rankingRows.length);
	});

	it('call for most facts of the pack at least once', () => {
		expect(new Set(rankingRows.map(({ fact }) => fact)).size).toBeGreaterThan(25);
	});
});

/** Shares below which the ranking has got worse; it stands a little above each. */
const floors: Readonly<Record<string, { first: number; shown: number }>> = {
	'tuned on': { first: 0.94, shown: 0.98 },
	'held out': { first: 0.93, shown: 0.95 },
	after: { first: 0.87, shown: 0.95 },
};

describe('the ranking', () => {
	const reports = reportRanking(knowledge).filter(({ name }) => name in floors);

	it.each(reports.map((report) => [report.name, report] as const))('finds the fact of the rows: %s', (name, report) => {
		const { first, rows, shown } = report.ranking;
		expect(first / rows).toBeGreaterThanOrEqual(floors[name]?.first ?? 1);
		expect(shown / rows).toBeGreaterThanOrEqual(floors[name]?.shown ?? 1);
	});

	it.each(reports.map((report) => [report.name, report] as const))(
		'is right at least three times as often as the heaviest fact, on the rows: %s',
		(_, { heaviest, ranking }) => {
			expect(ranking.first).toBeGreaterThan(3 * heaviest.first);
		},
	);
});
