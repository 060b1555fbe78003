import { describe, expect, it } from 'vitest';
import { spelledOut, spelledOutIn } from './spelled-out.ts';

const inFull = (text: string, short: string): string => {
	const start = text.indexOf(short);
	return spelledOut(text, start, start + short.length);
};

describe('an abbreviation is spelled out', () => {
	it.each([
		['Runoff called acid mine drainage (AMD) stains the creek.', 'AMD', 'acid mine drainage'],
		['Age-related macular degeneration (AMD)', 'AMD', 'age-related macular degeneration'],
		['Eleven automatic weather stations (AWS) report hourly', 'AWS', 'automatic weather stations'],
		['a chip by Advanced Micro Devices (AMD)', 'AMD', 'advanced micro devices'],
		['AMD (acid mine drainage) is acidic', 'AMD', 'acid mine drainage'],
		['AMD, or acid mine drainage, is acidic', 'AMD', 'acid mine drainage'],
		['analysis of the margin of error (AME)', 'AME', 'analysis of the margin of error'],
	])('in %s', (text, short, expected) => {
		expect(inFull(text, short)).toBe(expected);
	});

	it.each([
		['by a rival (AMD) of Intel', 'AMD'],
		['Apple, Microsoft, Dell (AMD)', 'AMD'],
		['AMD (along with Micron and Dell)', 'AMD'],
		['AMD or any major deal', 'AMD'],
		['acid mine drainage AMD', 'AMD'],
		['(AMD)', 'AMD'],
		['AMD', 'AMD'],
	])('not in %s', (text, short) => {
		expect(inFull(text, short)).toBe('');
	});

	it('takes no longer for a text of brackets and hyphens', () => {
		expect(inFull(`${'a-'.repeat(5_000)}(AMD)`, 'AMD')).toBe('');
		expect(inFull(`AMD (${'a '.repeat(5_000)}`, 'AMD')).toBe('');
		expect(inFull(`AMD (${'a'.repeat(5_000)}, and others)`, 'AMD')).toBe('');
	});
});

describe('a title spells an abbreviation out', () => {
	it.each([
		['Alliance for Water Stewardship | News', 'AWS', 'alliance for water stewardship'],
		['News: age-related macular degeneration', 'AMD', 'age-related macular degeneration'],
		['Apple, Microsoft, Dell: a quarter', 'AMD', ''],
		['A mild December', 'AMD', ''],
		['', 'AMD', ''],
	])('in %j', (title, short, expected) => {
		expect(spelledOutIn(title, short)).toBe(expected);
	});
});
