/** Han, kana and Hangul: text without spaces, or with particles written on to words. */
const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}、・]/u;

/** Does `text` hold a character of a script whose words do not stand apart? */
export const isCjk = (text: string): boolean => cjk.test(text);
