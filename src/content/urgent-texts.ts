import type { Block } from './block.ts';

/** So many at most, and none of a block of more texts: it is read as a whole. */
const MOST = 64;

/** In so many ms from its beginning a frame's callbacks have begun as a rule. No browser says whether one is being made. */
const FRAME = 4;

/**
 * Texts that are to be read before the next paint, since their blocks have marks on screen: no mark is to blink. Reading asks for styles, so it waits
 * for the frame: worked out between two steps of the page's script, they may start transitions that would not have run.
 */
export class UrgentTexts {
	readonly #document: Document;
	readonly #isOnScreen: (block: Block) => boolean;
	readonly #read: (texts: readonly Text[]) => void;
	readonly #texts = new Set<Text>();
	/** A block with marks on screen has lost a text: what comes in its place is as urgent. */
	#isMarkLost = false;
	#isFrameAwaited = false;

	/** @param isOnScreen has a block marks that a reader may see now? */
	constructor(document: Document, isOnScreen: (block: Block) => boolean, read: (texts: readonly Text[]) => void) {
		this.#document = document;
		this.#isOnScreen = isOnScreen;
		this.#read = read;
	}

	/** A text has changed. @param block the one that it was read in */
	edited(text: Text, block: Block | undefined): void {
		if (this.#texts.size < MOST && (block ? this.#isUrgent(block) : this.#isMarkLost)) this.#texts.add(text);
	}

	/** A block has lost a text: what is left of it is urgent, too. */
	lost(block: Block): void {
		if (!this.#isUrgent(block)) return;
		this.#isMarkLost = true;
		for (const left of block.run.nodes) if (left.isConnected && this.#texts.size < MOST) this.#texts.add(left);
	}

	/** All that has changed together has been told. */
	settle(): void {
		if (this.#document.hidden || this.#texts.size === 0 || this.#isInFrame) this.#take();
		else if (!this.#isFrameAwaited) this.#awaitFrame();
	}

	/** One more after each that had something to read: who changes a page in each frame has the next change read in its own. */
	#awaitFrame(): void {
		this.#isFrameAwaited = true;
		this.#document.defaultView?.requestAnimationFrame(() => {
			this.#isFrameAwaited = false;
			if (this.#take()) this.#awaitFrame();
		});
	}

	/** Has the page made this change in a frame's callback? One of ours would come in the next frame's. */
	get #isInFrame(): boolean {
		const since = performance.now() - Number(this.#document.timeline.currentTime);
		return since >= 0 && since < FRAME;
	}

	/** @returns whether there was something to read */
	#take(): boolean {
		const texts = this.#document.hidden ? [] : [...this.#texts];
		this.#texts.clear();
		this.#isMarkLost = false;
		if (texts.length > 0) this.#read(texts);
		return texts.length > 0;
	}

	#isUrgent(block: Block): boolean {
		return block.run.nodes.length <= MOST && this.#isOnScreen(block);
	}
}
