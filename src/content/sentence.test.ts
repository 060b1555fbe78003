import { expect, it } from 'vitest';
import { sentenceAround } from './sentence.ts';

const around = (text: string, word: string) => {
	const start = text.indexOf(word);
	const sentence = sentenceAround(text, start, start + word.length);
	return { ...sentence, cut: text.slice(sentence.start, sentence.end) };
};

it('takes the sentence of a mention, and where it stands', () => {
	const text = 'It was late. Nvidia and OpenAI signed. Then they left.';
	expect(around(text, 'OpenAI')).toEqual({
		text: 'Nvidia and OpenAI signed.',
		start: 13,
		end: 39,
		cut: 'Nvidia and OpenAI signed. ',
	});
});

it.each(['\n', '\r\n', '\n\t\t', '\u2028'])('goes on where the source of a page is wrapped: %j', (wrap) => {
	const { text, cut } = around(`Last week. When Nvidia${wrap}and OpenAI signed,${wrap}it was late. Then`, 'Nvidia');
	expect(text.replace(/\s+/g, ' ')).toBe('When Nvidia and OpenAI signed, it was late.');
	expect(cut).toContain(`Nvidia${wrap}and OpenAI signed,${wrap}it was late.`);
});

it('does not reach further than a sentence does', () => {
	const { text } = around(`${'word '.repeat(400)}Nvidia ${'word '.repeat(400)}`, 'Nvidia');
	expect(text.length).toBeLessThan(1_300);
});
