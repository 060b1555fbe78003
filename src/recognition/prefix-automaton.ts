import type { Columns } from './columns.ts';
import { APART, COLUMN_BITS, COLUMN_COUNT, PASSED_OVER, SPACES } from './columns.ts';
import { AT_BORDER, IN_WORD, PrefixTrie } from './prefix-trie.ts';

/**
 * Told of the beginning of a form that ends at `end`.
 * @param to what starts there or later is to be left out: the search of the text's second half tells of it
 * @returns true to end the search
 */
export type OnBeginning = (beginning: number, end: number, to: number) => boolean;

/** How a search ended: early, because it was told to; at the text's end within a beginning, that may go on in what follows; or not. */
export type SearchEnd = 'early' | 'within' | 'outside';

/**
 * Finds the places in a text where a form may begin: an Aho–Corasick automaton (Aho, Corasick: Efficient string matching, 1975)
 * over the beginnings of all forms, as one dense table, so that a character costs two look-ups however many forms there are.
 * Beginnings are short, so that the table is built in next to no time: most pages are short too. It may tell of a place where no
 * form stands, and never misses one.
 */
export class PrefixAutomaton {
	readonly #columns: Columns;
	/** The row that follows, by row and column. Rows are numbered by where they start. */
	readonly #next: Uint16Array;
	/** In rows from here on beginnings end. */
	readonly #endsFrom: number;
	/** Per such row: the length of the beginning that ends there, 0 for none; the row of a shorter one that may end there too. */
	readonly #lengths: Uint8Array;
	readonly #shorter: Uint16Array;
	/** By form the number of its beginning, which is told of in the search. */
	readonly beginnings: Uint16Array;

	/** @param isLoose forms may begin within words, too */
	constructor(forms: readonly string[], columns: Columns, isLoose = false) {
		this.#columns = columns;
		const trie = new PrefixTrie(forms, columns);
		const { count } = trie;
		const fails = failsOf(trie, isLoose);

		// Rows where beginnings end come last, so that one comparison tells them.
		const isEnd = new Uint8Array(count);
		// An empty form has none.
		for (const row of trie.ends) if (row > AT_BORDER) isEnd[row] = 1;
		for (let row = 0; row < count; row++) isEnd[row] ||= isEnd[fails[row] as number] as number;
		const placed = new Uint16Array(count);
		let place = 0;
		for (let row = 0; row < count; row++) if (!isEnd[row]) placed[row] = place++ << COLUMN_BITS;
		this.#endsFrom = place << COLUMN_BITS;
		for (let row = 0; row < count; row++) if (isEnd[row]) placed[row] = place++ << COLUMN_BITS;

		this.beginnings = trie.ends.map((row) => placed[row] as number);
		this.#lengths = new Uint8Array(count);
		this.#shorter = new Uint16Array(count);
		for (const row of trie.ends) this.#lengths[(placed[row] as number) >> COLUMN_BITS] = trie.depths[row] as number;
		for (let row = 0; row < count; row++) {
			this.#shorter[(placed[row] as number) >> COLUMN_BITS] = placed[fails[row] as number] as number;
		}
		this.#next = tableOf(trie, fails, placed, isLoose);
	}

	/** How many characters a beginning has. */
	lengthOf(beginning: number): number {
		return this.#lengths[beginning >> COLUMN_BITS] as number;
	}

	/**
	 * Tells of each place where a form may begin, in no order. The text is read at two places at once, its first half and its
	 * second: each row waits for the one before it, so one alone leaves the processor idle half the time.
	 */
	search(text: string, onBeginning: OnBeginning): SearchEnd {
		const columns = this.#columns.of;
		const next = this.#next;
		const endsFrom = this.#endsFrom;
		const { length } = text;
		const middle = length >> 1;
		const border = AT_BORDER << COLUMN_BITS;
		let row = border;
		let second = border;
		let at = 0;
		while (at < middle) {
			do {
				row = next[row + (columns[text.charCodeAt(at)] as number)] as number;
				second = next[second + (columns[text.charCodeAt(at + middle)] as number)] as number;
				at++;
			} while (row < endsFrom && second < endsFrom && at < middle);
			if (row >= endsFrom && this.#tell(row, at, onBeginning)) return 'early';
			if (second >= endsFrom && this.#tell(second, at + middle, onBeginning)) return 'early';
		}
		// What began in the first half may end in the second.
		for (let over = middle; row > border && over < length; over++) {
			row = next[row + (columns[text.charCodeAt(over)] as number)] as number;
			if (row >= endsFrom && this.#tell(row, over + 1, onBeginning, middle)) return 'early';
		}
		if (length % 2 === 1) {
			second = next[second + (columns[text.charCodeAt(length - 1)] as number)] as number;
			if (second >= endsFrom && this.#tell(second, length, onBeginning)) return 'early';
		}
		return row > border || second > border ? 'within' : 'outside';
	}

	/** Tells of beginnings that end at `end`, in rows that follow `last`. */
	#tell(last: number, end: number, onBeginning: OnBeginning, to = end): boolean {
		for (let row = last; row >= this.#endsFrom; row = this.#shorter[row >> COLUMN_BITS] as number) {
			if (this.#lengths[row >> COLUMN_BITS] !== 0 && onBeginning(row, end, to)) return true;
		}
		return false;
	}
}

/** For each row that of its longest end which is a beginning too, or a root. */
function failsOf(trie: PrefixTrie, isLoose: boolean): Uint16Array {
	const { count, parents, columns } = trie;
	const fails = new Uint16Array(count);
	for (let row = AT_BORDER + 1; row < count; row++) {
		const column = columns[row] as number;
		let from = parents[row] as number;
		let to = 0;
		while (from > AT_BORDER && to === 0) {
			from = fails[from] as number;
			to = trie.childOf(from, column, isLoose);
		}
		fails[row] = to || (column < APART ? IN_WORD : AT_BORDER);
	}
	return fails;
}

/** The dense table: what does not go on from a row goes on from the longest end of it. */
function tableOf(
	{ count, parents, columns, depths }: PrefixTrie,
	fails: Uint16Array,
	placed: Uint16Array,
	isLoose: boolean,
): Uint16Array {
	const next = new Uint16Array(count << COLUMN_BITS);
	const [inWord, atBorder] = [placed[IN_WORD] as number, placed[AT_BORDER] as number];
	for (const root of [inWord, atBorder]) {
		next.fill(inWord, root, root + APART).fill(atBorder, root + APART, root + COLUMN_COUNT);
		next[root + PASSED_OVER] = root;
	}
	for (let from = AT_BORDER + 1; from < count; ) {
		// Rows of one depth: first they are led to, then they lead on as shorter ones do.
		let to = from;
		for (; to < count && depths[to] === depths[from]; to++) {
			const column = columns[to] as number;
			next[(placed[parents[to] as number] as number) + column] = placed[to] as number;
			if (parents[to] === AT_BORDER && (isLoose || column >= APART)) next[inWord + column] = placed[to] as number;
		}
		for (; from < to; from++) {
			const [row, fail] = [placed[from] as number, placed[fails[from] as number] as number];
			next.copyWithin(row, fail, fail + COLUMN_COUNT);
			next[row + PASSED_OVER] = row;
			if (columns[from] === SPACES) next[row + SPACES] = row;
		}
	}
	return next;
}
