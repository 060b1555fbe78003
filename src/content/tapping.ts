import type { Annotation } from './annotate.ts';
import type { CardSession } from './card-session.ts';
import { hitAt } from './hit-test.ts';
import { keepListening } from './keep-listening.ts';
import { mentionTarget } from './mention-target.ts';

/** What a tap on it means is the page's or the browser's. */
const theirs =
	'a[href], area, button, input, label, select, summary, textarea, video, audio, [onclick], [role=button], [role=link]';

/**
 * Opens a card at a tap on a mention that is no link, and closes it at a tap outside. Hears clicks, since browsers make none of a finger that
 * scrolls, zooms or selects.
 */
export function openOnTap(document: Document, annotation: Annotation, cards: CardSession, signal: AbortSignal): void {
	const window = document.defaultView as Window;
	const isTap = (event: MouseEvent): boolean => event.isTrusted && (event as PointerEvent).pointerType === 'touch';

	const tapped = (event: MouseEvent): void => {
		if (isTap(event) && !cards.current?.card.holds(event)) cards.close(false);
	};
	const opens = async (event: MouseEvent): Promise<void> => {
		if (!isTap(event) || event.defaultPrevented || isTheirs(event)) return;
		if (document.getSelection()?.isCollapsed === false) return;
		annotation.keepMarks();
		const point = { x: event.clientX, y: event.clientY };
		if (!hitAt(document, annotation, point)) return;
		await cards.prepare();
		const hit = hitAt(document, annotation, point);
		if (hit) cards.open(mentionTarget(annotation, hit), 'tap');
	};
	keepListening(
		document,
		() => {
			window.addEventListener('click', tapped, { capture: true, passive: true, signal });
			// After the page, which has the first word on what a tap does.
			window.addEventListener('click', opens, { passive: true, signal });
		},
		signal,
	);
}

/** Does the page do something with a tap here? Scripts that listen cannot be seen; a hand for a pointer shows most of them. */
function isTheirs(event: MouseEvent): boolean {
	const [target] = event.composedPath();
	if (!(target instanceof Element)) return true;
	return target.closest(theirs) !== null || getComputedStyle(target).cursor === 'pointer';
}
