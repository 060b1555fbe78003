import type { Recogniser } from '../recognition/recogniser.ts';
import type { Block } from './block.ts';

/** Blocks with candidates that a page of the article has: its paragraphs, and what stands around them of other news. */
const FEWEST = 4;
const MOST = 500;

/**
 * Knows the page of an article that a pack was made from, on which its facts would only say again what stands there. Every
 * paragraph of one holds candidates, so only the blocks in the index are asked, each once.
 */
export class SourceArticle {
	readonly #recogniser: Pick<Recogniser, 'articles'>;
	readonly #lang: string;
	readonly #found = new WeakMap<Block, readonly number[]>();

	/** @param lang of the document */
	constructor(recogniser: Pick<Recogniser, 'articles'>, lang: string) {
		this.#recogniser = recogniser;
		this.#lang = lang;
	}

	/** Do these blocks, all of a page's, hold the article? */
	isIn(blocks: Iterable<Block> & { readonly size: number }): boolean {
		const { articles } = this.#recogniser;
		if (!articles || blocks.size < FEWEST || blocks.size > MOST) return false;
		const all = new Set<number>();
		for (const block of blocks) {
			let found = this.#found.get(block);
			if (!found) {
				found = articles.in(block.run.text, this.#lang);
				this.#found.set(block, found);
			}
			for (const run of found) all.add(run);
		}
		return all.size > 0 && articles.isArticle(all);
	}
}
