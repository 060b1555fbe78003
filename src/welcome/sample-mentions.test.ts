import forms from 'newsgloss:forms';
import senses from 'newsgloss:senses';
import { describe, expect, it } from 'vitest';
import { locales } from '../knowledge/pack.ts';
import { createJudgingRecogniser } from '../recognition/create-judging-recogniser.ts';
import { translator } from '../ui/translate.ts';
import { sampleMentions } from './sample-mentions.ts';
import { sampleText } from './sample-text.ts';

describe.each(locales)('the sample in %s', (locale) => {
	it('has the mentions that it speaks of, and none in its trap', () => {
		const { heading, sentences } = sampleText(translator(locale));
		const read = sampleMentions(createJudgingRecogniser(forms, senses), heading, sentences, locale);
		expect(read.map(({ text, mentions }) => mentions.map(({ start, end }) => text.slice(start, end)))).toEqual([
			['Nvidia', 'OpenAI'],
			['Microsoft', 'AMD'],
			['hyperscaler'],
			[],
		]);
	});
});
