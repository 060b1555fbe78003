import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TermIndex } from './term-index.ts';

function found(forms: readonly string[], text: string): string[] {
	const all: string[] = [];
	new TermIndex(forms).scan(text, (form, start, end) => {
		all.push(`${form}@${start}-${end}`);
	});
	return all;
}

describe('the term index', () => {
	it('tells of every form at a place, the shortest first', () => {
		expect(found(['ab', 'abcdef', 'abcd'], 'abcdefg')).toEqual(['0@0-2', '2@0-4', '1@0-6']);
	});

	it('looks for a form at the start of words only, where words stand apart', () => {
		expect(found(['met'], 'met comet met1')).toEqual(['0@0-3', '0@10-13']);
	});

	it.each([
		['a form', 'The big tech firms', 'whole'],
		['one that ends with the text', 'big  tech', 'whole'],
		['what may be the beginning of one', 'The big te', 'begun'],
		['less of one', 'The b', 'begun'],
		['one but for invisible characters at the end', 'The big\u00AD', 'begun'],
		['a beginning that goes on otherwise', 'big ideas', 'none'],
		['a beginning within a word', 'climb', 'none'],
		['nothing of any', 'The firms', 'none'],
	])('tells of %s', (_, text, expected) => {
		expect(new TermIndex(['big tech', 'bigger fish', 'big time', 'big bang']).formIn(text)).toBe(expected);
	});

	it('joined to what follows, a text that has nothing of a form brings none', () => {
		const text = fc.stringMatching(/^[ab ]{0,9}$/);
		fc.assert(
			fc.property(
				fc.uniqueArray(fc.stringMatching(/^[ab]{1,4}( [ab]{1,3})?$/), { minLength: 1 }),
				text,
				text,
				(forms, before, after) => {
					const index = new TermIndex(forms);
					fc.pre(index.formIn(before) === 'none');
					index.scan(before + after, (_, start, end) => {
						expect(start < before.length && end > before.length).toBe(false);
					});
				},
			),
		);
	});

	it('tells where a form may be wherever in words it stands, also across another one’s beginning', () => {
		const text = fc.string({ unit: fc.constantFrom(...'abcé שמ'), maxLength: 9 });
		const form = text.map((all) => all.trim().replace(/ +/g, ' ')).filter((all) => all !== '');
		fc.assert(
			fc.property(fc.uniqueArray(form, { minLength: 1, maxLength: 12 }), text, text, (forms, before, after) => {
				const index = new TermIndex(forms);
				for (const some of [...forms, '']) {
					const all = (before + some + after).replace(/ +/g, ' ');
					expect([all, index.mayHold(all)]).toEqual([all, forms.some((each) => all.includes(each))]);
				}
			}),
			{ numRuns: 500 },
		);
	});

	it('finds nothing of an empty form, and the others at the text’s start', () => {
		expect(found(['', 'met'], 'met')).toEqual(['1@0-3']);
	});

	it('keeps the number of the first of two forms that read the same', () => {
		expect(found(['Meta', 'META'], 'meta')).toEqual(['0@0-4']);
	});

	it('tells of a form once, wherever the table keeps it', () => {
		expect(found(['ca', 'abc', 'ab', 'cc', 'cb'], 'abc')).toEqual(['2@0-2', '1@0-3']);
	});

	it('takes letters for one another only where one is the capital of the other', () => {
		expect(found(['Nvidia', 'sağlayıcı'], 'NVIDIA')).toEqual(['0@0-6']);
		expect(found(['Nvidia', 'sağlayıcı'], 'NVİDİA')).toEqual(['0@0-6']);
		expect(found(['sağlayıcı', 'Nvidia'], 'NVIDIA')).toEqual(['1@0-6']);
	});

	it('reads a form without its invisible characters, wherever they stand in it', () => {
		expect(found(['\u00ADbig\u200B te\u0301ch\u00AD'], 'big tech')).toEqual(['0@0-8']);
	});

	it.each(['\u200B', ' ', '\u200B '])(
		'takes a quarter of a million of %j after a beginning as they come',
		(between) => {
			const gap = between.repeat(250_000);
			expect(found(['Nvidia', 'AMD'], `Nvid${gap}. AMD${gap}Nvid`)).toEqual([`1@${6 + gap.length}-${9 + gap.length}`]);
		},
	);

	it('looks for no form within a word, wherever a text’s middle falls and whatever invisible stands before it', () => {
		for (let padding = 0; padding < 20; padding++) {
			expect(found(['share'], `time\u00ADshare${' price'.repeat(padding)}`)).toEqual([]);
		}
	});

	it('reads several spaces in the text as one', () => {
		expect(found(['big tech'], 'big \u00A0\n tech')).toEqual(['0@0-11']);
	});

	it('finds the same as looking for each form by itself', () => {
		const word = fc.stringMatching(/^[abc]{1,6}$/);
		fc.assert(
			fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 30 }), fc.array(word), (forms, words) => {
				const text = words.join(' ');
				const expected = words.flatMap((each, place) => {
					const start = words.slice(0, place).join(' ').length + Math.min(place, 1);
					return forms
						.filter((form) => each.startsWith(form))
						.map((form) => `${forms.indexOf(form)}@${start}-${start + form.length}`);
				});
				expect(found(forms, text).sort()).toEqual(expected.sort());
			}),
		);
	});

	it('sets apart forms that begin alike, whatever invisible characters and spaces stand between', () => {
		const word = fc.stringMatching(/^[ab]{1,7}$/);
		const form = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
		const between = fc.constantFrom('', '', '\u00AD', '\u200B');
		fc.assert(
			fc.property(
				fc.uniqueArray(form, { minLength: 10, maxLength: 60 }),
				fc.array(between, { minLength: 1 }),
				(forms, gaps) => {
					const written = forms.map((each) =>
						[...each].map((unit, at) => (unit === ' ' ? ' \n ' : unit) + gaps[at % gaps.length]).join(''),
					);
					const text = written.join('. ');
					let start = 0;
					const expected = written.map((each, number) => {
						const place = `${number}@${start}-`;
						start += each.length + 2;
						return place;
					});
					const all = found(forms, text);
					expect(expected.filter((place) => !all.some((one) => one.startsWith(place)))).toEqual([]);
				},
			),
		);
	});
});
