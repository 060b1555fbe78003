import type { Annotation } from './annotate.ts';
import type { Mention } from './block.ts';
import { textOf } from './block.ts';
import type { OpenCard, ShowCard } from './card-request.ts';
import { namedBeside } from './card-request.ts';
import type { Hit } from './hit-test.ts';
import type { LatePart } from './late-part.ts';
import { sentenceAround } from './sentence.ts';
import { asSeen } from './surroundings.ts';

/** The card on screen, and what it is about. */
interface Current {
	readonly mention: Mention;
	readonly line: DOMRect;
	readonly card: OpenCard;
}

/** One card at a time: opens it, follows its mention, closes it when the mention goes. */
export class CardSession {
	readonly #document: Document;
	readonly #annotation: Annotation;
	readonly #site: string;
	readonly #part: LatePart<ShowCard>;
	readonly #signal: AbortSignal;
	#current: Current | null = null;
	#closing: AbortController | null = null;
	/** When the last card was closed, `performance.now()` ms. */
	closedAt = Number.NEGATIVE_INFINITY;

	/** @param part the card's code */
	constructor(document: Document, annotation: Annotation, site: string, part: LatePart<ShowCard>, signal: AbortSignal) {
		this.#document = document;
		this.#annotation = annotation;
		this.#site = site;
		this.#part = part;
		this.#signal = signal;
		annotation.onChange(() => {
			if (this.#current && !this.#rangeOf(this.#current.mention)) this.close();
		});
		signal.addEventListener('abort', () => this.close(), { once: true });
	}

	get current(): Current | null {
		return this.#current;
	}

	/** Fetches the card's code ahead of its use. Resolves when it is there, or when it cannot be had. */
	async prepare(): Promise<void> {
		await this.#part.load();
	}

	/** Shows the card of a mention at the line that was hit; nothing when its code could not be had. */
	open({ mention, line }: Hit, takesFocus: boolean): void {
		const show = this.#part.here;
		if (!show) return;
		this.close();
		const closing = new AbortController();
		const { block, entity, start, end } = mention;
		const sentence = sentenceAround(block.run.text, start, end);
		const card = show(
			{
				document: this.#document,
				entity,
				text: asSeen(textOf(mention)),
				sentence: asSeen(sentence.text),
				named: namedBeside(mention, sentence.start, sentence.end),
				site: this.#site,
				line,
				range: () => this.#rangeOf(mention),
				takesFocus,
			},
			() => this.close(),
			AbortSignal.any([closing.signal, this.#signal]),
		);
		this.#closing = closing;
		this.#current = { mention, line, card };
	}

	close(): void {
		if (!this.#current) return;
		this.#current = null;
		this.closedAt = performance.now();
		this.#closing?.abort();
	}

	/**
	 * Where a mention is now; `null` when its text is gone. One that the reader has just called "not this" is still there: the
	 * card with the way back must not go before they have.
	 */
	#rangeOf(mention: Mention): Range | null {
		const now = this.#annotation.mention(mention.id) ?? mention;
		const range = now.block.run.rangeOf(now.start, now.end);
		return range?.startContainer.isConnected && asSeen(String(range)) === asSeen(textOf(mention)) ? range : null;
	}
}
