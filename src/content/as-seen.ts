import { GAP } from './run.ts';

/** Soft hyphens and other characters that show nothing. */
const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;

/** Text as it is seen: white space folded, and nothing invisible in it. */
export const asSeen = (text: string): string => text.replace(invisible, '').replaceAll(GAP, ' ').replace(/\s+/g, ' ');
