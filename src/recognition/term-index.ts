import { CharacterClasses } from './character-class.ts';
import { COLUMN_BITS, Columns, isAsciiWord } from './columns.ts';
import type { OnForm } from './form-table.ts';
import { FormTable } from './form-table.ts';
import type { SearchEnd } from './prefix-automaton.ts';
import { PrefixAutomaton } from './prefix-automaton.ts';
import { MOST_ROWS } from './prefix-trie.ts';
import type { FormIn } from './recogniser.ts';

/** First character of the scripts that write words without spaces, Hangul with its particles among them. */
const UNSPACED_FROM = 0x2e80;

/** What indexes forms, as it is handed to a part that does not bring the scanner. */
export type IndexOf = (forms: readonly string[]) => TermIndex;

/** Indexes forms. */
export const indexOf: IndexOf = (forms) => new TermIndex(forms);

/**
 * All forms, found in one pass. An automaton over their beginnings tells where one may stand; only there are the forms with that
 * beginning compared with the text, in a table that takes them up when a text first has it: a page meets few of all names, and pays for
 * those only.
 */
export class TermIndex {
	readonly #forms: readonly string[];
	readonly #classes: CharacterClasses;
	readonly #columns: Columns;
	readonly #automaton: PrefixAutomaton;
	/** The same where a form may begin anywhere, made when that is first asked; and by its rows, those of the other. */
	#loose: { readonly automaton: PrefixAutomaton; readonly strict: Uint16Array } | null = null;
	readonly #table: FormTable;
	/** Has a form been met that the text's end cut off? */
	#isCutOff = false;

	/** @param forms may repeat after folding; the first one keeps the number */
	constructor(forms: readonly string[]) {
		this.#forms = forms;
		this.#classes = new CharacterClasses(forms);
		this.#columns = new Columns(this.#classes);
		this.#automaton = new PrefixAutomaton(forms, this.#columns);
		this.#table = new FormTable(forms, this.#classes, this.#columns, this.#automaton);
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
		const end = automaton.search(text, (beginning, after, to) =>
			this.#table.at(text, strict[beginning >> COLUMN_BITS] as number, after, to, () => true),
		);
		return end === 'early';
	}

	#loosen(): { automaton: PrefixAutomaton; strict: Uint16Array } {
		const automaton = new PrefixAutomaton(this.#forms, this.#columns, true);
		const strict = new Uint16Array(MOST_ROWS);
		for (const [form, beginning] of automaton.beginnings.entries()) {
			strict[beginning >> COLUMN_BITS] = this.#automaton.beginnings[form] as number;
		}
		return { automaton, strict };
	}

	#search(text: string, onForm: OnForm): SearchEnd {
		const onWord: OnForm = (form, start, end) => !this.#isInWord(text, start) && onForm(form, start, end);
		return this.#automaton.search(text, (beginning, after, to) => {
			const isEnded = this.#table.at(text, beginning, after, to, onWord);
			this.#isCutOff ||= this.#table.isCutOff;
			return isEnded;
		});
	}

	/** Does a word of letters and digits of ASCII go on at `start`? What is passed over does not end it. */
	#isInWord(text: string, start: number): boolean {
		if (start === 0 || text.charCodeAt(start) >= UNSPACED_FROM) return false;
		return isAsciiWord(text.charCodeAt(this.#columns.back(text, start, 1)));
	}
}
