import { CharacterClasses, IGNORED, SPACE } from './character-class.ts';
import { Columns, isAsciiWord } from './columns.ts';
import type { SearchEnd } from './prefix-automaton.ts';
import { PrefixAutomaton } from './prefix-automaton.ts';
import type { FormIn } from './recogniser.ts';

/** First character of the scripts that write words without spaces, Hangul with its particles among them. */
const UNSPACED_FROM = 0x2e80;
/** So many forms are compared with the text one by one. */
const FEW = 2;

/** Told of each form, at each start the shorter ones first. @returns true to end the search */
// biome-ignore lint/suspicious/noConfusingVoidType: most callers only listen
export type OnForm = (form: number, start: number, end: number) => boolean | void;

/** Forms that begin alike. Once a text had that beginning, the shortest stand first, and where they are many the longer ones in `next`. */
interface Branch {
	forms: number[];
	/** How many characters they have in common. */
	readonly depth: number;
	/** By the column that follows. */
	next: Map<number, Branch> | null;
	wasMet: boolean;
}

/**
 * All forms, found in one pass. An automaton over their beginnings tells where one may stand; only there are the forms with that
 * beginning compared with the text. Where they are many they are set apart by their next characters, when a text first has their
 * beginning: a page meets few of all names, and pays for those only.
 */
export class TermIndex {
	readonly #forms: readonly string[];
	readonly #classes: CharacterClasses;
	readonly #columns: Columns;
	readonly #automaton: PrefixAutomaton;
	readonly #branches = new Map<number, Branch>();
	/** By form its characters as class numbers, once it was compared. */
	readonly #folded: (Uint16Array | undefined)[];
	/** Has a form been met that the text's end cut off? */
	#isCutOff = false;

	/** @param forms may repeat after folding; the first one keeps the number */
	constructor(forms: readonly string[]) {
		this.#forms = forms;
		this.#folded = new Array(forms.length);
		this.#classes = new CharacterClasses(forms);
		this.#columns = new Columns(this.#classes);
		this.#automaton = new PrefixAutomaton(forms, this.#columns);
		const { beginnings, depths } = this.#automaton;
		for (let form = 0; form < forms.length; form++) {
			put(this.#branches, beginnings[form] as number, form, depths[form] as number);
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

	#search(text: string, onForm: OnForm): SearchEnd {
		return this.#automaton.search(text, (beginning, start, end) => {
			const branch = this.#branches.get(beginning) as Branch;
			return !isInWord(text, start) && this.#follow(branch, text, start, end, onForm);
		});
	}

	/** Tells of the forms of a branch that stand at `start`; what they have in common ends at `end`. */
	#follow(first: Branch, text: string, start: number, end: number, onForm: OnForm): boolean {
		let branch: Branch | undefined = first;
		for (let at = end; branch; at++) {
			if (!branch.wasMet) this.#meet(branch);
			if (this.#tell(branch.forms, text, start, onForm)) return true;
			if (!branch.next) return false;
			while (at < text.length && this.#columns.isPassedOver(text, at)) at++;
			if (at === text.length) {
				this.#isCutOff = true;
				return false;
			}
			branch = branch.next.get(this.#columns.of[text.charCodeAt(at)] as number);
		}
		return false;
	}

	/** Puts a branch in order. */
	#meet(branch: Branch): void {
		const { forms, depth } = branch;
		branch.wasMet = true;
		if (forms.length > FEW) {
			branch.forms = [];
			branch.next = new Map();
			for (const form of forms) {
				const column = this.#columns.at(this.#forms[form] as string, depth);
				if (column < 0) branch.forms.push(form);
				else put(branch.next, column, form, depth + 1);
			}
		}
		if (branch.forms.length > 1) {
			branch.forms.sort((a, b) => this.#kindsOf(a).length - this.#kindsOf(b).length || a - b);
		}
	}

	#tell(forms: readonly number[], text: string, start: number, onForm: OnForm): boolean {
		let told = 0;
		for (const form of forms) {
			const { length } = this.#kindsOf(form);
			// Of forms that read the same the first one is told of.
			if (length === told) continue;
			const end = this.#endOf(form, text, start);
			if (end < 0) continue;
			told = length;
			if (onForm(form, start, end)) return true;
		}
		return false;
	}

	/** Where the form that begins at `start` ends; -1 when another text stands there. */
	#endOf(form: number, text: string, start: number): number {
		const kinds = this.#kindsOf(form);
		let place = 0;
		for (let at = start; at < text.length; at++) {
			const kind = this.#classes.of(text.charCodeAt(at));
			if (kind === IGNORED || (kind === SPACE && place > 0 && kinds[place - 1] === SPACE)) continue;
			if (kind !== kinds[place]) return -1;
			if (++place === kinds.length) return at + 1;
		}
		this.#isCutOff = true;
		return -1;
	}

	#kindsOf(form: number): Uint16Array {
		let kinds = this.#folded[form];
		if (!kinds) {
			kinds = fold(this.#forms[form] as string, this.#classes);
			this.#folded[form] = kinds;
		}
		return kinds;
	}
}

function put(branches: Map<number, Branch>, key: number, form: number, depth: number): void {
	const branch = branches.get(key);
	if (branch) branch.forms.push(form);
	else branches.set(key, { forms: [form], depth, next: null, wasMet: false });
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
