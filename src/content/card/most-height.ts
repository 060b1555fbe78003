/** The card's largest share of the window's height, however large the letters: the page stays in sight beside it. */
const MOST_SHARE = 0.5;

/** How high a card may be, in CSS pixels. @param height what the reader sees of the window */
export const mostHeight = (height: number): number => height * MOST_SHARE;
