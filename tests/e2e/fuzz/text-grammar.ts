import fc from 'fast-check';
import { sureForms } from './surface-forms.ts';

/** Words of many writing systems that name nothing. */
const words = [
	'the',
	'chips',
	'een',
	'verdrag',
	'Straße',
	'naïve',
	'şirket',
	'Ελλάδα',
	'рынок',
	'שוק',
	'السوق',
	'बाज़ार',
	'市場',
	'시장',
	'ตลาด',
	'ღვინო',
	'🤖',
	'👩🏽‍🔬',
	'e\u0301',
	'ﬁn',
	'10',
	'II',
	'x',
	'I',
]; // prettier-ignore

/** What stands between words, or in the midst of one without being seen. */
const seams = [
	' ',
	' ',
	' ',
	'',
	'\n\t',
	'\u00A0',
	'\u00AD',
	'\u200B',
	'\u200D',
	'\u200E',
	'\uFEFF',
	'.',
	', ',
	'-',
	'’s ',
	'/',
	'@',
	'_',
	'(',
	'“',
	'。',
	'・',
];

const form = fc.constantFrom(...sureForms);

/** The pieces of a form, cut at one or two places. */
export const cutForm: fc.Arbitrary<string[]> = fc.tuple(form, fc.nat(), fc.nat()).map(([text, a, b]) => {
	const [first, second] = [a % text.length, b % text.length].sort((x, y) => x - y) as [number, number];
	return [text.slice(0, first), text.slice(first, second), text.slice(second)].filter(Boolean);
});

/** A few words with names among them, of these forms. */
export const textWith = (forms: readonly string[]): fc.Arbitrary<string> =>
	fc
		.array(
			fc.tuple(
				fc.oneof(
					{ weight: 4, arbitrary: fc.constantFrom(...forms) },
					{ weight: 1, arbitrary: cutForm.map(([start = '']) => start) },
					{ weight: 1, arbitrary: cutForm.map((pieces) => pieces.at(-1) ?? '') },
					{ weight: 6, arbitrary: fc.constantFrom(...words) },
				),
				fc.constantFrom(...seams),
			),
			{ maxLength: 6 },
		)
		.map((pieces) => pieces.flat().join(''));
