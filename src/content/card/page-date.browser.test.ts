import { describe, expect, it } from 'vitest';
import { pageDate } from './page-date.ts';

const dateOf = (html: string) => pageDate(new DOMParser().parseFromString(html, 'text/html'));

describe('the day a page was published', () => {
	it.each([
		['Open Graph', '<meta property="article:published_time" content="2025-10-01T08:30:00+02:00">', '2025-10-01'],
		['microdata', '<span itemprop="datePublished" datetime="2024-02-29">then</span>', '2024-02-29'],
		['Dublin Core', '<meta name="DC.date.issued" content="2023-05-06">', '2023-05-06'],
		["an article's time", '<article><time datetime="2025-09-23T07:00Z">today</time></article>', '2025-09-23'],
		[
			'JSON-LD',
			'<script type="application/ld+json">{"@graph":[{"datePublished": "2025-09-24T00:00:00Z"}]}</script>',
			'2025-09-24',
		],
		['broken JSON-LD', '<script type="application/ld+json">{"datePublished":"2025-09-24",}</script>', '2025-09-24'],
	])('is read from %s', (_, html, expected) => {
		expect(dateOf(html)).toBe(expected);
	});

	it.each([
		['says nothing', '<p>2025-09-23</p>'],
		['names an impossible day', '<meta property="article:published_time" content="2025-02-30">'],
		['writes it in words', '<meta property="article:published_time" content="23 september 2025">'],
		['dates a comment only', '<time datetime="2025-09-23">today</time>'],
	])('is not known when the page %s', (_, html) => {
		expect(dateOf(html)).toBeNull();
	});
});
