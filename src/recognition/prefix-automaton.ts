import type { CharacterClasses } from './character-class.ts';
import { IGNORED, OTHER, SPACE } from './character-class.ts';

/** Bits of a column's number: a row of the table is 64 columns. */
const COLUMN_BITS = 6;
const COLUMNS = 1 << COLUMN_BITS;
/** Columns from here on are shared by the characters that are left when the others have one each. */
const SHARED_FROM = COLUMNS - 16;

/** Longest beginning of a form that is followed, in characters. */
const DEEPEST = 6;
/** The table has so many rows at most: 128 kB, numbered in 16 bits. */
const MOST_ROWS = 1 << (16 - COLUMN_BITS);

/** Told where a form may begin. @returns true to end the search */
export type OnBeginning = (start: number) => boolean;

/**
 * Finds the places in a text where a form may begin, whatever stands before them: an Aho–Corasick automaton (Aho, Corasick:
 * Efficient string matching, 1975) over the beginnings of all forms, as one dense table, so that a character costs two
 * look-ups however many forms there are. Beginnings are as long as lets the table stay small, and rare characters
 * share columns: it may tell of a place where no form begins, and never misses one.
 */
export class PrefixAutomaton {
	/** The column of each UTF-16 unit; the lowest are the classes {@link OTHER}, {@link IGNORED} and {@link SPACE}. */
	readonly #columns = new Uint8Array(65_536);
	/** The row that follows, by row and column. Rows are numbered by where they start. */
	readonly #next: Uint16Array;
	/** In rows from here on beginnings end. */
	readonly #endsFrom: number;
	/** Per such row: the length of the beginning that ends there, 0 for none; the row of a shorter one that may end there too. */
	readonly #lengths: Uint8Array;
	readonly #shorter: Int32Array;

	/** @param forms as class numbers */
	constructor(forms: readonly Uint16Array[], classes: CharacterClasses) {
		const columnOf = columnsOf(classes);
		for (const [code, kind] of classes.entries()) this.#columns[code] = columnOf[kind] as number;
		const trie = trieOf(forms, columnOf);
		const { parents, columns, lengths } = trie;
		const count = parents.length;
		const fails = failsOf(trie);

		// Rows where beginnings end come last, so that one comparison tells them.
		const isEnd = new Uint8Array(count);
		for (let row = 0; row < count; row++) isEnd[row] = lengths[row] || isEnd[fails[row] as number] ? 1 : 0;
		const placed = new Int32Array(count);
		let place = 0;
		for (let row = 0; row < count; row++) if (!isEnd[row]) placed[row] = place++ << COLUMN_BITS;
		this.#endsFrom = place << COLUMN_BITS;
		this.#lengths = new Uint8Array(count - place);
		this.#shorter = new Int32Array(count - place);
		for (let row = 0, ending = 0; row < count; row++) {
			if (!isEnd[row]) continue;
			placed[row] = this.#endsFrom + (ending << COLUMN_BITS);
			this.#lengths[ending] = lengths[row] as number;
			this.#shorter[ending++] = placed[fails[row] as number] as number;
		}

		const [firstChild, sibling] = childrenOf(parents);
		this.#next = new Uint16Array(count << COLUMN_BITS);
		for (let row = 0; row < count; row++) {
			const to = placed[row] as number;
			// What does not go on from here goes on from the longest end of it; rows stand in the order of their depth, so that is there.
			const from = placed[fails[row] as number] as number;
			if (row > 0) this.#next.copyWithin(to, from, from + COLUMNS);
			for (let child = firstChild[row] as number; child > 0; child = sibling[child] as number) {
				this.#next[to | (columns[child] as number)] = placed[child] as number;
			}
			this.#next[to | IGNORED] = to;
			if (columns[row] === SPACE) this.#next[to | SPACE] = to;
		}
	}

