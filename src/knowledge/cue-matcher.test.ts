import { describe, expect, it } from 'vitest';
import { compileCues, wordsOf } from './cue-matcher.ts';

const find = compileCues([
	['power', { en: ['power', 'electric*', 'data cent*'], nl: ['*stroom', 'één gigawatt'] }],
	['money', { en: ['cash', 'letter of intent'], nl: ['contant*'], de: ['bargeld'] }],
]);
const found = (text: string) => Object.fromEntries(find(wordsOf(text)));

describe('cues', () => {
	it('are whole words', () => {
		expect(found('The power went.')).toEqual({ power: 1 });
		expect(found('Powerful, overpower.')).toEqual({});
	});

	it('stand for beginnings and ends of words where starred', () => {
		expect(found('Electricity is dear')).toEqual({ power: 1 });
		expect(found('groene windstroom')).toEqual({ power: 1 });
		expect(found('stromen')).toEqual({});
	});

	it('may be phrases, which count as two, across hyphens and line ends', () => {
		expect(found('A letter of\nintent')).toEqual({ money: 2 });
		expect(found('AI-data-centres')).toEqual({ power: 2 });
		expect(found('letter of complaint')).toEqual({});
	});

	it('count once each however often they are said', () => {
		expect(found('cash, cash and contante cash')).toEqual({ money: 2 });
	});

	it('are found in any case, with accents or without, in every language', () => {
		expect(found('CASH of Bargeld')).toEqual({ money: 2 });
		expect(found('Een gigawatt')).toEqual({ power: 2 });
	});

	it('are not found in nothing', () => {
		expect(found('')).toEqual({});
		expect(found('— … !')).toEqual({});
	});
});
