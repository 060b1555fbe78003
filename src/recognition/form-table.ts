import type { CharacterClasses } from './character-class.ts';
import { IGNORED, OTHER, SPACE } from './character-class.ts';

/** How much further than all forms' beginning they are looked up, in characters; the last is none. */
const LENGTHS = [0, 2, 4, 8, 14, 23, 36, 56, Number.POSITIVE_INFINITY];

/** Told of each form, at each start the shorter ones first. @returns true to end the search */
// biome-ignore lint/suspicious/noConfusingVoidType: most callers only listen
export type OnForm = (form: number, start: number, end: number) => boolean | void;

/**
 * Tells which forms stand at a place. Each form is kept under the hash of its beginning, as long as one of {@link LENGTHS};
 * a filter of bits says whether a longer beginning is worth hashing. So a place costs the same with forty
 * forms or a hundred thousand, as long as not many share a beginning of more than half their length.
 */
export class FormTable {
	readonly #classes: CharacterClasses;
	readonly #numbers: readonly number[];
	/** All forms after one another, as class numbers, and where each begins. */
	readonly #kinds: Uint16Array;
	readonly #starts: Uint32Array;
	/** By hash: the last form put there; by form: the one put there before. -1 for none. */
	readonly #heads: Int32Array;
	readonly #before: Int32Array;
	/** By hash, 32 bits for each form: one beginning in ten that is no form's passes. */
	readonly #filter: Uint32Array;
	/** The least of {@link LENGTHS} by which a form is kept, by number. */
	readonly #firstLevel: number;
	/** Characters that all forms begin with. */
	readonly #begun: number;
	/** Was a form met, when last asked, that the text's end may have cut off? */
	isCutOff = false;

	/**
	 * @param forms as class numbers; of several alike the first one is told of
	 * @param numbers by which the forms are told of
	 * @param begun so many characters all of them begin with
	 */
	constructor(forms: readonly Uint16Array[], numbers: readonly number[], classes: CharacterClasses, begun: number) {
		this.#classes = classes;
		this.#begun = begun;
		this.#numbers = numbers;
		this.#starts = new Uint32Array(forms.length + 1);
		for (const [number, form] of forms.entries()) {
			this.#starts[number + 1] = (this.#starts[number] as number) + form.length;
		}
		this.#kinds = new Uint16Array(this.#starts[forms.length] as number);
		this.#heads = new Int32Array(powerOfTwo(forms.length * 2)).fill(-1);
		this.#before = new Int32Array(forms.length).fill(-1);
		this.#filter = new Uint32Array(powerOfTwo(forms.length));
		// A chain is followed from what was put last: the shorter ones.
		const byLength = forms.map((form, number) => ({ form, number })).sort((a, b) => b.form.length - a.form.length);
		const shortest = byLength.at(-1)?.form.length ?? begun;
		this.#firstLevel = LENGTHS.findLastIndex((length) => length <= shortest - begun);
		for (const { form, number } of byLength) {
			this.#kinds.set(form, this.#starts[number]);
			this.#put(number, form);
		}
	}

