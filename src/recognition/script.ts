import { LetterPattern } from './letter-pattern.ts';

/** Scripts without spaces, and Hangul, whose particles are written on to words. */
const unspaced = new LetterPattern(
	String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}、・]`,
);

/** Does `text` hold a character of a script whose words do not stand apart? */
export const isUnspaced = (text: string): boolean => unspaced.test(text);
