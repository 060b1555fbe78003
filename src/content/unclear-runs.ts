import { isLaidOut } from './laid-out.ts';
import { boxOf } from './letter-box.ts';
import { elementAround } from './node-kinds.ts';
import { GAP } from './run.ts';
import type { Pieces } from './text-walk.ts';

/** Runs of which it will be known only when they are shown whether their texts read as one: then they are to be read again. */
export class UnclearRuns {
	/** Their texts, by the first element of each that has no box. */
	readonly #texts = new WeakMap<Element, Set<Text>>();
	readonly #observer: IntersectionObserver;

	/** @param shown told of the texts of runs that are shown now */
	constructor(shown: (texts: readonly Text[]) => void, signal: AbortSignal) {
		this.#observer = new IntersectionObserver((entries) => {
			const now = entries.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => target);
			if (now.length === 0) return;
			const texts = now.flatMap((each) => [...(this.#texts.get(each) ?? [])]);
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
		const hidden = texts
			.map(elementAround)
			.find((element, place) => !isLaidOut(element) && !boxOf(texts[place] as Text, 0));
		if (!hidden) return;
		const known = this.#texts.get(hidden) ?? new Set();
		for (const text of texts) known.add(text);
		this.#texts.set(hidden, known);
		this.#observer.observe(hidden);
	}
}
