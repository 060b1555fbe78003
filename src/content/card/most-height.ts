/** The card's largest share of the window's height. */
const MOST_SHARE = 0.5;

/** In letters of the reader's own size: in a window lower than twice that, half of it would show a line or two and no button. */
const ROOM = 12;

/** How high a card may be, in CSS pixels, where there is room for it beside its mention. @param height the window's */
export const mostHeight = (host: HTMLElement, height: number): number =>
	Math.max(height * MOST_SHARE, ROOM * Number.parseFloat(getComputedStyle(host).fontSize));
