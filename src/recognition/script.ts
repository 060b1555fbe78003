/** Scripts without spaces, and Hangul, whose particles are written on to words. */
const unspaced =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}、・]/u;

/** Does `text` hold a character of a script whose words do not stand apart? */
export const isUnspaced = (text: string): boolean => unspaced.test(text);
