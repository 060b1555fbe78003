import type { Position } from './card-position.ts';
import { mostHeight } from './most-height.ts';
import { isStillSeen } from './still-seen.ts';

/**
 * Keeps `host` at the foot of what the reader sees of the window, over its whole width, until `signal` aborts: also while
 * fingers have zoomed in, or a keyboard stands over the page. At the head, where at the foot it would cover the words it is about.
 * @param line where the mention is
 * @param gone told when the mention has left the page
 */
export function standAtEdge(
	host: HTMLElement,
	range: (() => Range | null) | undefined,
	line: DOMRect,
	gone: () => void,
	signal: AbortSignal,
): Position {
	let isAtHead = false;
	const place = (): void => {
		if (range && !isStillSeen(range())) {
			gone();
			return;
		}
		const { offsetLeft, offsetTop, width, height } = window.visualViewport as VisualViewport;
		const foot = offsetTop + height - document.documentElement.clientHeight;
		host.style.setProperty('--card-inset', isAtHead ? '0 auto auto 0' : 'auto auto 0 0');
		host.style.setProperty('--card-width', `${width}px`);
		host.style.setProperty('--card-max-height', `${mostHeight(height)}px`);
		host.style.setProperty('--card-x', `${offsetLeft}px`);
		host.style.setProperty('--card-y', `${isAtHead ? offsetTop : foot}px`);
		host.style.setProperty(
			'--sheet-radius',
			isAtHead ? '0 0 var(--radius) var(--radius)' : 'var(--radius) var(--radius) 0 0',
		);
	};
	place();
	// Once: it does not change sides under a finger that scrolls.
	isAtHead = line.bottom > host.getBoundingClientRect().top;
	if (isAtHead) place();
	window.visualViewport?.addEventListener('resize', place, { signal });
	window.visualViewport?.addEventListener('scroll', place, { signal });
	return { line: () => range?.()?.getClientRects()[0] ?? line, place };
}
