import { shadowRootOf } from './shadow-roots.ts';

/** So many are remembered at most. */
const MOST = 2_000;

/** So few are asked whenever something happens. */
const FEW = 40;

/** More are asked again so long after the last time, in ms for each: a five-hundredth of the time goes there, however many they are. */
const EACH = 0.5;

/**
 * Elements that may have a shadow root and had none when they were read: one attached later tells no observer, but most come
 * with something that does.
 */
export class RootlessHosts {
	readonly #found: (host: Element) => void;
	readonly #signal: AbortSignal;
	#waiting: WeakRef<Element>[] = [];
	/** Those waiting. */
	readonly #known = new WeakSet<Element>();
	#asked = 0;
	#isDue = false;

	/** @param found told of each that has got a root */
	constructor(document: Document, found: (host: Element) => void, signal: AbortSignal) {
		this.#found = found;
		this.#signal = signal;
		// Where nothing else happens on the page, its reader does something.
		document.addEventListener('scrollend', () => this.stir(), { signal, capture: true, passive: true });
	}

	add(element: Element): void {
		if (this.#known.has(element) || this.#waiting.length >= MOST) return;
		this.#known.add(element);
		this.#waiting.push(new WeakRef(element));
	}

	/** Something has happened on the page: they are asked now, or when it is time again. */
	stir(): void {
		if (this.#isDue) return;
		const { length } = this.#waiting;
		const wait = this.#asked + EACH * length - performance.now();
		if (length <= FEW || wait <= 0) {
			this.#ask();
			return;
		}
		this.#isDue = true;
		setTimeout(() => {
			this.#isDue = false;
			if (!this.#signal.aborted) this.#ask();
		}, wait);
	}

	#ask(): void {
		this.#asked = performance.now();
		const hosts: Element[] = [];
		this.#waiting = this.#waiting.filter((reference) => {
			const element = reference.deref();
			const root = element?.isConnected ? shadowRootOf(element) : undefined;
			if (root === null) return true;
			if (element) this.#known.delete(element);
			if (root) hosts.push(element as Element);
			return false;
		});
		for (const host of hosts) this.#found(host);
	}
}
