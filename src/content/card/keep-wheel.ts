/**
 * Keeps a wheel that turns over the card from scrolling the page behind it. `overscroll-behavior` does so in the part that scrolls, and in Firefox only
 * while that overflows; title and buttons are no part of it.
 */
export function keepWheel(card: HTMLElement): void {
	card.addEventListener(
		'wheel',
		(event) => {
			// Zooming is for the whole page, and sideways is a gesture of the browser's.
			if (event.ctrlKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) return;
			if (!event.composedPath().some((node) => scrollsOn(node, event.deltaY))) event.preventDefault();
		},
		{ passive: false },
	);
}

/** Is this a part of the card that has more to show in that direction? */
function scrollsOn(node: EventTarget, deltaY: number): boolean {
	if (!(node instanceof HTMLElement) || !(node.getRootNode() instanceof ShadowRoot)) return false;
	const { scrollTop, scrollHeight, clientHeight } = node;
	if (!/auto|scroll/.test(getComputedStyle(node).overflowY)) return false;
	return deltaY < 0 ? scrollTop > 0 : scrollTop + clientHeight < scrollHeight - 1;
}
