import { describe, expect, it } from 'vitest';
import { formatAmount, formatDate, formatFigure } from './format.ts';
import type { Figure, FigureId, IsoDate, Qualifier, Unit } from './pack.ts';

function figure(value: number, unit: Unit, qualifier: Qualifier): Figure {
	return { id: 'x' as FigureId, value, unit, qualifier, paragraph: 1, label: { en: 'x', nl: 'x' }, beside: null };
}

describe('a figure in words', () => {
	it.each([
		[4.5e12, 'USD', 'heading-to', 'heading for 4.5 trillion dollars', 'richting 4,5 biljoen dollar'],
		[1e11, 'USD', 'up-to', 'up to 100 billion dollars', 'tot 100 miljard dollar'],
		[1e10, 'USD', 'exactly', '10 billion dollars', '10 miljard dollar'],
		[10, 'gigawatt', 'at-least', 'at least 10 gigawatts', 'minstens 10 gigawatt'],
		[1, 'gigawatt', 'every', 'every gigawatt', 'elke gigawatt'],
		[5, 'megawatt', 'every', 'every 5 megawatts', 'elke 5 megawatt'],
		[1e8, 'people', 'hundreds-of-millions', 'hundreds of millions of people', 'honderden miljoenen mensen'],
		[1e6, 'EUR', 'millions', 'millions of euros', 'miljoenen euro'],
		[1.2e9, 'EUR', 'about', 'about 1.2 billion euros', 'ongeveer 1,2 miljard euro'],
		[35, 'percent', 'exactly', '35 per cent', '35 procent'],
		[300, 'count', 'up-to', 'up to 300', 'tot 300'],
		[1, 'USD', 'exactly', '1 dollar', '1 dollar'],
		[1, 'people', 'exactly', '1 person', '1 mens'],
	] as const)('writes %d %s, %s, for each reader', (value, unit, qualifier, en, nl) => {
		expect(formatFigure(figure(value, unit, qualifier), 'en')).toBe(en);
		expect(formatFigure(figure(value, unit, qualifier), 'nl')).toBe(nl);
	});

	it('never takes the Dutch biljoen for the English billion', () => {
		expect(formatAmount(1e12, 'USD', 'nl')).toBe('1 biljoen dollar');
		expect(formatAmount(1e9, 'USD', 'nl')).toBe('1 miljard dollar');
		expect(formatAmount(1e9, 'USD', 'en')).toBe('1 billion dollars');
	});
});

describe('a day', () => {
	it('is written out in the order of the language', () => {
		expect(formatDate('2025-09-23' as IsoDate, 'en')).toBe('23 September 2025');
		expect(formatDate('2025-09-23' as IsoDate, 'nl')).toBe('23 september 2025');
	});
});
