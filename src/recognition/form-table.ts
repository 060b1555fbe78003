import type { PrefixAutomaton } from './prefix-automaton.ts';
import { MOST_ROWS } from './prefix-trie.ts';
import type { Columns } from './columns.ts';
import { APART, COLUMN_BITS, PASSED_OVER, SPACES } from './columns.ts';
import type { CharacterClasses } from './character-class.ts';
import { IGNORED, SPACE } from './character-class.ts';

/** How much further than their beginning forms are looked up, in characters, as measured by `npm run bench -- scan`; the last is never reached. */
const LENGTHS = [0, 2, 4, 8, 14, 23, 36, 56, Number.POSITIVE_INFINITY];

/** Told of each form, at each start the shorter ones first. @returns true to end the search */
// biome-ignore lint/suspicious/noConfusingVoidType: most callers only listen
export type OnForm = (form: number, start: number, end: number) => boolean | void;

/**
 * Tells which forms stand at a place. Each form is kept under the hash of its beginning and of what follows it, as long as one of
 * {@link LENGTHS}; a filter of bits says whether more is worth hashing. So a place costs the same with forty
 * forms or a hundred thousand, as long as not many share more than half their length. Forms are taken up when a text first has their
 * beginning: a page meets few of all names, and pays for those only.
 */
export class FormTable {
	readonly #forms: readonly string[];
	readonly #classes: CharacterClasses;
	readonly #columns: Columns;
	readonly #automaton: PrefixAutomaton;
	/** By the row of a beginning: the first form that has it, -1 for none or when all are taken up. */
	readonly #firsts = new Int32Array(MOST_ROWS).fill(-1);
	/** By hash: the form that was put there last, -1 for none. */
	readonly #heads: Int32Array;
	/** By form: the next one that has its beginning, and once it is taken up the one that was put in its place before; -1 for none. */
	readonly #nexts: Int32Array;
	/** By form taken up: the hash it is kept under. */
	readonly #keys: Int32Array;
	/** By hash, 32 bits for each form: one beginning in ten that is no form's passes. */
	readonly #filter: Uint32Array;
	/** Was a form met, when last asked, that the text's end may have cut off? */
	isCutOff = false;

	/** @param forms of several alike the first one is told of */
	constructor(forms: readonly string[], classes: CharacterClasses, columns: Columns, automaton: PrefixAutomaton) {
		this.#forms = forms;
		this.#classes = classes;
		this.#columns = columns;
		this.#automaton = automaton;
		this.#heads = new Int32Array(powerOfTwo(forms.length)).fill(-1);
		this.#nexts = new Int32Array(forms.length);
		this.#keys = new Int32Array(forms.length);
		this.#filter = new Uint32Array(powerOfTwo(forms.length));
		for (let form = forms.length; form-- > 0; ) {
			const row = (automaton.beginnings[form] as number) >> COLUMN_BITS;
			this.#nexts[form] = this.#firsts[row] as number;
			this.#firsts[row] = form;
		}
	}

