import type { Block, Section } from './block.ts';

/** What the reader of a page tells whoever marks it, and asks. */
export interface ReaderEvents {
	/** The mentions of these sections may have changed. */
	sections(sections: ReadonlySet<Section>): void;
	/** Everything known so far has been read (true), or text waits to be read (false). */
	done(isDone: boolean): void;
	/** Blocks that a reader sees now, as far as they were asked for. */
	seen(blocks: ReadonlySet<Block>): void;
	/** A block is in view, whose mentions are not told yet. */
	inView(block: Block): void;
	/** Has a mark of this block that a reader may see. */
	isOnScreen(block: Block): boolean;
}
