import type { FramedMention } from '../settings/reading-order.ts';

/** Tells a mention from all others of its tab, for as long as its frame lives. */
export const keyOf = ({ frame, id }: FramedMention): string => `${frame} ${id}`;
