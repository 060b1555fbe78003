/**
 * How long the pointer rests on a mention before its card opens, in ms, as the reader chooses. `normal` is for a mouse that rests on purpose; page
 * previews at Wikipedia wait 500 in all, browsers' own tooltips 500 to 1000. At `short` a pointer that follows a line being read
 * opens nothing yet (100 ms at 40 px/s); `long` is for hands that rest while reading.
 */
export const restFor = { short: 200, normal: 350, long: 800 } as const;

/** Time a card stays when the pointer has left mark, card and the way between, in ms (WCAG 1.4.13 asks for hoverable content). */
export const grace = 300;

export type OpeningDelay = keyof typeof restFor;
export const openingDelays = Object.keys(restFor) as OpeningDelay[];
