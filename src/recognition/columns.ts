import type { CharacterClasses } from './character-class.ts';
import { IGNORED, OTHER, SPACE } from './character-class.ts';

/** Bits of a column. */
export const COLUMN_BITS = 6;
export const COLUMN_COUNT = 1 << COLUMN_BITS;
/** From here on columns are of characters that are no letter or digit of ASCII. The lowest of each half is of those in no form. */
export const APART = 32;
/** Of what is passed over, and of spaces, of which further ones are passed over too. */
export const PASSED_OVER = 62;
export const SPACES = 63;
/** Columns that the ten digits share, after those of the letters. */
const FIRST_DIGIT = 27;
const DIGITS = APART - FIRST_DIGIT;
const SHARED = PASSED_OVER - APART - 1;

/**
 * Characters by numbers of six bits, so that what follows on each of them fits a small table. Letters of ASCII, of which most
 * text is, have a column of their own; others share some, so a text that has a form's columns may still not have the form.
 */
export class Columns {
	/** By UTF-16 unit. */
	readonly of = new Uint8Array(0x1_0000).fill(APART);

	constructor(classes: CharacterClasses) {
		for (let code = 0x30; code < 0x7b; code++) if (isAsciiWord(code)) this.of[code] = OTHER;
		const columns = new Uint8Array(classes.count);
		// Told of ASCII first, so that what reads like a letter has the letter's column.
		classes.tellAll((code, kind) => {
			columns[kind] ||= columnOf(code, kind);
			this.of[code] = columns[kind] as number;
		});
	}

	/** All of a form's columns. */
	ofForm(form: string): Uint8Array {
		const columns = new Uint8Array(form.length);
		this.begin(form, columns, 0, form.length);
		const end = columns.indexOf(0);
		return end < 0 ? columns : columns.subarray(0, end);
	}

	/** A form's first columns: writes them to `to` from `from` on, up to `count`. */
	begin(form: string, to: Uint8Array, from: number, count: number): void {
		let at = from;
		for (let place = 0; place < form.length && at < from + count; place++) {
			const column = this.of[form.charCodeAt(place)] as number;
			if (column !== PASSED_OVER) to[at++] = column;
		}
	}

	/** Where the last `count` characters before `end` begin, counted without those passed over. */
	back(text: string, end: number, count: number): number {
		let at = end;
		for (let left = count; left > 0 && at > 0; ) if (!this.isPassedOver(text, --at)) left--;
		return at;
	}

	/** Is the character at `at` invisible, or a further space? */
	isPassedOver(text: string, at: number): boolean {
		const column = this.of[text.charCodeAt(at)] as number;
		if (column < PASSED_OVER) return false;
		if (column === PASSED_OVER) return true;
		let before = at - 1;
		while (before >= 0 && this.of[text.charCodeAt(before)] === PASSED_OVER) before--;
		return before >= 0 && this.of[text.charCodeAt(before)] === SPACES;
	}
}

function columnOf(code: number, kind: number): number {
	if (kind === IGNORED) return PASSED_OVER;
	if (kind === SPACE) return SPACES;
	if (!isAsciiWord(code)) return APART + 1 + (kind % SHARED);
	return code < 0x3a ? FIRST_DIGIT + (code % DIGITS) : code & 0x1f;
}

export const isAsciiWord = (code: number): boolean =>
	(code > 0x2f && code < 0x3a) || (code > 0x40 && code < 0x5b) || (code > 0x60 && code < 0x7b);
