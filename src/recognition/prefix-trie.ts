import type { Columns } from './columns.ts';
import { APART, COLUMN_BITS } from './columns.ts';

/** Longest beginning of a form that is followed, in characters: enough to tell names from most words. */
const DEEPEST = 4;
/** There are so many rows at most: a table of them has 128 kB, and their places 16 bits. */
export const MOST_ROWS = 1 << (16 - COLUMN_BITS);
/** The roots: within a word, where only a form of a script written without spaces may begin, and where a word may. */
export const IN_WORD = 0;
export const AT_BORDER = 1;

/**
 * The beginnings of all forms as a trie, as deep as its rows stay few. Rows stand in the order of their depth.
 */
export class PrefixTrie {
	count = AT_BORDER + 1;
	/** By row: the one before, the column that leads on from there, how many have led there. */
	readonly parents: number[] = [IN_WORD, AT_BORDER];
	readonly columns: number[] = [0, 0];
	readonly depths: number[] = [0, 0];
	/** By form: the row where its beginning ends. */
	readonly ends: Uint16Array;
	/** By row and column, of rows that were given up too. */
	readonly #edges = new Uint32Array(MOST_ROWS << COLUMN_BITS);

	constructor(forms: readonly string[], columns: Columns) {
		this.ends = new Uint16Array(forms.length).fill(AT_BORDER);
		/** The columns each form begins with; 0, which is no form's, from where it ends. */
		const heads = new Uint8Array(forms.length * DEEPEST);
		for (let form = 0; form < forms.length; form++) {
			columns.begin(forms[form] as string, heads, form * DEEPEST, DEEPEST);
		}
		const deeper = Uint32Array.from(this.ends);
		for (let depth = 0; depth < DEEPEST && this.#grow(heads, deeper, depth); depth++) this.ends.set(deeper);
	}

	/** The row a column leads to; 0 for none. From within a word none leads on but those of scripts without spaces, unless words may begin there. */
	childOf(row: number, column: number, isLoose: boolean): number {
		if (row === IN_WORD && column < APART && !isLoose) return 0;
		const child = this.#edges[((row || AT_BORDER) << COLUMN_BITS) | column] as number;
		return child < this.count ? child : 0;
	}

	/** Leads each form's row on by its next column. @returns false when that would be too many rows: then all is as before */
	#grow(heads: Uint8Array, ends: Uint32Array, depth: number): boolean {
		let { count } = this;
		for (let form = 0; form < ends.length; form++) {
			const column = heads[form * DEEPEST + depth] as number;
			if (column === 0) continue;
			const edge = ((ends[form] as number) << COLUMN_BITS) | column;
			if (this.#edges[edge] === 0) {
				this.#edges[edge] = count;
				this.parents[count] = ends[form] as number;
				this.columns[count] = column;
				this.depths[count] = depth + 1;
				count++;
			}
			ends[form] = this.#edges[edge] as number;
		}
		if (count > MOST_ROWS) return false;
		this.count = count;
		return true;
	}
}
