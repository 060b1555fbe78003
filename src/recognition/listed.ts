import { LetterPattern } from './letter-pattern.ts';

/** Text looked at on each side of a form for the name next to it in a list, in UTF-16 units. */
const REACH = 48;

/** What parts the members of a list: a sign, a word, or both; a share price may stand between. */
const sign = '\\s*[,;&/+|·•、،，；]\\s*';
const and = '(?:and|or|en|of|und|oder|et|ou|y|e|o|i|a|og|och|eller|ja|tai|ve|veya|и|или|та|і|και|ή|dan|atau|và)';
const price = '(?:\\s*[+\\-–−▲▼]?\\d[\\d.,]*\\s?%?)?';
const parting = `(?:${price}${sign}(?:${and}\\s+)?|\\s+${and}\\s+|(?:와|과|や|と|和|与|與|及|或)\\s?)`;
const name = '(?:[\\p{Script=Latin}\\p{N}][\\p{Script=Latin}\\p{N}.]*|[\\p{L}][\\p{L}\\p{M}]*)';
/** Read backwards, from its end: so it is tried once, and not at each place of the text. */
const before = new LetterPattern(`$(?<=(${name})(?:['’]s?)?${parting}(?:\\d+위 )?)`);
const after = new LetterPattern(`^(?:['’]s)?${parting}(?:\\d+위 )?(${name})`);

/**
 * The company that stands next to a form in a list: `Apple, [Meta]`, `[Amazon] en Google`; `null` for none.
 * @param companies names in small letters
 */
export function listedBeside(text: string, start: number, end: number, companies: ReadonlySet<string>): string | null {
	const preceding = text.slice(Math.max(0, start - REACH), start);
	const left = before.in(preceding)?.[1]?.toLowerCase();
	if (left !== undefined && companies.has(left)) return left;
	const following = text.slice(end, end + REACH);
	const right = after.in(following)?.[1]?.toLowerCase();
	return right !== undefined && companies.has(right) ? right : null;
}
