import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import forms from 'newsgloss:forms';
import senses from 'newsgloss:senses';
import type { EntityId } from '../knowledge/pack.ts';
import { createJudgingRecogniser } from './create-judging-recogniser.ts';
import { createRecogniser } from './create-recogniser.ts';
import { Judge } from './judge.ts';
import type { BlockContext, PageEvidence, Reading } from './recogniser.ts';
import { blankPage } from './page-facts.fixture.ts';
import { indexOf } from './term-index.ts';

const recogniser = createJudgingRecogniser(forms, senses);

const block = (text: string, lang = 'en'): BlockContext => ({ text, lang, heading: '', around: () => [] });

/** Words that are marked in a text with nothing else on its page. */
function marked(text: string, rejects: (entity: EntityId, text: string) => boolean = () => false): string[] {
	const page = recogniser.openPage({ ...blankPage, host: 'example.org', rejects });
	const reading = recogniser.read(block(text));
	if (!reading) return [];
	page.add(reading);
	return reading.candidates
		.filter((candidate) => recogniser.judge(candidate, reading, page).isMention)
		.map(({ entity, start, end }) => `${entity}: ${text.slice(start, end)}`);
}

describe('names broken or written oddly', () => {
	it.each([
		['Open\u00ADAI', 'openai: Open\u00ADAI'],
		['Nvi\u200Bdia', 'nvidia: Nvi\u200Bdia'],
		['Ｎｖｉｄｉａ', 'nvidia: Ｎｖｉｄｉａ'],
		['Advanced\u00A0Micro\n Devices', 'amd: Advanced\u00A0Micro\n Devices'],
		['NVIDIA', 'nvidia: NVIDIA'],
		['$NVDA', 'nvidia: NVDA'],
		['NVDA.O', 'nvidia: NVDA.O'],
	])('finds %j with its own offsets', (text, found) => {
		expect(marked(`Shares of ${text} rose`)).toEqual([found]);
	});

	it('finds a name in decomposed letters at its offsets', () => {
		expect(marked('par Nvi\u0301dia')).toEqual(['nvidia: Nvi\u0301dia']);
	});
});

describe('an abbreviation that a page spells out', () => {
	const late = 'AWS was the theme of the second day.';
	it.each([
		['means that wherever it stands', 'Alcohol withdrawal syndrome (AWS) is treated at home.', []],
		['means the company where that is spelled out', 'Amazon Web Services (AWS) is hiring.', ['AWS']],
	])('%s', (_, first, expected) => {
		const page = recogniser.openPage(blankPage);
		const reading = recogniser.read(block(late)) as Reading;
		for (const each of [recogniser.read(block(first)) as Reading, reading]) page.add(each);
		const mentions = reading.candidates.filter((candidate) => recogniser.judge(candidate, reading, page).isMention);
		expect(mentions.map(({ text }) => text)).toEqual(expected);
	});
});

describe('names that papers spell in more ways than one', () => {
	it.each([
		['ar', 'أعلنت امازون و أمازون', 2],
		['ar', 'شركة أوبن ايه آي وشركة اوبن إيه اي', 2],
		['fa', 'شرکت مايكروسوفت', 1],
		['hi', 'अमेज़न और अमेजन', 2],
		['th', 'กูเกิล กูเกิ้ล', 2],
		['hu', 'a Metával és az Nvidiához', 2],
		['pl', 'w Microsofcie i Googlowi', 2],
	])('in %s: %s', (lang, text, count) => {
		expect(recogniser.read(block(text, lang))?.candidates).toHaveLength(count);
	});
});

describe('a form of some languages only', () => {
	it.each([
		['ko', 'MS는 오픈AI에 투자했다', ['MS', '오픈AI']],
		['KO-kr', 'MS는', ['MS']],
		['en', 'Ms Lee has MS', []],
		['', 'MS', []],
		['hr', 'iz Mete i OpenAI', ['Mete', 'OpenAI']],
		['tr', 'Mete Bey', []],
	])('in %j: %s', (lang, text, found) => {
		expect((recogniser.read(block(text, lang))?.candidates ?? []).map((candidate) => candidate.text)).toEqual(found);
	});
});

