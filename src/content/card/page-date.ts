import type { IsoDate } from '../../knowledge/pack.ts';

/**
 * Where pages say when they were published, surest first: Open Graph's article vocabulary, schema.org
 * microdata, Dublin Core, the names in use at Parse.ly and Sailthru, then the first `<time>` of an article.
 */
const sources: readonly (readonly [selector: string, attribute: string])[] = [
	['meta[property="article:published_time"]', 'content'],
	['meta[itemprop="datePublished"]', 'content'],
	['[itemprop="datePublished"][datetime]', 'datetime'],
	['meta[name="dcterms.date" i], meta[name="DC.date" i], meta[name="DC.date.issued" i]', 'content'],
	['meta[name="parsely-pub-date"], meta[name="sailthru.date"], meta[name="date" i]', 'content'],
	['article time[datetime]', 'datetime'],
];

/** The day a page says it was published, in its own time zone; `null` when it does not say. */
export function pageDate(document: Document): IsoDate | null {
	for (const [selector, attribute] of sources) {
		const day = dayOf(document.querySelector(selector)?.getAttribute(attribute) ?? '');
		if (day) return day;
	}
	for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
		// Read by its pattern, not parsed: pages carry many shapes of it, and broken ones.
		const day = dayOf(/"datePublished"\s*:\s*"([^"]{10,40})"/.exec(script.textContent ?? '')?.[1] ?? '');
		if (day) return day;
	}
	return null;
}

/** The calendar day at the start of an ISO 8601 date or time; `null` for anything else or an impossible day. */
function dayOf(text: string): IsoDate | null {
	const day = /^\s*(\d{4}-\d{2}-\d{2})/.exec(text)?.[1];
	if (!day) return null;
	const parsed = new Date(`${day}T00:00:00Z`);
	return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day) ? (day as IsoDate) : null;
}
