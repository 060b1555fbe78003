/** As high as a popup may be in both browsers without being cut, in CSS pixels. */
const MOST = 560;

/** Lower than this nothing could be read in it. */
const LEAST = 240;

/** What stands above a popup on a screen that the browser's window fills: its tabs and its toolbar, 86 px at most as measured in both browsers, and a hair. */
const ABOVE = 92;

/**
 * The height of the popup's scrolling part. Browsers give a popup the height of its content, whatever the screen's: on a low one, or a common one with everything
 * enlarged, Chromium scrolls it in a second bar beside ours, and Firefox lets it end below the screen.
 * @param available the height of the screen that windows may have, in CSS pixels
 */
export const popupHeight = (available: number): number => Math.max(LEAST, Math.min(MOST, available - ABOVE));