describe('a word that names nothing else in a language', () => {
	const score = (text: string, lang: string): number => {
		const page = recogniser.openPage({ ...blankPage, lang });
		const reading = recogniser.read(block(text, lang)) as Reading;
		return recogniser.judge(reading.candidates[0] as Reading['candidates'][number], reading, page).score;
	};

	it.each([
		['Azure', 'es'],
		['Amazon', 'ja'],
		['Alphabet', 'it'],
	])('%s counts for more in %s than in English', (form, lang) => {
		expect(score(`1 ${form} 2`, lang)).toBeGreaterThan(score(`1 ${form} 2`, 'en'));
	});

	it('a plural speaks against a company in English, and says whose it is in German', () => {
		expect(score('1 Amazons 2', 'en')).toBeLessThan(score('1 Amazon 2', 'en') - 1);
		expect(score('1 Amazons 2', 'de')).toBe(score('1 Amazon 2', 'de'));
	});

	it('and for no more where it is written in that language’s own letters', () => {
		expect(score('1 アマゾン 2', 'ja')).toBe(score('1 アマゾン 2', 'en'));
	});
});

describe('longer names', () => {
	it.each([
		'Google Maps',
		'GOOGLE MAPS',
		'google maps',
		'Amazon Prime',
		'AMD Ryzen 9',
		'Microsoft Word',
		'Amazon Watch',
		'Meta Financial',
	])('%s is not the company', (name) => {
		expect(marked(`They use ${name} every day`)).toEqual([]);
	});

	it('a verb that looks like a product leaves the company named', () => {
		expect(marked('Google plays down the fall')).toEqual(['google: Google']);
	});

	it('a product after a possessive leaves the company named', () => {
		expect(marked('Microsoft’s Word is old')).toEqual(['microsoft: Microsoft']);
	});
});

describe('the reader’s choice', () => {
	it('a rejected word is no mention, and says so', () => {
		expect(marked('Nvidia and Microsoft', (entity) => entity === 'nvidia')).toEqual(['microsoft: Microsoft']);
	});
});

describe('the page as evidence', () => {
	it('taking a reading back undoes adding it', () => {
		const page = recogniser.openPage(blankPage);
		const forest = recogniser.read(block('The Amazon rainforest is burning in Brazil'));
		const bare = recogniser.read(block('Amazon'));
		if (!forest || !bare) throw new Error('both hold a form');
		const [candidate] = bare.candidates;
		if (!candidate) throw new Error('the bare word is a candidate');
		page.add(bare);
		const before = recogniser.judge(candidate, bare, page).score;
		page.add(forest);
		const beside = recogniser.judge(candidate, bare, page).score;
		page.remove(forest);
		expect(beside).toBeLessThan(before);
		expect(recogniser.judge(candidate, bare, page).score).toBeCloseTo(before, 9);
	});

	it('a verdict on a doubtful word says why', () => {
		const page = recogniser.openPage(blankPage);
		const reading = recogniser.read(block('fires in the Amazon rainforest'));
		const [candidate] = reading?.candidates ?? [];
		if (!reading || !candidate) throw new Error('the word is a candidate');
		const verdict = recogniser.judge(candidate, reading, page);
		expect(verdict.reasons.map(({ cue }) => cue)).toContain('before "rainforest"');
		expect(verdict.score).toBeCloseTo(
			verdict.reasons.reduce((sum, { weight }) => sum + weight, 0),
			9,
		);
	});
});

