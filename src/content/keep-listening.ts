/**
 * Adds listeners, and adds them again after `document.open()`, which takes all of them away, and the root element with them.
 * @param add adds each of its listeners; one that is there already is not added twice, as long as it is the same function
 */
export function keepListening(document: Document, add: () => void, signal: AbortSignal): void {
	add();
	const reopening = new MutationObserver(add);
	reopening.observe(document, { childList: true });
	signal.addEventListener('abort', () => reopening.disconnect(), { once: true });
}
