import { LaidOutFrame } from './laid-out-frame.ts';
import { isShadowRoot, isText } from './node-kinds.ts';
import { quietly } from './quietly.ts';

/** A place where something was put in or taken out. */
export type Seam = Pick<MutationRecord, 'target' | 'previousSibling' | 'nextSibling'>;

export interface ChangeListener {
	/** `node` has just left its place; it may have been put back elsewhere. Told between two steps of the page's script: no style is to be asked. */
	removed(node: Node): void;
	/** A text's data changed. */
	edited(text: Text): void;
	/** `node` was put in or taken out, and may stand somewhere now. */
	placed(node: Node): void;
	/** What stands on both sides of a removal or insertion may now read as one run, or two. */
	seam(seam: Seam): void;
	/** Whether an element's text may be read has changed. */
	readability(element: Element): void;
	/** All that has changed has been told; the page has not painted yet, as a rule. @returns whether the same is likely to be wanted in the next frame */
	settled(): boolean;
}

/**
 * Attributes that open or close text to reading. Others are left alone: pages animate them every frame,
 * and what is shown or hidden is asked when it matters.
 */
const readabilityAttributes = ['contenteditable', 'role', 'inert'];

/** Watches trees; one observer for all roots, as a MutationObserver may have many targets. What changes is told when styles may be asked. */
export class Changes {
	readonly #listener: ChangeListener;
	readonly #observer: MutationObserver;
	readonly #frame: LaidOutFrame;
	/** What is still to be told. */
	#records: MutationRecord[] = [];
	/** The roots of the trees that are watched, and their hosts. */
	readonly watched = new WeakSet<Node>();

	constructor(document: Document, listener: ChangeListener, signal: AbortSignal) {
		this.#listener = listener;
		this.#frame = new LaidOutFrame(document, () => this.#tell(), signal);
		this.#observer = new MutationObserver((records) => {
			for (const record of records) {
				// Whoever keeps nodes lets go of them now: what the page does to them from here on no observer tells.
				for (const node of record.removedNodes) quietly(() => listener.removed(node), undefined);
				this.#records.push(record);
			}
			this.#frame.due();
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

	/** Something may have changed of which no observer tells. */
	due(): void {
		this.#frame.due();
	}

	/** Tells at once what is still to be told. */
	now(): void {
		this.#frame.now();
	}

	#tell(): boolean {
		const records = this.#records;
		this.#records = [];
		for (const record of records) quietly(() => tell(record, this.#listener), undefined);
		return quietly(() => this.#listener.settled(), false);
	}
}

function tell(record: MutationRecord, listener: ChangeListener): void {
	const { target, type, removedNodes, addedNodes } = record;
	if (type === 'characterData') {
		if (isText(target)) listener.edited(target);
	} else if (type === 'attributes') {
		listener.readability(target as Element);
	} else {
		for (const node of removedNodes) listener.placed(node);
		for (const node of addedNodes) listener.placed(node);
		listener.seam(record);
	}
}
