import type { Block } from './block.ts';

/** So many at most, and none of a block of more texts: it is read as a whole. */
const MOST = 64;

/** Texts that are to be read before the next paint, since their blocks have marks on screen: no mark is to blink. */
export class UrgentTexts {
	readonly #isOnScreen: (block: Block) => boolean;
	readonly #texts = new Set<Text>();
	/** A block with marks on screen has lost a text: what comes in its place is as urgent. */
	#isMarkLost = false;

	/** @param isOnScreen has a block marks that a reader may see now? */
	constructor(isOnScreen: (block: Block) => boolean) {
		this.#isOnScreen = isOnScreen;
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

	/** Those that there are; then there are none. */
	take(): Text[] {
		const texts = [...this.#texts];
		this.#texts.clear();
		this.#isMarkLost = false;
		return texts;
	}

	#isUrgent(block: Block): boolean {
		return block.run.nodes.length <= MOST && this.#isOnScreen(block);
	}
}
