import type { StepPlace } from '../settings/asked-frame.ts';
import type { MentionId } from '../settings/page-report.ts';
import type { CardRequest, OpenCard, Opening, ShowCard } from './card-request.ts';
import type { LatePart } from './late-part.ts';

/** What a card is opened on. */
export interface CardTarget extends Pick<CardRequest, 'subject' | 'line' | 'range'> {
	/** Left out for what is no mention. */
	readonly id?: MentionId;
}

/** The card on screen, and which mention it is about. */
interface Current {
	readonly id: MentionId | undefined;
	readonly range: CardRequest['range'];
	readonly card: OpenCard;
	readonly closing: AbortController;
}

/** One card at a time in a frame: opens it, follows its mention, closes it when the mention goes. */
export class CardSession {
	readonly #document: Document;
	readonly #site: string;
	readonly #part: LatePart<ShowCard>;
	readonly #opened: (closing: AbortSignal) => void;
	readonly #signal: AbortSignal;
	#current: Current | null = null;
	/** When the last card was closed, `performance.now()` ms. */
	closedAt = Number.NEGATIVE_INFINITY;

	/** The mention whose card was closed with Escape, and the line it was on: not opened again until the pointer has left it. */
	dismissed: { readonly id: MentionId | undefined; readonly box: DOMRect } | null = null;

	/**
	 * @param part the card's code
	 * @param opened told of each card, with what aborts when it closes
	 */
	constructor(
		document: Document,
		site: string,
		part: LatePart<ShowCard>,
		opened: (closing: AbortSignal) => void,
		signal: AbortSignal,
	) {
		this.#document = document;
		this.#site = site;
		this.#part = part;
		this.#opened = opened;
		this.#signal = signal;
		signal.addEventListener('abort', () => this.close(), { once: true });
	}

	get current(): Current | null {
		return this.#current;
	}

	/** Fetches the card's code ahead of its use. Resolves when it is there, or when it cannot be had. */
	async prepare(): Promise<void> {
		await this.#part.load();
	}

	/** Shows a card in the place of the one that is open; nothing when its code could not be had. */
	open({ id, subject, line, range }: CardTarget, opening: Opening, place?: StepPlace): void {
		const show = this.#part.here;
		if (!show || this.#signal.aborted) return;
		const closing = new AbortController();
		const before = this.#current;
		const request: CardRequest = {
			document: this.#document,
			subject,
			site: this.#site,
			line,
			opening,
			...(range && { range }),
			...(place && { place }),
		};
		const card = shown(() => show(request, () => this.#current?.closing === closing && this.close(), closing.signal));
		// After the next one is shown, so that the focus goes from the one to the other and not by way of the page.
		before?.closing.abort();
		if (!card) closing.abort();
		this.#current = !card || closing.signal.aborted ? null : { id, range, card, closing };
		if (this.#current) this.#opened(closing.signal);
	}

	/** The page has changed. */
	follow(): void {
		const { range, card } = this.#current ?? {};
		if (range && !range()) this.close();
		else card?.follow();
	}

	/** Closes the card as Escape does. @returns whether there was one */
	dismiss(): boolean {
		if (!this.#current) return false;
		const { id, card } = this.#current;
		this.dismissed = { id, box: card.line() };
		this.close();
		return true;
	}

	/** @param goesBack gives the focus back, if the card has it */
	close(goesBack = true): void {
		const current = this.#current;
		if (!current) return;
		this.#current = null;
		this.closedAt = performance.now();
		if (goesBack) current.card.goBack();
		current.closing.abort();
	}
}

/** The card, unless the page has taken its element away in the middle of it, or made one of its own of that name. */
function shown(show: () => OpenCard): OpenCard | null {
	try {
		return show();
	} catch {
		return null;
	}
}
