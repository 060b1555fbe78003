import { invisible } from '../recognition/invisible.ts';
import { GAP } from './run.ts';

/** Text as it is seen: white space folded, and nothing invisible in it. */
export const asSeen = (text: string): string => text.replace(invisible, '').replaceAll(GAP, ' ').replace(/\s+/g, ' ');
