import type { Block, Section } from './block.ts';

/** What the reader of a page tells whoever marks it, and asks. */
export interface ReaderEvents {
	/** The mentions of these sections may have changed. */
	sections(sections: ReadonlySet<Section>): void;
	/** Everything known so far has been read (true), or text waits to be read (false). */
	done(isDone: boolean): void;
	/** What a reader sees now has mentions of these sections. */
	seen(sections: ReadonlySet<Section>): void;
	/** A block is in view, whose mentions are not told yet. */
	inView(block: Block): void;
	/** Has a mark of this block that a reader may see. */
	isOnScreen(block: Block): boolean;
}
