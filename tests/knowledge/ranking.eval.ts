import { chooseFacts } from '../../src/knowledge/facts-in-context.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { EntityId, FactId } from '../../src/knowledge/pack.ts';
import type { RankingRow } from './ranking-row.ts';
import { rankingRows } from './ranking-sentences.ts';

/** How often the editor's fact came first, and how often among the three shown, of `rows` sentences. */
export interface RankingScore {
	readonly rows: number;
	readonly first: number;
	readonly shown: number;
}

export interface RankingReport {
	readonly name: string;
	readonly ranking: RankingScore;
	/** The same rows by the entity's heaviest facts, the sentence ignored. */
	readonly heaviest: RankingScore;
	/** Rows whose first fact is not the editor's, with what came first instead. */
	readonly missed: readonly { readonly row: RankingRow; readonly chosen: readonly FactId[] }[];
}

/** The three facts shown for a row. */
export function shownFor(knowledge: Knowledge, { entity, named, sentence }: RankingRow): FactId[] {
	const { lead, also } = chooseFacts(knowledge, {
		entity: entity as EntityId,
		named: named as readonly EntityId[],
		sentence,
		seen: new Set(),
	});
	return [lead, ...also].map(({ fact }) => fact.id);
}

function heaviestFor(knowledge: Knowledge, { entity }: RankingRow): FactId[] {
	return knowledge
		.factsOf(entity as EntityId)
		.toSorted((a, b) => b.weight - a.weight)
		.slice(0, 3)
		.map(({ id }) => id);
}

function score(rows: readonly RankingRow[], shown: (row: RankingRow) => readonly string[]): RankingScore {
	return {
		rows: rows.length,
		first: rows.filter((row) => shown(row)[0] === row.fact).length,
		shown: rows.filter((row) => shown(row).includes(row.fact)).length,
	};
}

/** Ranks every row, apart for those the ranking was tuned on and those it was not, and for each language. */
export function reportRanking(knowledge: Knowledge, table: readonly RankingRow[] = rankingRows): RankingReport[] {
	const sets = [
		['tuned on', table.filter(({ set }) => set === 'tuned-on')],
		['held out', table.filter(({ set }) => set === 'held-out')],
		['after', table.filter(({ set }) => set === 'written-after')],
		['English', table.filter(({ lang }) => lang === 'en')],
		['Dutch', table.filter(({ lang }) => lang === 'nl')],
		['all', table],
	] as const;
	return sets.map(([name, rows]) => ({
		name,
		ranking: score(rows, (row) => shownFor(knowledge, row)),
		heaviest: score(rows, (row) => heaviestFor(knowledge, row)),
		missed: rows
			.filter((row) => shownFor(knowledge, row)[0] !== row.fact)
			.map((row) => ({ row, chosen: shownFor(knowledge, row) })),
	}));
}

/** The report as lines of text. */
export function printRanking(reports: readonly RankingReport[]): string {
	const share = (part: number, rows: number) => `${part}/${rows} (${Math.round((100 * part) / rows)}%)`;
	return reports
		.map(({ name, ranking, heaviest }) =>
			[
				`${name}:`.padEnd(10),
				`first ${share(ranking.first, ranking.rows)}, in three ${share(ranking.shown, ranking.rows)};`,
				`heaviest fact: first ${share(heaviest.first, heaviest.rows)}, in three ${share(heaviest.shown, heaviest.rows)}`,
			].join(' '),
		)
		.join('\n');
}
