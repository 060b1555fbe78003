import type { CharacterClasses } from './character-class.ts';
import { IGNORED, OTHER, SPACE } from './character-class.ts';

/** Characters of a form's beginning that are looked up at once: enough to tell nearly all words apart from forms that share their beginning. */
const PREFIX = 7;
/** Bits kept for each form: one false answer in sixteen at the most. */
const BITS = 16;

/** Answers in a few steps, for nearly every word, that no form begins there. May say yes where there is none, never no where there is. */
export class PrefixFilter {
	readonly #classes: CharacterClasses;
	readonly #long: Uint32Array;
	/** Forms shorter than a prefix, whole. */
	readonly #short: Uint32Array;
	#shortest = PREFIX;

	/** @param forms as class numbers */
	constructor(forms: readonly Uint16Array[], classes: CharacterClasses) {
		this.#classes = classes;
		const words = 2 ** Math.max(6, Math.ceil(Math.log2((forms.length * BITS) / 32)));
		this.#long = new Uint32Array(words);
		this.#short = new Uint32Array(words);
		for (const form of forms) {
			let hash = 0;
			for (let place = 0; place < form.length && place < PREFIX; place++) {
				hash = mix(hash, form[place] as number);
				if (isAsked(place + 1)) setBit(this.#long, hash);
			}
			if (form.length >= PREFIX) continue;
			this.#shortest = Math.min(this.#shortest, form.length);
			setBit(this.#short, hash);
		}
	}

	/** May a form begin at `at`? */
	mayBegin(text: string, at: number): boolean {
		const classes = this.#classes;
		const shortest = this.#shortest;
		let hash = 0;
		let count = 0;
		let last = OTHER;
		for (let place = at; place < text.length; place++) {
			const kind = classes.of(text.charCodeAt(place));
			if (kind === OTHER) return false;
			if (kind === IGNORED || (kind === SPACE && last === SPACE)) continue;
			last = kind;
			hash = mix(hash, kind);
			if (++count === PREFIX) return hasBit(this.#long, hash);
			if (count >= shortest && hasBit(this.#short, hash)) return true;
			if (isAsked(count) && !hasBit(this.#long, hash)) return false;
		}
		return false;
	}
}

/** After so many characters the filter is asked: most words fall after two. */
const isAsked = (count: number): boolean => count === 2 || count === 4 || count === PREFIX;

const mix = (hash: number, kind: number): number => Math.imul(hash ^ kind, 0x9e3779b1) ^ (hash >>> 13);

const placeOf = (bits: Uint32Array, hash: number): number => (hash >>> 11) & (bits.length - 1);

function setBit(bits: Uint32Array, hash: number): void {
	const place = placeOf(bits, hash);
	bits[place] = (bits[place] as number) | (1 << (hash >>> 5));
}

const hasBit = (bits: Uint32Array, hash: number): boolean =>
	((bits[placeOf(bits, hash)] as number) & (1 << (hash >>> 5))) !== 0;
