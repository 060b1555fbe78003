import { CharacterClasses, IGNORED } from './character-class.ts';
import type { OnForm } from './form-table.ts';
import { FormTable } from './form-table.ts';
import { PrefixAutomaton } from './prefix-automaton.ts';

/** First character of the scripts that write words without spaces, Hangul with its particles among them. */
const UNSPACED_FROM = 0x2e80;

/**
 * All forms, found in one pass: an automaton over their beginnings tells where one may stand, a table which one does. The
 * automaton's cost per character is the same whatever the number of forms, and nearly all of a text falls there.
 */
export class TermIndex {
	readonly #beginnings: PrefixAutomaton;
	readonly #table: FormTable;

	/** @param forms may repeat after folding; the first one keeps the number */
	constructor(forms: readonly string[]) {
		const classes = new CharacterClasses(forms);
		const folded = forms.map((form) => fold(form, classes));
		this.#beginnings = new PrefixAutomaton(folded, classes);
		this.#table = new FormTable(folded, classes);
	}

	/** Tells of every form in `text`. In scripts with spaces a form is looked for at the start of words. */
	scan(text: string, onForm: OnForm): void {
		this.#beginnings.search(text, (start) => !isInWord(text, start) && this.#table.at(text, start, onForm));
	}

	/** Is there a form in `text`, whatever stands around it? The cheapest question. */
	holdsForm(text: string): boolean {
		return this.#beginnings.search(text, (start) => this.#table.at(text, start, () => true));
	}
}

function fold(form: string, classes: CharacterClasses): Uint16Array {
	const kinds = new Uint16Array(form.length);
	let length = 0;
	for (let at = 0; at < form.length; at++) {
		const kind = classes.of(form.charCodeAt(at));
		if (kind !== IGNORED) kinds[length++] = kind;
	}
	return length === kinds.length ? kinds : kinds.slice(0, length);
}

/** Does a word of letters and digits of ASCII go on at `start`? */
const isInWord = (text: string, start: number): boolean =>
	start > 0 && text.charCodeAt(start) < UNSPACED_FROM && isAsciiWord(text.charCodeAt(start - 1));

const isAsciiWord = (code: number): boolean =>
	(code > 0x2f && code < 0x3a) || (code > 0x40 && code < 0x5b) || (code > 0x60 && code < 0x7b);