describe('a recogniser whose judge is not there yet', () => {
	let judge: Judge | null = null;
	const waiting = createRecogniser(forms, () => judge);
	const text = 'Nvidia and Amazon said on Monday that the company would wait';
	const verdicts = (reading: Reading, page: PageEvidence): boolean[] =>
		reading.candidates.map((candidate) => waiting.judge(candidate, reading, page).isMention);
	const read = (): Reading => waiting.read(block(text)) as Reading;

	it('takes sure forms for mentions, and doubtful ones once a judge has weighed them', () => {
		const page = waiting.openPage(blankPage);
		judge = null;
		const before = read();
		page.add(before);
		expect(before.isWaiting).toBe(true);
		expect(verdicts(before, page)).toEqual([true, false]);
		judge = new Judge(senses, indexOf);
		// What was read without it still waits.
		expect(verdicts(before, page)).toEqual([true, false]);
		page.remove(before);
		const after = read();
		page.add(after);
		expect(after.isWaiting).toBe(false);
		expect(verdicts(after, page)).toEqual([true, true]);
	});

	it('comes to the very scores of one that had its judge from the first', () => {
		const page = waiting.openPage({ ...blankPage, title: () => 'Shops' });
		judge = null;
		const before = read();
		page.add(before);
		judge = new Judge(senses, indexOf);
		page.remove(before);
		const after = read();
		page.add(after);
		const wholePage = recogniser.openPage({ ...blankPage, title: () => 'Shops' });
		const whole = recogniser.read(block(text)) as Reading;
		wholePage.add(whole);
		expect(after.candidates.map((each) => waiting.judge(each, after, page))).toEqual(
			whole.candidates.map((each) => recogniser.judge(each, whole, wholePage)),
		);
	});

	it('does not ask for it over a text of sure forms alone', () => {
		const asked = vi.fn(() => null);
		const sure = createRecogniser(forms, asked).read(block('Nvidia supplies Microsoft'));
		expect(sure?.isWaiting).toBe(false);
		expect(asked).not.toHaveBeenCalled();
	});
});

describe('any text at all', () => {
	const piece = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.constantFrom(
			'Nvidia',
			'the Amazon',
			'meta',
			'AMD',
			'英伟达',
			'アマゾン',
			'إنفيديا',
			'\uD83D',
			'\uDE00',
			'\u202E',
			'\u200B',
			' ',
			'. ',
		),
	);
	const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

	it('never throws, and its candidates lie in the text in order, apart from each other', () => {
		fc.assert(
			fc.property(text, (all) => {
				let last = 0;
				for (const { start, end, text: words } of recogniser.read(block(all))?.candidates ?? []) {
					expect(start).toBeGreaterThanOrEqual(last);
					expect(all.slice(start, end)).toBe(words);
					last = end;
				}
			}),
		);
	});

	it('what is read has a form, and a text without one is not read', () => {
		fc.assert(
			fc.property(text, (all) => {
				if (recogniser.read(block(all))) expect(recogniser.formIn(all)).toBe('whole');
			}),
		);
	});

	it('text put before and after moves no sure mention', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[b-k ]{0,40}$/), (other) => {
				const found = marked(`${other}. Nvidia supplies Microsoft. ${other}`);
				expect(found).toEqual(['nvidia: Nvidia', 'microsoft: Microsoft']);
			}),
		);
	});

	it('pieces read one by one hold what the whole holds', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom('Nvidia rose', 'AWS fell', 'a plain line', 'OpenAI’s deal')), (lines) => {
				expect(marked(lines.join('\n'))).toEqual(lines.flatMap((line) => marked(line)));
			}),
		);
	});

	it('reads 10 MB without a space, and half a million doubtful words in one block', { timeout: 60_000 }, () => {
		expect(recogniser.read(block('x'.repeat(10_000_000)))).toBeNull();
		expect(recogniser.read(block('meta '.repeat(500_000)))?.candidates).toHaveLength(500_000);
		expect(recogniser.read(block('Metas AMD '.repeat(50_000), 'de'))?.candidates).toHaveLength(100_000);
	});
});
