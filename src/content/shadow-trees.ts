import type { Section } from './block.ts';
import { mayRead } from './flow.ts';
import { elementsInView } from './in-view.ts';
import { nameOf } from './native-reads.ts';
import { isShadowRoot } from './node-kinds.ts';
import { quietly } from './quietly.ts';
import { likelyRootOf, shadowRootOf } from './shadow-roots.ts';

/** So many are remembered at most, and half as many that are no custom elements: those seldom get one. */
const MOST = 4_000;

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

export interface ShadowTreeListener {
	/** A tree is to be read: one never seen, or one whose host is read again. @param section that it stands in; its host's when left out */
	enter(root: ShadowRoot, section?: () => Section): void;
	/** Whenever the page has been looked at: what a reader sees, as far as it was asked for. */
	seen(elements: readonly Element[]): void;
}

/**
 * Finds the shadow trees of a page, whenever they come. Of elements that may have a root and had none when they were read, or were not
 * asked, one attached later tells no observer, but most come with something that does.
 */
export class ShadowTrees {
	readonly #document: Document;
	/** The roots that are known, and their hosts. */
	readonly #known: WeakSet<Node>;
	readonly #listener: ShadowTreeListener;
	readonly #signal: AbortSignal;
	/** Those that have left the page are let go of with the next asking, which their leaving brings. */
	readonly #waiting = new Set<Element>();
	#timer = 0;

	constructor(document: Document, known: WeakSet<Node>, listener: ShadowTreeListener, signal: AbortSignal) {
		this.#document = document;
		this.#known = known;
		this.#listener = listener;
		this.#signal = signal;
	}

	/**
	 * Enters the tree of `element`, where it has one, and remembers it where it may get one.
	 * @param isRead it is known that the element may be read, since a walk came to it
	 */
	find(element: Element, section?: () => Section, name = nameOf(element), isRead = false): void {
		const root = likelyRootOf(element, name, this.#known.has(element));
		// A known one is read again: its host may have been away, or stand under another heading.
		if (root && (isRead || mayRead(element))) this.#listener.enter(root, section);
		else if (root === null && this.#waiting.size < (name.includes('-') ? MOST : MOST / 2)) this.#waiting.add(element);
	}

	/** Enters a tree that no walk came to, unless it is known or may not be read. */
	enterLate(root: Node | null): void {
		if (root && isShadowRoot(root) && !this.#known.has(root) && mayRead(root.host)) this.#listener.enter(root);
	}

	/** Something has happened on the page: few are asked now, all and what the reader sees when it is time again. */
	stir(): void {
		if (this.#waiting.size <= FEW) this.#ask();
		this.#lookSoon(true);
	}

	#lookSoon(mayGoOn: boolean): void {
		this.#timer ||= window.setTimeout(
			() => {
				this.#timer = 0;
				if (!this.#signal.aborted) quietly(() => this.#lookAround(mayGoOn), undefined);
			},
			LOOK + EACH * this.#waiting.size,
		);
	}

	#lookAround(mayGoOn: boolean): void {
		this.#ask();
		if (this.#document.hidden) return;
		const end = performance.now() + LONGEST;
		const seen: Element[] = [];
		for (const element of elementsInView(this.#document, end, Math.random())) {
			this.enterLate(shadowRootOf(element));
			seen.push(element);
		}
		this.#listener.seen(seen);
		// What it did not get to it may get to another time, once.
		if (mayGoOn && performance.now() > end) this.#lookSoon(false);
	}

	#ask(): void {
		for (const element of this.#waiting) {
			const root = element.isConnected ? likelyRootOf(element) : undefined;
			if (root !== null) this.#waiting.delete(element);
			if (root) this.enterLate(root);
		}
	}
}
