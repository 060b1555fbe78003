import { expect, it } from 'vitest';
import { ageOf, NEWER_AFTER_DAYS, OLDER_AFTER_DAYS } from './age.ts';
import type { Article, ArticleId, IsoDate } from './pack.ts';

const article: Article = {
	id: 'a' as ArticleId,
	date: '2025-09-23' as IsoDate,
	language: 'nl',
	title: { en: 'x', nl: 'x' },
	relays: null,
	paragraphs: [],
};
const onDay = (days: number) =>
	ageOf(article, new Date(Date.UTC(2025, 8, 23 + days)).toISOString().slice(0, 10) as IsoDate);

it('is current on the day itself, and a month on', () => {
	expect(onDay(0)).toBe('current');
	expect(onDay(NEWER_AFTER_DAYS)).toBe('current');
	expect(onDay(NEWER_AFTER_DAYS + 1)).toBe('page-is-newer');
});

it('came later than a page of before, but for the date line', () => {
	expect(onDay(-OLDER_AFTER_DAYS)).toBe('current');
	expect(onDay(-OLDER_AFTER_DAYS - 1)).toBe('page-is-older');
});

it('is unknown when the page gives no day, or none that is one', () => {
	expect(ageOf(article, null)).toBe('unknown');
	expect(ageOf(article, 'soon' as IsoDate)).toBe('unknown');
});
