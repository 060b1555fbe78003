import type { Position } from './card-position.ts';

/**
 * Keeps `host` at the foot of what the reader sees of the window, over its whole width, until `signal` aborts: also while
 * fingers have zoomed in, or a keyboard stands over the page.
 * @param line where the mention is
 * @param gone told when the mention has left the page
 */
export function standAtFoot(
	host: HTMLElement,
	range: (() => Range | null) | undefined,
	line: DOMRect,
	gone: () => void,
	signal: AbortSignal,
): Position {
	host.style.setProperty('--card-inset', 'auto auto 0 0');
	const place = (): void => {
		if (range && !range()) {
			gone();
			return;
		}
		const { offsetLeft, offsetTop, width, height } = window.visualViewport as VisualViewport;
		host.style.setProperty('--card-width', `${width}px`);
		host.style.setProperty('--card-max-height', `${height / 2}px`);
		host.style.setProperty('--card-x', `${offsetLeft}px`);
		host.style.setProperty('--card-y', `${offsetTop + height - document.documentElement.clientHeight}px`);
	};
	place();
	window.visualViewport?.addEventListener('resize', place, { signal });
	window.visualViewport?.addEventListener('scroll', place, { signal });
	return { line: () => range?.()?.getClientRects()[0] ?? line, place };
}
