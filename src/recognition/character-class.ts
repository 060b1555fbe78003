/**
 * Characters as the scanner sees them. Case and width fold together and invisible characters fall away, so a text is
 * scanned as it stands and offsets need no mapping.
 */
import { INVISIBLE } from './invisible.ts';

/** In no form. */
export const OTHER = 0;
/**
 * Not there for a reader: soft hyphen, zero-width characters, joiners, an accent written apart from its letter; and signs that
 * one paper writes in a foreign name and the next leaves out, the dot of Hindi and the tones of Thai.
 */
export const IGNORED = 1;
/** Any white space, no-break ones included; several count as one. */
export const SPACE = 2;

const ignored = `${INVISIBLE}\u034F\u061C\u093C\u0E48\u0E49\u0E4A\u0E4B`;
const spaces =
	' \t\n\r\f\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000';
/**
 * Written for one another in names: in Turkish capitals with a dot on the I; in Arabic script with the sign on the alef or without, and
 * with the letters of either language.
 */
const alike = ["'’‘ʼ", '-‐‑–', 'Iİ', 'اأإآ', 'يی', 'كک'];
/** From here on no script that names are written in has capitals; of full width are those of ASCII. */
const CAPITALS_END = '\u2e80';
/** From an ASCII character to its full-width form. */
const FULL_WIDTH = 0xfee0;

/** A page of {@link CharacterClasses} is 16 units: names in Chinese or Korean use a few of many pages. */
const PAGE_BITS = 4;
const PAGE = 1 << PAGE_BITS;

/** Maps each UTF-16 unit to a class number, for the characters that forms use. Stored in pages, the used ones only. */
export class CharacterClasses {
	readonly #pageOf = new Uint16Array(0x10000 >> PAGE_BITS);
	#units = new Uint16Array(8 * PAGE);
	#pages = 1;
	/** Units that have a class, until they are told. */
	#codes: number[] = [];
	/** Class numbers in use. */
	count = 3;

	constructor(forms: readonly string[]) {
		for (const unit of ignored) this.#set(unit.charCodeAt(0), IGNORED);
		for (let mark = 0x300; mark < 0x370; mark++) this.#set(mark, IGNORED);
		for (const unit of spaces) this.#set(unit.charCodeAt(0), SPACE);
		for (let code = 0x21; code < 0x7f; code++) if (this.of(code) === OTHER) this.#addAscii(code);
		for (const group of alike) {
			const kind = this.of(group.charCodeAt(0)) || this.count++;
			for (const unit of group) this.#set(unit.charCodeAt(0), kind);
		}
		// Engines gather what is not ASCII much faster than code that has just begun to run.
		for (const unit of new Set(forms.join('').match(/[\u0080-\uffff]/g))) {
			if (this.of(unit.charCodeAt(0)) === OTHER) this.#add(unit);
		}
	}

	of(code: number): number {
		return this.#units[((this.#pageOf[code >> PAGE_BITS] as number) << PAGE_BITS) | (code & (PAGE - 1))] as number;
	}

	/** Tells once of every UTF-16 unit that has a class, those of ASCII before others that read like them. */
	tellAll(told: (code: number, kind: number) => void): void {
		for (const code of this.#codes) told(code, this.of(code));
		// A list as long as the index may hold of anything else.
		this.#codes = [];
	}

	#set(code: number, value: number): void {
		this.#codes.push(code);
		let page = this.#pageOf[code >> PAGE_BITS] as number;
		if (page === 0) {
			page = this.#pages++;
			this.#pageOf[code >> PAGE_BITS] = page;
			if (page << PAGE_BITS === this.#units.length) {
				const units = new Uint16Array(2 * this.#units.length);
				units.set(this.#units);
				this.#units = units;
			}
		}
		this.#units[(page << PAGE_BITS) | (code & (PAGE - 1))] = value;
	}

	/** Gives a character of ASCII a class, small or not, in full width or not. */
	#addAscii(code: number): void {
		const kind = this.count++;
		const small = code > 0x40 && code < 0x5b ? code + 0x20 : code;
		for (const each of small === code ? [code] : [code, small]) {
			this.#set(each, kind);
			this.#set(each + FULL_WIDTH, kind);
		}
	}

	/** Gives a unit a class, small or not. */
	#add(unit: string): void {
		const kind = this.count++;
		this.#set(unit.charCodeAt(0), kind);
		if (unit >= CAPITALS_END) return;
		for (const variant of [unit.toLowerCase(), unit.toUpperCase()]) {
			// `ı` has the capital of `i`, and is another letter.
			if (variant.length === 1 && this.of(variant.charCodeAt(0)) === OTHER) this.#set(variant.charCodeAt(0), kind);
		}
	}
}
