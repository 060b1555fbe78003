/** When a row was written, and so what its score is worth. */
export type RowSet =
	/** The ranking was tuned on it. */
	| 'tuned-on'
	/** Before there was a ranking; its misses were not looked at. */
	| 'held-out'
	/** When the tuning was done. */
	| 'written-after';

/**
 * What a careful editor would show first: a sentence of our own in the manner of the news, the entity the reader points
 * at, the other entities named in it, and the fact that belongs there.
 */
export interface RankingRow {
	readonly lang: 'en' | 'nl';
	readonly set: RowSet;
	readonly entity: string;
	readonly named: readonly string[];
	readonly sentence: string;
	readonly fact: string;
}

/** A row as the tables write it; those named stand parted by spaces. */
export type Line = readonly [entity: string, named: string, sentence: string, fact: string];

/** Rows of a table, all of one language and set. */
export function rows(lang: 'en' | 'nl', set: RowSet, lines: readonly Line[]): RankingRow[] {
	return lines.map(([entity, named, sentence, fact]) => ({
		lang,
		set,
		entity,
		named: named.split(' ').filter(Boolean),
		sentence,
		fact,
	}));
}