	/**
	 * Tells of every form that stands at `start`, whatever comes before and after.
	 * @param after where the beginning of all forms ends
	 * @returns true when ended early
	 */
	at(text: string, start: number, after: number, onForm: OnForm): boolean {
		this.isCutOff = false;
		const classes = this.#classes;
		const filter = this.#filter;
		let hash = 0;
		let length = 0;
		let level = this.#firstLevel;
		let wanted = LENGTHS[level] as number;
		let last = classes.of(text.charCodeAt(after - 1));
		for (let at = after; ; at++) {
			if (length === wanted) {
				wanted = LENGTHS[++level] as number;
				const key = spread(hash);
				const word = filter[wordOf(key, filter)] as number;
				if ((word & endsBit(key)) !== 0 && this.#tell(key, length, wanted, text, start, onForm)) return true;
				if ((word & goesOnBit(key)) === 0) return false;
			}
			if (at >= text.length) break;
			const kind = classes.of(text.charCodeAt(at));
			if (kind <= SPACE) {
				if (kind === OTHER) return false;
				if (kind === IGNORED || last === SPACE) continue;
			}
			last = kind;
			hash = mix(hash, kind);
			length++;
		}
		this.isCutOff = true;
		return false;
	}

	#put(number: number, form: Uint16Array): void {
		let hash = 0;
		let level = this.#firstLevel;
		for (let length = 0; ; length++) {
			if (length === LENGTHS[level]) {
				level++;
				const isLast = form.length - this.#begun < (LENGTHS[level] as number);
				const key = spread(hash);
				const word = wordOf(key, this.#filter);
				this.#filter[word] = (this.#filter[word] as number) | (isLast ? endsBit(key) : goesOnBit(key));
				if (isLast) {
					this.#keep(number, form, key);
					return;
				}
			}
			hash = mix(hash, form[this.#begun + length] as number);
		}
	}

	#keep(number: number, form: Uint16Array, key: number): void {
		const place = placeOf(key, this.#heads);
		for (let other = this.#heads[place] as number; other >= 0; other = this.#before[other] as number) {
			if (this.#isSame(other, form)) return;
		}
		this.#before[number] = this.#heads[place] as number;
		this.#heads[place] = number;
	}

	#isSame(number: number, form: Uint16Array): boolean {
		const from = this.#starts[number] as number;
		if ((this.#starts[number + 1] as number) - from !== form.length) return false;
		return form.every((kind, place) => kind === this.#kinds[from + place]);
	}

	/** Tells of the forms kept under a hash: those that go on for `length` characters or more, but fewer than `below`. */
	#tell(key: number, length: number, below: number, text: string, start: number, onForm: OnForm): boolean {
		for (let form = this.#heads[placeOf(key, this.#heads)] as number; form >= 0; form = this.#before[form] as number) {
			// Others may share the place, and are told of under their own hash.
			const own = (this.#starts[form + 1] as number) - (this.#starts[form] as number) - this.#begun;
			if (own < length || own >= below) continue;
			const end = this.#endOf(form, text, start);
			if (end >= 0 && onForm(this.#numbers[form] as number, start, end)) return true;
		}
		return false;
	}

	/** Where the form that begins at `start` ends; -1 when another text stands there. */
	#endOf(form: number, text: string, start: number): number {
		const classes = this.#classes;
		const from = this.#starts[form] as number;
		const end = this.#starts[form + 1] as number;
		let place = from;
		for (let at = start; at < text.length; at++) {
			const kind = classes.of(text.charCodeAt(at));
			if (kind === IGNORED || (kind === SPACE && place > from && this.#kinds[place - 1] === SPACE)) continue;
			if (kind !== this.#kinds[place]) return -1;
			if (++place === end) return at + 1;
		}
		this.isCutOff = true;
		return -1;
	}
}

/** Fibonacci hashing (Knuth, The Art of Computer Programming 3, 6.4), a character at a time. */
const mix = (hash: number, kind: number): number => Math.imul(hash ^ (hash >>> 15) ^ kind, 0x9e3779b1);

/** Spreads a hash over all its bits (the end of MurmurHash3, by Austin Appleby). */
function spread(hash: number): number {
	const half = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	return half ^ (half >>> 13);
}

const powerOfTwo = (atLeast: number): number => 2 ** Math.ceil(Math.log2(atLeast));

/** Places by different bits of a hash. */
const placeOf = (hash: number, heads: Int32Array): number => (hash >>> 9) & (heads.length - 1);
const wordOf = (hash: number, filter: Uint32Array): number => (hash >>> 11) & (filter.length - 1);
/** In a word of the filter: a form is kept under this hash; a longer beginning is worth hashing. */
const endsBit = (hash: number): number => 1 << (hash >>> 5);
const goesOnBit = (hash: number): number => 1 << (hash & 31);
