import type { Recogniser } from '../recognition/recogniser.ts';
import type { Block, Section } from './block.ts';
import { mayRead } from './flow.ts';
import type { PageIndex } from './page-index.ts';
import { GAP, Run } from './run.ts';
import { holdsForm } from './seams.ts';
import type { Pieces } from './text-walk.ts';
import { runAround } from './text-walk.ts';
import type { UnclearRuns } from './unclear-runs.ts';

/** Takes runs of a document into the index, in the place of what stood there. */
export class RunReader {
	readonly #document: Document;
	readonly #recogniser: Recogniser;
	readonly #index: PageIndex;
	readonly #unclear: UnclearRuns;

	constructor(document: Document, recogniser: Recogniser, index: PageIndex, unclear: UnclearRuns) {
		this.#document = document;
		this.#recogniser = recogniser;
		this.#index = index;
		this.#unclear = unclear;
	}

	/** A document that is an editor as a whole says so nowhere in its elements. */
	get isEditor(): boolean {
		return this.#document.designMode === 'on';
	}

	/** Is it in this document? A page may move a node into another frame's, whose own script reads it there. */
	isHere(node: Node): boolean {
		return node.isConnected && node.ownerDocument === this.#document;
	}

	/** @param isNext the run follows all that was read in its section before */
	read(pieces: Pieces, section: () => Section, isNext: boolean): void {
		let stood: Set<Block> | null = null;
		if (this.#index.dirty.size > 0 || this.#index.size > 0) {
			for (const piece of pieces) {
				if (piece === GAP) continue;
				this.#index.dirty.delete(piece);
				const block = this.#index.at(piece);
				if (block) stood = (stood ?? new Set()).add(block);
			}
		}
		const run = holdsForm(pieces, this.#recogniser) && !this.isEditor ? new Run(pieces) : null;
		if (run || stood) this.#index.replace(stood ?? [], run, section, isNext);
		if (stood) this.#leave(stood, new Set(pieces));
	}

	/** What blocks held besides what was read in their place is to be read again. */
	#leave(blocks: Iterable<Block>, read: ReadonlySet<Pieces[number]>): void {
		for (const { run } of blocks)
			for (const node of run.nodes) if (!read.has(node) && node.isConnected) this.#index.dirty.add(node);
	}

	/** Reads the one run that `text` stands in. */
	readAround(text: Text): void {
		this.#index.dirty.delete(text);
		const isRead = this.isHere(text) && mayRead(text);
		// An empty one is in no run.
		if (!isRead || !text.data) this.drop(text);
		if (!isRead) return;
		const pieces = runAround(text, this);
		this.read(pieces, () => this.#index.sectionAbove(pieces.find((piece) => piece !== GAP) ?? text), false);
	}

	/** Reads a run again once it is shown, where it may name anyone. */
	readonly unclear = (pieces: Pieces): void => {
		if (holdsForm(pieces, this.#recogniser)) this.#unclear.keep(pieces);
	};

	/** Does it matter whether two touching texts read as one: is a name in either, or does one begin there? */
	readonly matters = (...texts: readonly [Text, Text]): boolean =>
		texts.some(({ data }) => this.#recogniser.formIn(data) !== 'none');

	/** Lets go of the block that `text` stands in; what else it had is to be read again. */
	drop(text: Text): void {
		this.#index.dirty.delete(text);
		const block = this.#index.at(text);
		if (!block) return;
		this.#index.drop(block);
		this.#leave([block], new Set([text]));
	}
}
