import { elementAround, isElement, shownParent } from './node-kinds.ts';

/**
 * Has `element` a box, and been laid out? Of what a closed `<details>` holds, or `content-visibility` leaves for later, no style may be asked: in
 * Chromium it then has no boxes for the page's scripts until it is shown (docs/browser-quirks.md). This question alone does no harm.
 */
export const isLaidOut = (element: Element): boolean => element.checkVisibility({ contentVisibilityAuto: true });

/** Does an element with a box show nothing of what it holds, but a summary? */
export const foldsAway = (element: Element): boolean =>
	element.matches('details:not([open])') || getComputedStyle(element).contentVisibility === 'hidden';

/** What a node is laid out in: the slot that shows it, as far as its tree is open. */
export const slotOrParent = (node: Node): Node | null => (node as Element).assignedSlot ?? shownParent(node);

/** May a text be asked for its boxes, which is harmless where it has none: it is in no part that is left for later? */
export function mayHaveBoxes(text: Text): boolean {
	let at: Node | null = elementAround(text);
	if (isLaidOut(at as Element)) return true;
	while (at && !(isElement(at) && isLaidOut(at))) at = slotOrParent(at);
	return at !== null && !foldsAway(at as Element) && getComputedStyle(at as Element).contentVisibility === 'visible';
}
