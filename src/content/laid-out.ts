/**
 * Has `element` a box, and been laid out? Of what a closed `<details>` holds, or `content-visibility` leaves for later, no style may be asked: in
 * Chromium it then has no boxes for the page's scripts until it is shown (docs/browser-quirks.md). This question alone does no harm.
 */
export const isLaidOut = (element: Element): boolean => element.checkVisibility({ contentVisibilityAuto: true });

const folded = 'details:not([open])';

/** Does an element with a box show all that it holds, with nothing left for later? */
export const showsAll = (element: Element): boolean =>
	!element.matches(folded) && getComputedStyle(element).contentVisibility === 'visible';

/** Does an element with a box show nothing of what it holds, but a summary? */
export const foldsAway = (element: Element): boolean =>
	element.matches(folded) || getComputedStyle(element).contentVisibility === 'hidden';