	/**
	 * Tells of each place where a form may begin, in no order. The text is read at two places at once, its first half and its
	 * second: each row waits for the one before it, so one alone leaves the processor idle half the time.
	 * @returns true when ended early
	 */
	search(text: string, onBeginning: OnBeginning): boolean {
		const columns = this.#columns;
		const next = this.#next;
		const endsFrom = this.#endsFrom;
		const { length } = text;
		const middle = length >> 1;
		let row = 0;
		let second = 0;
		let at = 0;
		while (at < middle) {
			row = next[row + (columns[text.charCodeAt(at)] as number)] as number;
			second = next[second + (columns[text.charCodeAt(at + middle)] as number)] as number;
			at++;
			if (row >= endsFrom && this.#tell(text, row, at, onBeginning)) return true;
			if (second >= endsFrom && this.#tell(text, second, at + middle, onBeginning, middle)) return true;
		}
		// What began in the first half may end in the second.
		for (let over = middle; row > 0 && over < length; over++) {
			row = next[row + (columns[text.charCodeAt(over)] as number)] as number;
			if (row >= endsFrom && this.#tell(text, row, over + 1, onBeginning, 0, middle)) return true;
		}
		if (length % 2 === 0) return false;
		second = next[second + (columns[text.charCodeAt(length - 1)] as number)] as number;
		return second >= endsFrom && this.#tell(text, second, length, onBeginning, middle);
	}

	/** Tells of beginnings that end at `end`, if they begin from `from` to before `to`. */
	#tell(text: string, last: number, end: number, onBeginning: OnBeginning, from = 0, to = end): boolean {
		if (this.#isPassedOver(text, end - 1, this.#columns[text.charCodeAt(end - 1)] as number)) return false;
		for (let row = last; row >= this.#endsFrom; ) {
			const ending = (row - this.#endsFrom) >> COLUMN_BITS;
			const length = this.#lengths[ending] as number;
			if (length > 0) {
				const start = this.#startOf(text, end, length);
				if (start >= from && start < to && onBeginning(start)) return true;
			}
			row = this.#shorter[ending] as number;
		}
		return false;
	}

	/** Where the last `length` characters before `end` begin, counted without those passed over. */
	#startOf(text: string, end: number, length: number): number {
		const columns = this.#columns;
		let at = end;
		for (let left = length; left > 0; ) {
			const column = columns[text.charCodeAt(--at)] as number;
			if (column > SPACE || !this.#isPassedOver(text, at, column)) left--;
		}
		return at;
	}

	/** Is the character invisible, or a further space? Such leave the row as it was. */
	#isPassedOver(text: string, at: number, column: number): boolean {
		if (column > SPACE || column === OTHER) return false;
		if (column === IGNORED) return true;
		let before = at - 1;
		while (before >= 0 && this.#columns[text.charCodeAt(before)] === IGNORED) before--;
		return before >= 0 && this.#columns[text.charCodeAt(before)] === SPACE;
	}
}

/** The column of each class. Characters of ASCII, of which most text is, come first and have their own. */
function columnsOf(classes: CharacterClasses): Uint8Array {
	const columns = new Uint8Array(classes.count);
	columns[IGNORED] = IGNORED;
	columns[SPACE] = SPACE;
	let free = SPACE + 1;
	// In the order of codes, so that ASCII comes first.
	for (const [, kind] of classes.entries()) {
		columns[kind] ||= free < SHARED_FROM ? free++ : SHARED_FROM + (kind % (COLUMNS - SHARED_FROM));
	}
	return columns;
}

/** A trie's rows but the first, which is the root: the row before, the column that leads on from it, the length of the beginning that ends there. */
interface Trie {
	readonly parents: number[];
	readonly columns: number[];
	readonly lengths: number[];
	/** The row that follows, by row and column; of rows that were given up too. */
	readonly edges: ReadonlyMap<number, number>;
}

const edgeFrom = (row: number, column: number): number => (row << COLUMN_BITS) | column;

/** The trie of the forms' beginnings, one level after the other while the number of rows allows. */
function trieOf(forms: readonly Uint16Array[], columnOf: Uint8Array): Trie {
	const [parents, columns, lengths] = [[0], [0], [0]];
	const edges = new Map<number, number>();
	let heads = new Int32Array(forms.length);
	let left = forms.map((_, number) => number);
	for (let depth = 0; depth < DEEPEST && left.length > 0; depth++) {
		const before = parents.length;
		const deeper = heads.slice();
		for (const number of left) {
			const column = columnOf[(forms[number] as Uint16Array)[depth] as number] as number;
			const edge = edgeFrom(heads[number] as number, column);
			let row = edges.get(edge);
			if (row === undefined) {
				row = parents.length;
				edges.set(edge, row);
				parents.push(heads[number] as number);
				columns.push(column);
				lengths.push(0);
			}
			deeper[number] = row;
		}
		if (parents.length > MOST_ROWS) {
			for (const list of [parents, columns, lengths]) list.length = before;
			break;
		}
		heads = deeper;
		for (const number of left) {
			if ((forms[number] as Uint16Array).length === depth + 1) lengths[heads[number] as number] = depth + 1;
		}
		// Where a form ends, what goes on from there is found by asking at its start.
		left = left.filter((number) => !lengths[heads[number] as number]);
	}
	const depths = depthsOf(parents);
	for (const number of left) lengths[heads[number] as number] = depths[heads[number] as number] as number;
	return { parents, columns, lengths, edges };
}

function depthsOf(parents: readonly number[]): number[] {
	const depths = [0];
	for (let row = 1; row < parents.length; row++) depths.push((depths[parents[row] as number] as number) + 1);
	return depths;
}

/** For each row that of its longest end which is a beginning too, 0 for none. */
function failsOf({ parents, columns, edges }: Trie): Int32Array {
	const fails = new Int32Array(parents.length);
	for (let row = 1; row < parents.length; row++) {
		let from = parents[row] as number;
		while (from > 0) {
			from = fails[from] as number;
			const to = edges.get(edgeFrom(from, columns[row] as number)) ?? 0;
			if (to === 0 || to >= parents.length) continue;
			fails[row] = to;
			break;
		}
	}
	return fails;
}

/** For each row one that goes on from it, and for each of those the next; 0 for none. */
function childrenOf(parents: readonly number[]): [firstChild: Int32Array, sibling: Int32Array] {
	const firstChild = new Int32Array(parents.length);
	const sibling = new Int32Array(parents.length);
	for (let row = 1; row < parents.length; row++) {
		sibling[row] = firstChild[parents[row] as number] as number;
		firstChild[parents[row] as number] = row;
	}
	return [firstChild, sibling];
}
