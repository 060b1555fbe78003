import type { PageErrors } from './measure.ts';

/** Counts of right, wrong and missed mentions, with what follows from them. */
export interface Score {
	readonly right: number;
	readonly wrong: number;
	readonly missed: number;
	readonly precision: number;
	readonly recall: number;
	readonly f1: number;
}

export const scoreOf = (right: number, wrong: number, missed: number): Score => ({
	right,
	wrong,
	missed,
	precision: right + wrong === 0 ? 1 : right / (right + wrong),
	recall: right + missed === 0 ? 1 : right / (right + missed),
	f1: right === 0 ? Number(wrong + missed === 0) : (2 * right) / (2 * right + wrong + missed),
});

/** The score of all mentions on the pages. A right mention counts once for each label, however it was told. */
export const scorePages = (pages: readonly PageErrors[]): Score =>
	scoreOf(
		pages.reduce(
			(sum, { page, missed }) => sum + page.labels.filter(({ kind }) => kind === 'mention').length - missed.length,
			0,
		),
		pages.reduce((sum, { wrong }) => sum + wrong.length, 0),
		pages.reduce((sum, { missed }) => sum + missed.length, 0),
	);

/** The score of each entity. */
export function scoreByEntity(pages: readonly PageErrors[]): ReadonlyMap<string, Score> {
	const counts = new Map<string, [number, number, number]>();
	const add = (entity: string, place: 0 | 1 | 2, by: number): void => {
		const count = counts.get(entity) ?? [0, 0, 0];
		count[place] += by;
		counts.set(entity, count);
	};
	for (const { page, wrong, missed } of pages) {
		for (const { kind, entity } of page.labels) if (kind === 'mention') add(entity, 0, 1);
		for (const { label } of missed) {
			add(label.entity, 0, -1);
			add(label.entity, 2, 1);
		}
		for (const { entity } of wrong) add(entity, 1, 1);
	}
	return new Map(
		[...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([entity, count]) => [entity, scoreOf(...count)]),
	);
}
