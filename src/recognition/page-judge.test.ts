import { expect, it, vi } from 'vitest';
import forms from 'newsgloss:forms';
import senses from 'newsgloss:senses';
import { createJudgingRecogniser } from './create-judging-recogniser.ts';
import { blankPage } from './page-facts.fixture.ts';
import type { Candidate, Reading } from './recogniser.ts';

const recogniser = createJudgingRecogniser(forms, senses);

it.each([
	['fires in the Amazon rainforest', false, false],
	['Amazon shares rose after earnings', true, false],
	['1 Amazon 2', true, true],
	['1 Amazon 2', false, true],
])('looks at the texts around "%s" only where they may decide (mention: %s)', (text, isMention, isAsked) => {
	const around = vi.fn(() => [
		isMention ? 'Shares and e-commerce' : 'Kayaking in the jungle among piranhas and caimans',
	]);
	const page = recogniser.openPage(blankPage);
	const reading = recogniser.read({ text, lang: 'en', heading: '', around }) as Reading;
	const [candidate] = reading.candidates as [Candidate];
	expect(recogniser.judge(candidate, reading, page).isMention).toBe(isMention);
	expect(around).toHaveBeenCalledTimes(Number(isAsked));
	recogniser.judge(candidate, reading, page);
	expect(around).toHaveBeenCalledTimes(Number(isAsked));
});
