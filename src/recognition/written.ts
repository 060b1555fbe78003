import { LetterPattern } from './letter-pattern.ts';

/** How a block is written, which tells what a capital in it says. */
export type Casing = 'capitals' | 'title' | 'small' | 'plain';

/** Text that a casing is read from, in UTF-16 units. */
const REACH = 240;

/** Share of words with a capital from which a block is a heading with capitals throughout, and how many words it needs. */
const TITLE_SHARE = 0.8;
const TITLE_WORDS = 4;

/** Words of four letters and more: headlines leave the short ones small. */
const longWord = new LetterPattern(String.raw`[\p{L}]{4,}`, 'gu');
const longWithCapital = new LetterPattern(String.raw`(?<![\p{L}])[\p{Lu}][\p{L}]{3,}`, 'gu');

/** Languages that write every noun with a capital. */
export const nounsHaveCapitals = /^(?:de|lb)\b/i;

/** The casing of a text. @param lang BCP 47 tag, or '' */
export function casingOf(text: string, lang: string): Casing {
	const sample = text.slice(0, REACH);
	const hasSmall = sample !== sample.toUpperCase();
	const hasCapital = sample !== sample.toLowerCase();
	if (hasCapital && !hasSmall) return /\s/.test(sample.trim()) ? 'capitals' : 'plain';
	if (hasSmall && !hasCapital) return 'small';
	if (nounsHaveCapitals.test(lang)) return 'plain';
	const words = sample.match(longWord.of(sample))?.length ?? 0;
	if (words < TITLE_WORDS) return 'plain';
	const withCapital = sample.match(longWithCapital.of(sample))?.length ?? 0;
	return withCapital >= words * TITLE_SHARE ? 'title' : 'plain';
}

/** Is the form, whose first letter is a capital, written with a small one? */
export function isSmall(found: string, form: string): boolean {
	const first = found[0] as string;
	return first !== first.toUpperCase() && form[0] === form[0]?.toUpperCase();
}

/** Does a sentence begin at `start`? */
export const beginsSentence = (text: string, start: number): boolean =>
	/(?:^|[.!?…:•|。」\uFFFC\n]["”’»)]*)\s*["'“„‘«(¡¿]*$/.test(text.slice(Math.max(0, start - 8), start));
