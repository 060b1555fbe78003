import { CARD_HOST } from './card-request.ts';
import type { CardSession } from './card-session.ts';
import { keepListening } from './keep-listening.ts';

/**
 * Closes a card at Escape, at a press outside, and when the focus goes on into the page. Takes no event from the page, save the Escape that closes a card.
 * @param escaped told of an Escape that closed nothing here: another frame may have a card
 */
export function closeOnLeaving(document: Document, cards: CardSession, escaped: () => void, signal: AbortSignal): void {
	const window = document.defaultView as Window;
	/** The card's host that had the focus last. */
	let entered: Element | null = null;

	const keydown = (event: KeyboardEvent): void => {
		if (event.key !== 'Escape' || !event.isTrusted) return;
		if (cards.dismiss()) {
			event.preventDefault();
			event.stopImmediatePropagation();
		} else escaped();
	};
	const pointerdown = (event: PointerEvent): void => {
		// A finger may be about to scroll; what its tap means is for `tapping.ts`.
		if (event.isTrusted && event.pointerType !== 'touch' && !cards.current?.card.holds(event)) cards.close(false);
	};
	const focusin = ({ target }: FocusEvent): void => {
		if (isCard(target)) entered = target;
		// Whoever goes on from the card into the page has done with it; whoever looks at another window has not.
		else if (entered?.isConnected) cards.close(false);
	};
	keepListening(
		document,
		() => {
			window.addEventListener('keydown', keydown, { capture: true, signal });
			window.addEventListener('pointerdown', pointerdown, { capture: true, passive: true, signal });
			window.addEventListener('focusin', focusin, { capture: true, passive: true, signal });
		},
		signal,
	);
}

const isCard = (target: EventTarget | null): target is Element => (target as Element | null)?.localName === CARD_HOST;
