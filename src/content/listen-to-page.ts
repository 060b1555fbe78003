import { keepListening } from './keep-listening.ts';

/** Hears of a page what tells no observer; after `document.open()`, too. @param heard by the event's type */
export function listenToPage(
	document: Document,
	heard: Readonly<Record<string, () => void>>,
	signal: AbortSignal,
): void {
	const add = (): void => {
		// All of them pass the window.
		for (const [type, listener] of Object.entries(heard)) {
			document.defaultView?.addEventListener(type, listener, { capture: true, passive: true, signal });
		}
	};
	keepListening(document, add, signal);
}
