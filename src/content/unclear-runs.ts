import { elementAround } from './node-kinds.ts';
import { GAP } from './run.ts';
import type { Pieces } from './text-walk.ts';

/** Runs of which it will be known only when they are shown whether their texts read as one: then they are to be read again. */
export class UnclearRuns {
	/** The texts of each, by what the first one stands in. */
	readonly #texts = new WeakMap<Element, readonly Text[]>();
	readonly #observer: IntersectionObserver;

	/** @param shown told of the texts of runs that are shown now */
	constructor(shown: (texts: readonly Text[]) => void, signal: AbortSignal) {
		this.#observer = new IntersectionObserver((entries) => {
			const now = entries.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => target);
			for (const each of now) this.#observer.unobserve(each);
			if (now.length > 0) shown(now.flatMap((each) => this.#texts.get(each) ?? []));
		});
		signal.addEventListener('abort', () => this.#observer.disconnect(), { once: true });
	}

	keep(pieces: Pieces): void {
		const texts = pieces.filter((piece) => piece !== GAP);
		const element = elementAround(texts[0] as Text);
		this.#texts.set(element, texts);
		this.#observer.observe(element);
	}
}
