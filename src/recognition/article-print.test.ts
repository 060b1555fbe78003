import { describe, expect, it } from 'vitest';
import { ArticlePrints, printOf, runsOf } from './article-print.ts';

const paragraphs = Array.from({ length: 8 }, (_, number) =>
	Array.from({ length: 30 }, (__, word) => `woord${number}-${word}`).join(' '),
);
const article = `${paragraphs[0]}\n\nEen kop\n\n${paragraphs.slice(1).join('\n\n')}`;
const print = printOf(article, 'nl');
const prints = new ArticlePrints([print]);

const blocksOf = (texts: readonly string[]): Set<{ run: { text: string } }> =>
	new Set(texts.map((text) => ({ run: { text } })));

const isArticle = (texts: readonly string[], lang = 'nl'): boolean => prints.isIn(blocksOf(texts), lang);

describe('the print of an article', () => {
	it('holds a run of each paragraph, and none of a heading', () => {
		expect(print.runs).toHaveLength(8);
	});

	it('is the same whatever the case, the punctuation and the breaks of words', () => {
		expect(runsOf('Een TWEE, drie: vier\u00ADde vijf – zes.')).toEqual(runsOf('een twee drie vierde vijf zes'));
		expect(runsOf('een twee drie vier vijf')).toEqual([]);
	});
});

describe('a page', () => {
	it('is the article where it holds its paragraphs, in whatever order and between whatever else', () => {
		expect(isArticle([...paragraphs.toReversed(), 'Ander nieuws van vandaag en van gisteren ook nog'])).toBe(true);
	});

	it('is the article still where some paragraphs were edited or left out', () => {
		expect(isArticle(paragraphs.slice(0, 5))).toBe(true);
	});

	it('is not the article where it quotes some paragraphs', () => {
		expect(isArticle(paragraphs.slice(0, 3))).toBe(false);
	});

	it('is not the article where it names the same things in other words', () => {
		expect(isArticle(paragraphs.map((text) => text.split(' ').toReversed().join(' ')))).toBe(false);
	});

	it('is not asked where it is in another language', () => {
		expect(isArticle(paragraphs, 'nl-BE')).toBe(true);
		expect(isArticle(paragraphs, '')).toBe(true);
		expect(isArticle(paragraphs, 'en')).toBe(false);
	});
});

it('is not looked for where no pack has a print', () => {
	expect(new ArticlePrints([]).isIn(blocksOf(paragraphs), 'nl')).toBe(false);
});

it('is known by blocks of its text, and no longer once these have gone', () => {
	const blocks = [...blocksOf([...paragraphs, 'Iets anders'])];
	expect(prints.isIn(new Set(blocks), 'nl')).toBe(true);
	expect(prints.isIn(new Set(blocks.slice(5)), 'nl')).toBe(false);
	expect(prints.isIn(new Set([...blocks.slice(3), ...blocksOf(['a', 'b'])]), 'nl')).toBe(true);
});

it('asks each block once, and none of a page that is too short or too long for it', () => {
	const asked: number[] = [];
	const blocks = paragraphs.map((text, number) => ({
		run: {
			get text() {
				asked.push(number);
				return text;
			},
		},
	}));
	prints.isIn(new Set(blocks.slice(0, 3)), 'nl');
	prints.isIn(new Set(blocks), 'en');
	prints.isIn({ size: 501, [Symbol.iterator]: () => blocks.values() }, 'nl');
	expect(asked).toEqual([]);
	prints.isIn(new Set(blocks.slice(0, 4)), 'nl');
	prints.isIn(new Set(blocks), 'nl');
	expect(asked).toEqual(blocks.map((_, number) => number));
});
