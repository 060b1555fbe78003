import type { Annotation } from '../annotate.ts';
import type { CardSession } from '../card-session.ts';
import { openOnRest } from '../hovering.ts';
import { openOnTap } from '../tapping.ts';

/**
 * Opens cards for a pointer that rests and for a finger that taps.
 * @param firstRest rest before the first card, now, in ms
 */
function followPointer(
	document: Document,
	annotation: Annotation,
	cards: CardSession,
	firstRest: () => number,
	signal: AbortSignal,
): void {
	openOnTap(document, annotation, cards, signal);
	openOnRest(document, annotation, cards, firstRest, signal);
}

export type FollowPointer = typeof followPointer;

globalThis.newsglossFollowPointer = followPointer;