	/**
	 * Tells of every form whose beginning ends at `after`, whatever comes before and behind.
	 * @param to forms that start there or later are left out
	 * @returns true when ended early
	 */
	at(text: string, beginning: number, after: number, to: number, onForm: OnForm): boolean {
		if ((this.#firsts[beginning >> COLUMN_BITS] as number) >= 0) this.#takeUp(beginning);
		this.isCutOff = false;
		const columns = this.#columns.of;
		const filter = this.#filter;
		let hash = beginning;
		let length = 0;
		let level = 0;
		let wanted = 0;
		let last = columns[text.charCodeAt(after - 1)] as number;
		// A beginning is told of again at all that is passed over after it.
		if (last >= PASSED_OVER && this.#columns.isPassedOver(text, after - 1)) return false;
		for (let at = after; ; at++) {
			if (length === wanted) {
				wanted = LENGTHS[++level] as number;
				const key = spread(hash);
				const word = filter[wordOf(key, filter)] as number;
				if ((word & endsBits(key)) === endsBits(key)) {
					const start = this.#columns.back(text, after, this.#automaton.lengthOf(beginning));
					if (start < to && this.#tell(key, text, start, onForm)) return true;
				}
				if ((word & goesOnBit(key)) === 0) return false;
			}
			if (at >= text.length) break;
			const column = columns[text.charCodeAt(at)] as number;
			if (column === APART) return false;
			if (column >= PASSED_OVER && (column === PASSED_OVER || last === SPACES)) continue;
			last = column;
			hash = mix(hash, column);
			length++;
		}
		this.isCutOff = true;
		return false;
	}

	/** Takes up all forms with a beginning. */
	#takeUp(beginning: number): void {
		const begun = this.#automaton.lengthOf(beginning);
		const alike: { form: number; columns: Uint8Array }[] = [];
		const row = beginning >> COLUMN_BITS;
		for (let form = this.#firsts[row] as number; form >= 0; form = this.#nexts[form] as number) {
			const columns = this.#columns.ofForm(this.#forms[form] as string);
			alike.push({ form, columns });
		}
		this.#firsts[row] = -1;
		// A chain is followed from what was put last: the shorter ones.
		alike.sort((a, b) => b.columns.length - a.columns.length);
		for (const { form, columns } of alike) this.#put(form, beginning, columns.subarray(begun));
	}

	#put(form: number, beginning: number, rest: Uint8Array): void {
		let hash = beginning;
		let level = 0;
		for (let length = 0; ; length++) {
			if (length === LENGTHS[level]) {
				level++;
				const isLast = rest.length < (LENGTHS[level] as number);
				const key = spread(hash);
				const word = wordOf(key, this.#filter);
				this.#filter[word] = (this.#filter[word] as number) | (isLast ? endsBits(key) : goesOnBit(key));
				if (isLast) {
					this.#keep(form, key);
					return;
				}
			}
			hash = mix(hash, rest[length] as number);
		}
	}

	#keep(form: number, key: number): void {
		const place = placeOf(key, this.#heads);
		for (let other = this.#heads[place] as number; other >= 0; other = this.#nexts[other] as number) {
			if (this.#keys[other] === key && this.#isSame(other, form)) return;
		}
		this.#keys[form] = key;
		this.#nexts[form] = this.#heads[place] as number;
		this.#heads[place] = form;
	}

	/** Are two forms one, whatever their case? */
	#isSame(one: number, other: number): boolean {
		return (
			this.#endOf(one, this.#forms[other] as string, 0) >= 0 && this.#endOf(other, this.#forms[one] as string, 0) >= 0
		);
	}

	/** Tells of the forms kept under a hash. */
	#tell(key: number, text: string, start: number, onForm: OnForm): boolean {
		for (let form = this.#heads[placeOf(key, this.#heads)] as number; form >= 0; form = this.#nexts[form] as number) {
			// Others may share the place, and are told of under their own hash.
			if (this.#keys[form] !== key) continue;
			const end = this.#endOf(form, text, start);
			if (end >= 0 && onForm(form, start, end)) return true;
		}
		return false;
	}

	/** Where the form that begins at `start` ends; -1 when another text stands there. */
	#endOf(form: number, text: string, start: number): number {
		const classes = this.#classes;
		const written = this.#forms[form] as string;
		let place = this.#visible(written, 0);
		let last = 0;
		for (let at = start; at < text.length; at++) {
			const kind = classes.of(text.charCodeAt(at));
			if (kind === IGNORED || (kind === SPACE && last === SPACE)) continue;
			if (kind !== classes.of(written.charCodeAt(place))) return -1;
			last = kind;
			place = this.#visible(written, place + 1);
			if (place === written.length) return at + 1;
		}
		this.isCutOff = true;
		return -1;
	}

	/** The first place from `from` on where a form has a character that is read. */
	#visible(form: string, from: number): number {
		let place = from;
		while (place < form.length && this.#classes.of(form.charCodeAt(place)) === IGNORED) place++;
		return place;
	}
}

/** Fibonacci hashing (Knuth, The Art of Computer Programming 3, 6.4), a character at a time. */
const mix = (hash: number, column: number): number => Math.imul(hash ^ (hash >>> 15) ^ column, 0x9e3779b1);

/** Spreads a hash over its bits: the first half of what MurmurHash3 (Austin Appleby) ends with, enough for the bits used here. */
function spread(hash: number): number {
	const half = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	return half ^ (half >>> 13);
}

const powerOfTwo = (atLeast: number): number => 2 ** Math.ceil(Math.log2(atLeast));

/** Places by different bits of a hash. */
const placeOf = (hash: number, heads: Int32Array): number => (hash >>> 9) & (heads.length - 1);
const wordOf = (hash: number, filter: Uint32Array): number => (hash >>> 11) & (filter.length - 1);
/** In a word of the filter: a form is kept under this hash; a longer beginning is worth hashing. */
const endsBits = (hash: number): number => (1 << (hash >>> 5)) | (1 << (hash >>> 27));
const goesOnBit = (hash: number): number => 1 << (hash & 31);
