import type { Article, IsoDate } from './pack.ts';

/** How an article stands to the page the reader is on. */
export type Age = 'unknown' | 'current' | 'page-is-newer' | 'page-is-older';

const DAY = 86_400_000;

/**
 * A page this many days after the article is "much newer". Within a month, news of a letter of intent is usually
 * still the latest; later the contract may have been signed, changed or dropped, which the article cannot know.
 */
export const NEWER_AFTER_DAYS = 30;

/**
 * A page this many days before the article is "older". One day is let pass: a page's date comes without a time
 * zone, and the two may tell of the same morning from two sides of the date line.
 */
export const OLDER_AFTER_DAYS = 1;

/** Is what the article says late news, old news, or of the page's own time? `null`: the page gives no date. */
export function ageOf(article: Article, pageDate: IsoDate | null): Age {
	if (pageDate === null) return 'unknown';
	const days = (Date.parse(pageDate) - Date.parse(article.date)) / DAY;
	if (Number.isNaN(days)) return 'unknown';
	if (days > NEWER_AFTER_DAYS) return 'page-is-newer';
	return days < -OLDER_AFTER_DAYS ? 'page-is-older' : 'current';
}
