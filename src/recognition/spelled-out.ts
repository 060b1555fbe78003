import { LetterPattern } from './letter-pattern.ts';

/** Text looked at on each side of an abbreviation, in UTF-16 units. */
const REACH = 120;
/** So many words more than letters may be skipped. */
const MOST_SKIPPED = 3;
/** Words so short may be skipped (`of the`); so may what follows a hyphen (`age-related`). */
const SHORT = 3;

const before = new LetterPattern(String.raw`(?:[\p{L}]+[\s-]+)+\($`);
const after = new LetterPattern(String.raw`^\s?\([\p{L}][\p{L}\s-]*\)`);
/** Words joined by `or` say the same when each is long enough to begin with its letter by no chance. */
const or = new LetterPattern(
	String.raw`^,? (?:or|oder|of|ofwel|oftewel|ou|o|eller|или) (?:[\p{L}]{4,}[\s-])*[\p{L}]{4,}`,
);
/** A word with the hyphen before it. */
const word = new LetterPattern(String.raw`-?[\p{L}]+`, 'gu');
const noWords = new LetterPattern(String.raw`[^\p{L}\s-]+`);

/**
 * What an abbreviation is short for where the text says so in brackets or with an `or`: `acid mine drainage (AMD)`, `AMD (acid mine drainage)`;
 * in small letters, '' for nothing. Each letter must begin a word, which tells less than Schwartz and Hearst's way (A simple algorithm for
 * identifying abbreviation definitions in biomedical text, 2003) and is misled less.
 */
export function spelledOut(text: string, start: number, end: number): string {
	const short = text.slice(start, end).toLowerCase();
	const left = text[end] === ')' ? before.in(text.slice(Math.max(0, start - REACH), start)) : null;
	const words = wordsIn(left?.[0]);
	for (let count = short.length; count <= Math.min(words.length, short.length + MOST_SKIPPED); count++) {
		const last = words.slice(-count);
		if (abbreviates(short, last)) return joined(last);
	}
	const following = text.slice(end, end + REACH);
	const right = wordsIn(after.in(following)?.[0]);
	if (abbreviates(short, right)) return joined(right);
	const same = wordsIn(or.in(following)?.[0]).slice(1, 1 + short.length);
	return abbreviates(short, same) ? joined(same) : '';
}

/**
 * What an abbreviation is short for if a title or a few sentences hold words that begin with its letters, beside one another and each of some length;
 * in small letters, '' for nothing. A headline may hold such words by chance.
 */
export function spelledOutIn(text: string, abbreviation: string): string {
	const short = abbreviation.toLowerCase();
	for (const part of text.split(noWords.of(text))) {
		const words = wordsIn(part);
		for (let from = 0; from < words.length; from++) {
			for (let to = from + short.length; to <= Math.min(words.length, from + short.length + MOST_SKIPPED); to++) {
				const some = words.slice(from, to);
				if (abbreviates(short, some) && some.filter(({ length }) => length > SHORT).length >= short.length)
					return joined(some);
			}
		}
	}
	return '';
}

const wordsIn = (text = ''): string[] => text.toLowerCase().match(word.of(text)) ?? [];

const joined = (words: readonly string[]): string => words.join(' ').replaceAll(' -', '-');

function abbreviates(short: string, words: readonly string[]): boolean {
	let letter = 0;
	for (const each of words) {
		if (each.replace('-', '').charAt(0) === short[letter]) letter++;
		else if (letter === 0 || (!each.startsWith('-') && each.length > SHORT)) return false;
	}
	return letter === short.length;
}
