import { quietly } from './quietly.ts';
import { likelyRootOf, shadowRootOf } from './shadow-roots.ts';
import { elementsInView } from './in-view.ts';

/** So many are remembered at most. */
const MOST = 2_000;

/** So few are asked whenever something happens. */
const FEW = 40;

/**
 * All are asked, and what a reader sees, so long after something has happened, in ms; and so much later for each of them: asking
 * them takes a two-hundredth of the time, however many they are.
 */
const LOOK = 400;
const EACH = 0.5;

/** What a reader sees is asked for until so many ms have passed: on most pages it takes less than one, on some a single question takes six. */
const LONGEST = 2;

/**
 * Elements that may have a shadow root and had none when they were read, or were not asked: one attached later tells no observer, but
 * most come with something that does.
 */
export class LateShadowRoots {
	readonly #document: Document;
	readonly #found: (root: ShadowRoot) => void;
	readonly #signal: AbortSignal;
	/** Those that have left the page are let go of with the next asking, which their leaving brings. */
	readonly #waiting = new Set<Element>();
	#timer = 0;

	/** @param found told of the roots, of one again and again */
	constructor(document: Document, found: (root: ShadowRoot) => void, signal: AbortSignal) {
		this.#document = document;
		this.#found = found;
		this.#signal = signal;
	}

	add(element: Element): void {
		if (this.#waiting.size < MOST) this.#waiting.add(element);
	}

	/** Something has happened on the page: few are asked now, all and what the reader sees when it is time again. */
	stir(): void {
		const { size } = this.#waiting;
		if (size <= FEW) this.#ask();
		this.#timer ||= window.setTimeout(
			() => {
				this.#timer = 0;
				if (!this.#signal.aborted) quietly(() => this.#lookAround(), undefined);
			},
			LOOK + EACH * size,
		);
	}

	#lookAround(): void {
		this.#ask();
		if (this.#document.hidden) return;
		for (const element of elementsInView(this.#document, performance.now() + LONGEST)) {
			const root = shadowRootOf(element);
			if (root) this.#found(root);
		}
	}

	#ask(): void {
		for (const element of this.#waiting) {
			const root = element.isConnected ? likelyRootOf(element) : undefined;
			if (root !== null) this.#waiting.delete(element);
			if (root) this.#found(root);
		}
	}
}
