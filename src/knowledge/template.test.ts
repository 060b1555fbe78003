import { describe, expect, it } from 'vitest';
import type { Figure, FigureId, Template } from './pack.ts';
import { renderParts, renderTemplate, slotsOf } from './template.ts';

const value: Figure = {
	id: 'market-value' as FigureId,
	value: 4.5e12,
	unit: 'USD',
	qualifier: 'heading-to',
	paragraph: 5,
	label: { en: 'Market value', nl: 'Beurswaarde' },
	beside: null,
};
const users: Figure = {
	...value,
	id: 'users' as FigureId,
	value: 1e8,
	unit: 'people',
	qualifier: 'hundreds-of-millions',
};
const template = (text: string) => text as Template;

describe('a statement', () => {
	it('takes its numbers from the figures, in the language of the reader', () => {
		expect(renderTemplate(template('Its value is {market-value}.'), [value], 'en')).toBe(
			'Its value is heading for 4.5 trillion dollars.',
		);
		expect(renderTemplate(template('De waarde gaat {market-value}.'), [value], 'nl')).toBe(
			'De waarde gaat richting 4,5 biljoen dollar.',
		);
	});

	it('starts a sentence with a capital when a figure comes first', () => {
		expect(renderTemplate(template('{users} use it. {users} do.'), [users], 'en')).toBe(
			'Hundreds of millions of people use it. Hundreds of millions of people do.',
		);
	});

	it('comes apart into words and figures', () => {
		expect(renderParts(template('Now {market-value} or so'), [value], 'en')).toEqual([
			{ kind: 'text', text: 'Now ' },
			{ kind: 'figure', text: 'heading for 4.5 trillion dollars', figure: value },
			{ kind: 'text', text: ' or so' },
		]);
	});

	it('without slots is one part', () => {
		expect(renderParts(template('Plain.'), [], 'en')).toEqual([{ kind: 'text', text: 'Plain.' }]);
	});

	it('names the slot that has no figure', () => {
		expect(() => renderTemplate(template('Up to {nothing}.'), [value], 'en')).toThrow(
			'no figure for the slot {nothing}',
		);
	});

	it('tells its slots in order', () => {
		expect(slotsOf('{b} and {a} and {b}')).toEqual(['b', 'a', 'b']);
	});
});
