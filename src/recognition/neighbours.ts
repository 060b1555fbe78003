/**
 * The words on the two sides of a form, as the keys that cues go by: small letters, several words joined by `_`, `0` for a
 * number, `.` for the end of a clause, `-x` for a compound with `x`.
 */
import { invisible } from './invisible.ts';
import { LetterPattern } from './letter-pattern.ts';

/** Text looked at on each side, in UTF-16 units: three long words. */
const REACH = 64;

const token = new LetterPattern(String.raw`[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’-]*|[$%“‘"„(,.!?;。|\uFFFC\n]`, 'gu');
const clauseEnd = /^[.!?;。|\uFFFC\n]$/;
const compoundStart = new LetterPattern(String.raw`^[-‐‑–](?=[\p{L}])`);
const number = new LetterPattern(String.raw`^[\p{N}]`);
/** After a name's last letter. A bare apostrophe is one after an s; else it is a quotation mark. */
const possessiveEnding = new LetterPattern(String.raw`^(?:.['’]s|s['’])(?![\p{L}\p{N}])`, 'iu');

/** Keys of what stands before `start`, the longest first. */
export function keysBefore(text: string, start: number): string[] {
	let words: string[] = [];
	const near = text.slice(Math.max(0, start - REACH), start).replace(invisible, '');
	for (const [each] of near.matchAll(token.of(near))) {
		if (clauseEnd.test(each)) words = [];
		else words.push(keyOf(each));
	}
	words = words.slice(-3).filter((word, place, { length }) => word !== ',' || place === length - 1);
	return words.map((_, place) => words.slice(place).join('_'));
}

/** Keys of what stands after `end`, the longest first. */
export function keysAfter(text: string, end: number): string[] {
	const near = text.slice(end, end + REACH).replace(invisible, '');
	// `Meta- und Nutzungsdaten`: the first half of a compound that another word completes.
	if (/^[-‐‑](?:\s|[.,;:!?)]|$)/.test(near)) return ['-'];
	const compound = compoundStart.test(near);
	/** How long it is. */
	const possessive = (possessiveEnding.in(text[end - 1] + near)?.[0].length ?? 1) - 1;
	const rest = near.slice(possessive || Number(compound));
	const words: string[] = [];
	if (/^\s*(?:$|[.,;:!?)…»”’'。、・|/&\uFFFC\n]|[–—]\s)/.test(rest)) {
		const sign = rest.trimStart()[0] ?? '.';
		return [...(possessive ? ["'s"] : []), sign, '.'];
	}
	for (const [each] of rest.matchAll(token.of(rest))) {
		if (words.length === 2 || clauseEnd.test(each) || each === ',') break;
		words.push(keyOf(each));
	}
	const [first = '.', second] = words;
	return [
		...(second === undefined ? [] : [`${first}_${second}`]),
		...(compound ? [`-${first}`] : []),
		first,
		// A compound by its first part: `Meta-Aktie` and `Meta-Aktien-Kurs`.
		...(first.includes('-') ? [first.slice(0, first.indexOf('-'))] : []),
		...(compound ? ['-'] : []),
		...(possessive ? ["'s"] : []),
	];
}

const keyOf = (word: string): string => (number.test(word) ? '0' : word.toLowerCase().replace(/['’-]+$/, ''));
