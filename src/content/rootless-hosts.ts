/** So many are remembered at most. */
const MOST = 2_000;

/** Custom elements that had no shadow root when they were read: one attached later tells no observer. */
export class RootlessHosts {
	#waiting: WeakRef<Element>[] = [];

	/** Remembers an element of that name, if it is one that is made to have a root. */
	add(element: Element, name: string): void {
		if (name.includes('-') && this.#waiting.length < MOST) this.#waiting.push(new WeakRef(element));
	}

	/** Those that are still in a document, to be asked again; whoever has no root yet is added anew. */
	take(): Element[] {
		const waiting = this.#waiting;
		this.#waiting = [];
		return waiting.flatMap((reference) => {
			const element = reference.deref();
			return element?.isConnected ? [element] : [];
		});
	}
}
