import { isShadowRoot, isText } from './node-kinds.ts';
import { quietly } from './quietly.ts';

/** A place where something was put in or taken out. */
export type Seam = Pick<MutationRecord, 'target' | 'previousSibling' | 'nextSibling'>;

export interface ChangeListener {
	/** A text's data changed. */
	edited(text: Text): void;
	added(node: Node): void;
	/** `node` left its place; it may have been put back elsewhere. */
	removed(node: Node): void;
	/** What stands on both sides of a removal or insertion may now read as one run, or two. */
	seam(seam: Seam): void;
	/** Whether an element's text may be read has changed. */
	readability(element: Element): void;
	/** All records of one callback have been told; the page has not painted yet. */
	settled(): void;
}

/**
 * Attributes that open or close text to reading. Others are left alone: pages animate them every frame,
 * and what is shown or hidden is asked when it matters.
 */
const readabilityAttributes = ['contenteditable', 'role', 'inert'];

/** Watches one tree; one observer for all roots, as a MutationObserver may have many targets. */
export class Changes {
	readonly #observer: MutationObserver;
	/** The roots of the trees that are watched, and their hosts. */
	readonly watched = new WeakSet<Node>();

	constructor(listener: ChangeListener, signal: AbortSignal) {
		this.#observer = new MutationObserver((records) => {
			for (const record of records) quietly(() => tell(record, listener), undefined);
			quietly(() => listener.settled(), undefined);
		});
		signal.addEventListener('abort', () => this.#observer.disconnect(), { once: true });
	}

	watch(root: Document | ShadowRoot): void {
		if (this.watched.has(root)) return;
		this.watched.add(root);
		if (isShadowRoot(root)) this.watched.add(root.host);
		this.#observer.observe(root, {
			subtree: true,
			childList: true,
			characterData: true,
			attributeFilter: readabilityAttributes,
		});
	}
}

function tell(record: MutationRecord, listener: ChangeListener): void {
	const { target } = record;
	if (record.type === 'characterData') {
		if (isText(target)) listener.edited(target);
	} else if (record.type === 'attributes') {
		listener.readability(target as Element);
	} else {
		for (const node of record.removedNodes) listener.removed(node);
		for (const node of record.addedNodes) listener.added(node);
		listener.seam(record);
	}
}
