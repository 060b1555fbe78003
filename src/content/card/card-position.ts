import type { VirtualElement } from '@floating-ui/dom';
import { autoUpdate, computePosition, flip, hide, offset, shift, size } from '@floating-ui/dom';
import { mostHeight } from './most-height.ts';
import { isStillSeen } from './still-seen.ts';

/** Between the mention's line and the card, in CSS pixels: near enough to belong, far enough to leave the line readable. */
const DISTANCE = 6;

/** Between the card and the window's edge. */
const PADDING = 8;

export interface Position {
	/** The line it stands at, where that is now. */
	line(): DOMRect;
	/** The page has changed: to where the mention is now. */
	place(): void;
}

/**
 * Keeps `host` at the line of a mention while the page scrolls and moves, until `signal` aborts.
 * @param range where the mention is now; `null` once it is gone
 * @param line the line the reader pointed at: of a mention over several lines, that one is followed
 * @param gone told when the mention has left the page or the view
 */
export function follow(
	host: HTMLElement,
	range: (() => Range | null) | undefined,
	line: DOMRect,
	gone: () => void,
	signal: AbortSignal,
): Position {
	const first = range?.() ?? null;
	const lineNumber = first ? nearestLine(first, line) : 0;
	let last = line;
	const now = (): DOMRect => {
		const lines = range?.()?.getClientRects();
		last = lines?.[Math.min(lineNumber, lines.length - 1)] ?? last;
		return last;
	};
	const contextElement = first?.startContainer.parentElement ?? host.ownerDocument.documentElement;
	const reference: VirtualElement = { contextElement, getBoundingClientRect: now };

	const place = async (): Promise<void> => {
		if (signal.aborted) return;
		if (range && !isStillSeen(range())) return gone();
		const { x, y, middlewareData } = await computePosition(reference, host, {
			strategy: 'fixed',
			placement: 'bottom-start',
			middleware: [
				offset(DISTANCE),
				flip({ padding: PADDING }),
				shift({ padding: PADDING }),
				size({
					padding: PADDING,
					apply: ({ availableHeight }) => {
						// Not the root element's height, which in quirks mode is the document's.
						const most = Math.min(availableHeight, mostHeight(window.innerHeight));
						host.style.setProperty('--card-max-height', `${most}px`);
					},
				}),
				hide(),
			],
		});
		if (signal.aborted) return;
		if (range && middlewareData.hide?.referenceHidden) return gone();
		host.style.setProperty('--card-x', `${x}px`);
		host.style.setProperty('--card-y', `${y}px`);
	};

	const stop = autoUpdate(reference, host, () => void place());
	signal.addEventListener('abort', stop, { once: true });
	return { line: now, place: () => void place() };
}

/** Which of the mention's lines the reader pointed at. */
function nearestLine(range: Range, line: DOMRect): number {
	const tops = [...range.getClientRects()].map(({ top }) => Math.abs(top - line.top));
	return Math.max(0, tops.indexOf(Math.min(...tops)));
}
