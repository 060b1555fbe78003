import { expect, it } from 'vitest';
import { ArticlePrints, printOf } from '../recognition/article-print.ts';
import type { Block } from './block.ts';
import { SourceArticle } from './source-article.ts';

const paragraphs = Array.from({ length: 6 }, (_, number) =>
	Array.from({ length: 20 }, (__, word) => `woord${number}-${word}`).join(' '),
);
const recogniser = { articles: new ArticlePrints([printOf(paragraphs.join('\n\n'), 'nl')]) };
const blockOf = (text: string): Block => ({ run: { text } }) as Block;

it('is known by blocks of its text, and no longer once these have gone', () => {
	const source = new SourceArticle(recogniser, 'nl');
	const blocks = new Set([...paragraphs, 'Iets anders'].map(blockOf));
	expect(source.isIn(blocks)).toBe(true);
	expect(source.isIn(new Set([...blocks].slice(4)))).toBe(false);
	expect(source.isIn(new Set([...blocks].slice(2).concat(['a', 'b'].map(blockOf))))).toBe(true);
});

it('asks each block once, and none of a page that is too short or too long for it', () => {
	const asked: string[] = [];
	const source = new SourceArticle(
		{
			articles: {
				in: (text) => {
					asked.push(text);
					return [1];
				},
				isArticle: () => false,
			},
		},
		'nl',
	);
	const blocks = ['a', 'b', 'c', 'd', 'e'].map(blockOf);
	source.isIn(new Set(blocks.slice(0, 3)));
	source.isIn(new Set(Array.from({ length: 501 }, () => blockOf('x'))));
	expect(asked).toEqual([]);
	source.isIn(new Set(blocks.slice(0, 4)));
	source.isIn(new Set(blocks));
	expect(asked).toEqual(['a', 'b', 'c', 'd', 'e']);
});
