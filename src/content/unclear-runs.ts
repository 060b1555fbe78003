import { isLaidOut } from './laid-out.ts';
import { boxOf } from './letter-box.ts';
import { elementAround } from './node-kinds.ts';
import { GAP } from './run.ts';
import type { Pieces } from './text-walk.ts';

/** Runs of which it will be known only when they are shown whether their texts read as one: then they are to be read again. */
export class UnclearRuns {
	/** Their texts, by each element in them that has no box: the elements of a run share one set. */
	readonly #texts = new WeakMap<Element, Set<Text>>();
	readonly #observer: IntersectionObserver;

	/** @param shown told of the texts of runs that are shown now */
	constructor(shown: (texts: readonly Text[]) => void, signal: AbortSignal) {
		this.#observer = new IntersectionObserver((entries) => {
			const now = entries.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => target);
			if (now.length === 0) return;
			const texts = [...new Set(now.map((each) => this.#texts.get(each)))].flatMap((each) => [...(each ?? [])]);
			for (const each of now) {
				this.#observer.unobserve(each);
				this.#texts.delete(each);
			}
			shown(texts);
		});
		signal.addEventListener('abort', () => this.#observer.disconnect(), { once: true });
	}

	/** Of an element with a box an observer would tell at once, again and again: such a run stays as it was read. */
	keep(pieces: Pieces): void {
		const texts = pieces.filter((piece) => piece !== GAP);
		const all = new Set(texts);
		const whole = new Set([all]);
		for (const text of texts) {
			const element = elementAround(text);
			if (isLaidOut(element) || boxOf(text, 0)) continue;
			const known = this.#texts.get(element) ?? all;
			if (!whole.has(known)) for (const each of texts) known.add(each);
			whole.add(known);
			this.#texts.set(element, known);
			this.#observer.observe(element);
		}
	}
}
