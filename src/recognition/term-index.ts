import { CharacterClasses, IGNORED, OTHER, SPACE } from './character-class.ts';
import { EdgeTable } from './edge-table.ts';
import { PrefixFilter } from './prefix-filter.ts';

/** Told of each form, by where it starts, and at each start the shortest first. @returns true to end the scan */
// biome-ignore lint/suspicious/noConfusingVoidType: most callers only listen
export type OnForm = (form: number, start: number, end: number) => boolean | void;

const ROOT = 0;

/** A letter or digit of ASCII, in which words go on. */
const WORD = 1;
/** Begins a form, at the start of a word. */
const STARTS = 2;
/** Begins a form wherever it stands, since its script writes words without spaces. */
const STARTS_ANYWHERE = 4;

/** First character of the scripts that write words without spaces, Hangul with its particles among them. */
const UNSPACED_FROM = 0x2e80;

/**
 * All forms in one trie over character classes, reached through a filter on their first characters. Nearly every word
 * of a text falls at the filter, so the cost does not grow with the number of forms; where only one form is left, the trie
 * ends and the rest is compared with that form, so it has few nodes.
 */
export class TermIndex {
	readonly #classes: CharacterClasses;
	readonly #forms: readonly Uint16Array[];
	readonly #filter: PrefixFilter;
	readonly #edges = new EdgeTable();
	/** Per node: the form that ends there; the only form that goes on from there; does it have edges? -1 for none. */
	readonly #ends = [-1];
	readonly #tails = [-1];
	readonly #branches = [true];
	/** Per UTF-16 unit: flags of {@link WORD}, {@link STARTS}, {@link STARTS_ANYWHERE}. */
	readonly #flags = new Uint8Array(65_536);

	/** @param forms may repeat after folding; the first one keeps the number */
	constructor(forms: readonly string[]) {
		this.#classes = new CharacterClasses(forms);
		this.#forms = forms.map((form) => this.#fold(form));
		this.#filter = new PrefixFilter(this.#forms, this.#classes);
		for (let number = 0; number < forms.length; number++) this.#add(number);
		const first = new Set(this.#forms.map(([kind]) => kind));
		for (const [code, kind] of this.#classes.entries()) {
			if (first.has(kind)) this.#flags[code] = code < UNSPACED_FROM ? STARTS : STARTS_ANYWHERE;
		}
		for (let code = 0x30; code < 0x7b; code++)
			if (isAsciiWord(code)) this.#flags[code] = (this.#flags[code] as number) | WORD;
	}

	/** Tells of every form in `text`. In scripts with spaces a form is looked for at the start of words. */
	scan(text: string, onForm: OnForm): void {
		const flags = this.#flags;
		let before = 0;
		for (let at = 0; at < text.length; at++) {
			const flag = flags[text.charCodeAt(at)] as number;
			// After a letter only what starts anywhere counts.
			if ((flag & (STARTS + STARTS_ANYWHERE - ((before & WORD) << 1))) !== 0) {
				if (this.#filter.mayBegin(text, at) && this.#match(text, at, onForm)) return;
			}
			before = flag;
		}
	}

	/** Is there a form in `text`, whatever stands around it? The cheapest question. */
	holdsForm(text: string): boolean {
		let isFound = false;
		this.scan(text, () => {
			isFound = true;
			return true;
		});
		return isFound;
	}

	#match(text: string, start: number, onForm: OnForm): boolean {
		const classes = this.#classes;
		let node = ROOT;
		let tail: Uint16Array | undefined;
		let form = -1;
		let depth = 0;
		let last = OTHER;
		for (let at = start; at < text.length; at++) {
			const kind = classes.of(text.charCodeAt(at));
			if (kind === IGNORED || (kind === SPACE && last === SPACE)) continue;
			last = kind;
			if (tail) {
				if (tail[depth++] !== kind) return false;
				if (depth === tail.length) return onForm(form, start, at + 1) === true;
				continue;
			}
			if (kind === OTHER) return false;
			node = this.#edges.target(node, kind);
			if (node < 0) return false;
			depth++;
			const end = this.#ends[node] as number;
			if (end >= 0 && onForm(end, start, at + 1) === true) return true;
			form = this.#tails[node] as number;
			if (form >= 0) tail = this.#forms[form];
			else if (!this.#branches[node]) return false;
		}
		return false;
	}

	#fold(form: string): Uint16Array {
		const kinds = new Uint16Array(form.length);
		let length = 0;
		for (let at = 0; at < form.length; at++) {
			const kind = this.#classes.of(form.charCodeAt(at));
			if (kind !== IGNORED) kinds[length++] = kind;
		}
		return length === kinds.length ? kinds : kinds.slice(0, length);
	}

	#add(number: number): void {
		const form = this.#forms[number] as Uint16Array;
		let node = ROOT;
		for (let depth = 0; depth < form.length; ) {
			const next = this.#edges.target(node, form[depth] as number);
			if (next >= 0) {
				node = next;
				depth++;
				continue;
			}
			const tail = this.#tails[node] as number;
			if (tail >= 0) {
				this.#tails[node] = -1;
				this.#grow(node, tail, depth);
			} else {
				if (this.#branches[node]) this.#grow(node, number, depth);
				else this.#tails[node] = number;
				return;
			}
		}
		if (this.#ends[node] === -1) this.#ends[node] = number;
	}

	/** A new node below `node` for the one form that goes on there. */
	#grow(node: number, number: number, depth: number): void {
		const form = this.#forms[number] as Uint16Array;
		const isEnd = form.length === depth + 1;
		this.#edges.add(node, form[depth] as number, this.#ends.length);
		this.#branches[node] = true;
		this.#ends.push(isEnd ? number : -1);
		this.#tails.push(isEnd ? -1 : number);
		this.#branches.push(false);
	}
}

const isAsciiWord = (code: number): boolean => code < 0x3a || (code > 0x40 && code < 0x5b) || code > 0x60;
