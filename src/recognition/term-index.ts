import { CharacterClasses, IGNORED } from './character-class.ts';
import { COLUMN_BITS, Columns, isAsciiWord } from './columns.ts';
import type { OnForm } from './form-table.ts';
import { FormTable } from './form-table.ts';
import type { SearchEnd } from './prefix-automaton.ts';
import { PrefixAutomaton } from './prefix-automaton.ts';
import type { FormIn } from './recogniser.ts';

/** First character of the scripts that write words without spaces, Hangul with its particles among them. */
const UNSPACED_FROM = 0x2e80;

/** What indexes forms, as it is handed to a part that does not bring the scanner. */
export type IndexOf = (forms: readonly string[]) => TermIndex;

/** Indexes forms. */
export const indexOf: IndexOf = (forms) => new TermIndex(forms);

/**
 * All forms, found in one pass. An automaton over their beginnings tells where one may stand; only there are the forms with that
 * beginning compared with the text, in a table that is made when a text first has it: a page meets few of all names, and pays for
 * those only.
 */
export class TermIndex {
	readonly #forms: readonly string[];
	readonly #classes: CharacterClasses;
	readonly #columns: Columns;
	readonly #automaton: PrefixAutomaton;
	/** The same where a form may begin anywhere, made when that is first asked; and by its rows, those of the other. */
	#loose: { readonly automaton: PrefixAutomaton; readonly strict: Uint16Array } | null = null;
	/** By the row of a beginning: the first form that has it; by form: the next one that has the same. -1 for none. */
	readonly #firsts = new Int32Array(0x1_0000 >> COLUMN_BITS).fill(-1);
	readonly #nexts: Int32Array;
	/** Of the beginnings that a text has had. */
	readonly #tables: (FormTable | undefined)[] = [];
	/** Has a form been met that the text's end cut off? */
	#isCutOff = false;

	/** @param forms may repeat after folding; the first one keeps the number */
	constructor(forms: readonly string[]) {
		this.#forms = forms;
		this.#classes = new CharacterClasses(forms);
		this.#columns = new Columns(this.#classes);
		this.#automaton = new PrefixAutomaton(forms, this.#columns);
		this.#nexts = new Int32Array(forms.length);
		for (let form = forms.length; form-- > 0; ) {
			const row = (this.#automaton.beginnings[form] as number) >> COLUMN_BITS;
			this.#nexts[form] = this.#firsts[row] as number;
			this.#firsts[row] = form;
		}
	}

	/** Tells of every form in `text`. In scripts with spaces a form is looked for at the start of words. */
	scan(text: string, onForm: OnForm): void {
		this.#search(text, onForm);
	}

	/** What there is of a form in `text`, whatever stands around it. The cheapest question. */
	formIn(text: string): FormIn {
		this.#isCutOff = false;
		const end = this.#search(text, () => true);
		if (end === 'early') return 'whole';
		return end === 'within' || this.#isCutOff ? 'begun' : 'none';
	}

	/** May there be a form in a text of which it is not known where its words begin and end? */
	mayHold(text: string): boolean {
		this.#loose ??= this.#loosen();
		const { automaton, strict } = this.#loose;
		const end = automaton.search(text, (beginning, start, after) =>
			this.#tableOf(strict[beginning >> COLUMN_BITS] as number).at(text, start, after, () => true),
		);
		return end === 'early';
	}

	#loosen(): { automaton: PrefixAutomaton; strict: Uint16Array } {
		const automaton = new PrefixAutomaton(this.#forms, this.#columns, true);
		const strict = new Uint16Array(0x1_0000 >> COLUMN_BITS);
		for (const [form, beginning] of automaton.beginnings.entries()) {
			strict[beginning >> COLUMN_BITS] = this.#automaton.beginnings[form] as number;
		}
		return { automaton, strict };
	}

	#search(text: string, onForm: OnForm): SearchEnd {
		return this.#automaton.search(text, (beginning, start, after) => {
			if (isInWord(text, start)) return false;
			const table = this.#tableOf(beginning);
			const isEnded = table.at(text, start, after, onForm);
			this.#isCutOff ||= table.isCutOff;
			return isEnded;
		});
	}

	#tableOf(beginning: number): FormTable {
		const row = beginning >> COLUMN_BITS;
		const known = this.#tables[row];
		if (known) return known;
		const alike: number[] = [];
		for (let form = this.#firsts[row] as number; form >= 0; form = this.#nexts[form] as number) alike.push(form);
		const forms = alike.map((form) => fold(this.#forms[form] as string, this.#classes));
		const table = new FormTable(forms, alike, this.#classes, this.#automaton.lengthOf(beginning));
		this.#tables[row] = table;
		return table;
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
