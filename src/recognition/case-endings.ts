import { primaryOf } from './language.ts';
import { LetterPattern } from './letter-pattern.ts';

/**
 * Case endings that languages write on to a foreign name as on to any other: `Microsoftu`, `Googlella`, `Майкрософте`, and in
 * the north of Europe the words that news copy makes one with it: `Nvidiachefen`. Only endings after which the name itself stands
 * unchanged; a form whose stem changes (`Nvidii`) stands in the lexicon.
 */

/** By languages, for names in Latin letters; in others such letters make another word of it. */
const latin: Readonly<Record<string, string>> = {
	pl: 'u|owi|em|ie|a|y|ów|om|ami|ach',
	cs: 'u|em|e|a|ov[aiouéy]?|ovi|y|ů|ům|ech|ou',
	sk: 'u|om|e|a|ov[aiouéy]?|ovi|y|och|ou',
	'hr sr bs': '(?:ov)?(?:[aeiou]|oga?|ome?|im|ih|oj)|em|ov',
	sl: '(?:ov)?(?:[aeiou]|ega|em|im|ih)|om|ov',
	fi: 'i?(?:n|a|lla|lle|lta|sta|ssa|ksi|t)|iin|een|aan|ien|eja|it',
	et: 'i|it|ile|ilt|iga|is|ist|le|lt|ga|st|s',
	hu: 'na[kl]|ne[kl]|[oea]?t|ban|ben|b[óő]l|t[óő]l|r[óő]l|ra|re|hoz|hez|höz|nál|nél|[vt]al|[vt]el|ért|on|en|ba|be|ig|os|es|ek',
	ro: 'ul|ului|ii|ilor',
	'sv da nb no nn': '(?:chef|sjef|direktør|ägar|aktie|aksje|anställd|ansatt|ägd|eid|ejed|bolag|konto)[a-zäåæöø]{0,4}',
	nl: '(?:baas|bazen|top(?:man|vrouw)|aandeel|aandelen|medewerkers?|oprichter|ceo)',
};

/** For names in Cyrillic letters, in any of their languages. */
const cyrillic = 'а|у|е|ом|ем|ою|ой|ы|и|і|я|ов|ів|ам|ами|ах|ові|ът|та';

/** In scripts of one language each. */
const bengali = 'র|ের|এর|ও|কে|তে|এ|ে|ই|য়|টি|সহ';
const tamil = '(?:வ|ய)?(?:ின்|ை|ில்|ுக்கு|ும்|ால்|ிடம்)|ம்|க்கு';

/** Endings are looked for in so many units after a name: longer than any. */
const REACH = 16;

const byLanguage = new Map(
	Object.entries(latin).flatMap(([languages, endings]) =>
		languages.split(' ').map((language) => [language, endings] as const),
	),
);
const byScript = [
	[new LetterPattern(String.raw`[\p{Script=Cyrillic}]`), cyrillic],
	[new LetterPattern(String.raw`[\p{Script=Bengali}]`), bengali],
	[new LetterPattern(String.raw`[\p{Script=Tamil}]`), tamil],
] as const;

/** Made when first asked for: most pages are in a language without any. */
const expressions = new Map<string, LetterPattern>();

function expressionOf(endings: string): LetterPattern {
	let expression = expressions.get(endings);
	if (!expression) {
		expression = new LetterPattern(`^(?:${endings})(?![\\p{L}\\p{M}\\p{N}])`);
		expressions.set(endings, expression);
	}
	return expression;
}

/**
 * How many UTF-16 units of a case ending stand after a name, in a text of this language; 0 for none.
 * @param end where the name itself ends
 * @param lang BCP 47 tag, or ''
 */
export function caseEndingAt(text: string, end: number, lang: string): number {
	const last = text[end - 1] as string;
	const endings = byScript.find(([script]) => script.test(last))?.[1] ?? byLanguage.get(primaryOf(lang));
	if (endings === undefined) return 0;
	return expressionOf(endings).in(text.slice(end, end + REACH))?.[0].length ?? 0;
}
