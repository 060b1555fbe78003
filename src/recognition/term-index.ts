import { CharacterClasses, IGNORED, OTHER, SPACE } from './character-class.ts';

/** Told of each form that starts somewhere, shortest first. @returns true to be told of longer ones no more */
export type OnForm = (form: number, start: number, end: number) => void;

const ROOT = 0;

/**
 * All forms in one trie over character classes. Its edges stand in one open-addressing hash table, so a step costs the same
 * with forty forms or a hundred thousand, and no table has a row for each node times each character.
 */
export class TermIndex {
	readonly #classes: CharacterClasses;
	/** Per edge: `node * classes + class`, plus 1 (0 is a free place), and the node it leads to. */
	#keys: Int32Array;
	#targets: Int32Array;
	/** Per node: the form that ends there, or -1. */
	readonly #forms: Int32Array;
	/** Per class: does a form begin with it? */
	readonly #starts: Uint8Array;
	#nodes = 1;

	/** @param forms may repeat after folding; the first one keeps the number */
	constructor(forms: readonly string[]) {
		this.#classes = new CharacterClasses(forms);
		const units = forms.reduce((sum, form) => sum + form.length, 1);
		const size = 2 ** Math.ceil(Math.log2(units * 2 + 1));
		this.#keys = new Int32Array(size);
		this.#targets = new Int32Array(size);
		this.#forms = new Int32Array(units).fill(-1);
		this.#starts = new Uint8Array(this.#classes.count);
		for (const [number, form] of forms.entries()) this.#add(form, number);
	}

	/**
	 * Tells of every form in `text`, by where it starts, at each start the shortest first. A form is looked for wherever
	 * `mayStart` allows.
	 */
	scan(text: string, mayStart: (at: number) => boolean, onForm: OnForm): void {
		const classes = this.#classes.of;
		const starts = this.#starts;
		for (let at = 0; at < text.length; at++) {
			if (starts[classes[text.charCodeAt(at)] as number] !== 0 && mayStart(at)) this.#match(text, at, onForm);
		}
	}

	/** Is there a form in `text`, whatever stands around it? The cheapest question. */
	holdsStart(text: string): boolean {
		let isFound = false;
		this.scan(
			text,
			() => !isFound,
			() => {
				isFound = true;
			},
		);
		return isFound;
	}

	#match(text: string, start: number, onForm: OnForm): void {
		const classes = this.#classes.of;
		let node = ROOT;
		let isAfterSpace = false;
		for (let at = start; at < text.length; at++) {
			const kind = classes[text.charCodeAt(at)] as number;
			if (kind === IGNORED && at > start) continue;
			if (kind === OTHER || (kind === SPACE && isAfterSpace)) {
				if (kind === OTHER) return;
				continue;
			}
			isAfterSpace = kind === SPACE;
			node = this.#step(node, kind);
			if (node === ROOT) return;
			const form = this.#forms[node] as number;
			if (form >= 0) onForm(form, start, at + 1);
		}
	}

	/** The node that `kind` leads to from `node`; {@link ROOT} when there is none. */
	#step(node: number, kind: number): number {
		const key = node * this.#classes.count + kind + 1;
		for (let place = this.#place(key); ; place = (place + 1) & (this.#keys.length - 1)) {
			const found = this.#keys[place] as number;
			if (found === key) return this.#targets[place] as number;
			if (found === 0) return ROOT;
		}
	}

	/** Fibonacci hashing (Knuth, The Art of Computer Programming 3, 6.4). */
	#place(key: number): number {
		return (Math.imul(key, 0x9e3779b1) >>> 8) & (this.#keys.length - 1);
	}

	#add(form: string, number: number): void {
		let node = ROOT;
		for (let at = 0; at < form.length; at++) {
			const kind = this.#classes.of[form.charCodeAt(at)] as number;
			if (kind === IGNORED) continue;
			if (node === ROOT) this.#starts[kind] = 1;
			const next = this.#step(node, kind);
			node = next === ROOT ? this.#grow(node, kind) : next;
		}
		if (this.#forms[node] === -1) this.#forms[node] = number;
	}

	#grow(node: number, kind: number): number {
		const key = node * this.#classes.count + kind + 1;
		let place = this.#place(key);
		while (this.#keys[place] !== 0) place = (place + 1) & (this.#keys.length - 1);
		this.#keys[place] = key;
		this.#targets[place] = this.#nodes;
		return this.#nodes++;
	}
}
