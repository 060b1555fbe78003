/** Characters that show nothing wherever they stand: soft hyphen, zero-width ones, joiners, marks of direction. */
export const INVISIBLE = '\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF';

/** All of them in a text. */
export const invisible = new RegExp(`[${INVISIBLE}]`, 'g');
