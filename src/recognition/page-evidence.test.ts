import { describe, expect, it } from 'vitest';
import forms from 'newsgloss:forms';
import senses from 'newsgloss:senses';
import { createJudgingRecogniser } from './create-judging-recogniser.ts';
import { createRecogniser } from './create-recogniser.ts';
import { blankPage } from './page-facts.fixture.ts';
import type { Candidate, Reading } from './recogniser.ts';

const recogniser = createJudgingRecogniser(forms, senses);

describe('the language of a page', () => {
	const spanish =
		'La empresa que quiere abrir el centro en las afueras de la ciudad no ha dicho con qué dinero se va a pagar. '.repeat(
			12,
		);
	const say = (text: string, judge = true) =>
		(judge ? recogniser : createRecogniser(forms, () => null)).openPage({
			...blankPage,
			lang: 'en-US',
			text: () => text,
		});

	it('is that of its text where its template says another', () => {
		const page = say(spanish);
		expect(page.languageOf('en')).toBe('es');
		const reading = recogniser.read({
			text: 'Etiquetas de google',
			lang: page.languageOf('en'),
			heading: '',
			around: () => [],
		}) as Reading;
		page.add(reading);
		expect(recogniser.judge(reading.candidates[0] as Reading['candidates'][number], reading, page).isMention).toBe(
			true,
		);
	});

	it('is said to be another than the page says once that is told', () => {
		const page = say(spanish);
		expect(page.isMistold).toBe(false);
		page.languageOf('en');
		expect(page.isMistold).toBe(true);
		const short = say('Menos');
		short.languageOf('en');
		expect(short.isMistold).toBe(false);
	});

	it('is what is said of a part, and of a page without text or without a judge', () => {
		expect(say(spanish).languageOf('nl')).toBe('nl');
		expect(say('Menos').languageOf('en')).toBe('en');
		expect(say(spanish, false).languageOf('en')).toBe('en');
	});

	it('is told again as long as there is little text', () => {
		let text = '';
		const page = recogniser.openPage({ ...blankPage, text: () => text });
		expect(page.languageOf('en')).toBe('en');
		text = spanish;
		expect(page.languageOf('en')).toBe('es');
		text = '';
		expect(page.languageOf('en')).toBe('es');
	});
});

it('judges by the title of now, and says when that is another', () => {
	let title = 'AMD stock jumps on data center chips';
	const page = recogniser.openPage({ ...blankPage, title: () => title });
	const reading = recogniser.read({ text: 'Many have AMD.', lang: 'en', heading: '', around: () => [] }) as Reading;
	page.add(reading);
	const [candidate] = reading.candidates as [Candidate];
	const isMention = () => recogniser.judge(candidate, reading, page).isMention;
	expect(isMention()).toBe(true);
	title = 'Age-related macular degeneration explained';
	const { version } = page;
	page.retitle();
	expect(page.version).not.toBe(version);
	expect(isMention()).toBe(false);
	page.retitle();
	expect(page.version).toBe(version + 1);
});
