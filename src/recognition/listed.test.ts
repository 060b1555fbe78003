import { describe, expect, it } from 'vitest';
import { listedBeside } from './listed.ts';

const companies = new Set(['apple', 'aws', 'google', 'グーグル']);

/** What stands beside the form in brackets. */
function beside(marked: string): string | null {
	const start = marked.indexOf('[');
	return listedBeside(marked.replace(/[[\]]/g, ''), start, marked.indexOf(']') - 1, companies);
}

describe('the company next to a form in a list', () => {
	it.each([
		['Apple, [Meta] and others', 'apple'],
		['at [Amazon] and Google', 'google'],
		['Apple +6 %; [Meta] +9 %', 'apple'],
		['[Meta] en Google', 'google'],
		['[Azure]或AWS调用', 'aws'],
		['グーグル、[メタ]など', 'グーグル'],
	])('%s', (marked, company) => {
		expect(beside(marked)).toBe(company);
	});

	it.each(['Apple said that [Meta]', 'the [Amazon] and the Orinoco', '[Meta]. Google', 'an [Alphabet]'])(
		'is none in %s',
		(marked) => {
			expect(beside(marked)).toBe(null);
		},
	);
});
