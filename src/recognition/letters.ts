import { isAsciiWord } from './columns.ts';
import { LetterPattern } from './letter-pattern.ts';

const letterOrDigit = new LetterPattern(String.raw`[\p{L}\p{N}]`);
/** Letters of ASCII and what stands between their halves stay below this. */
const ASCII_END = '\x80';

/** Is a character a letter or a digit? Of `''` false. */
export const isLetterOrDigit = (character: string): boolean =>
	character < ASCII_END ? isAsciiWord(character.charCodeAt(0)) : letterOrDigit.test(character);
