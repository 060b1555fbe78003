/**
 * Where a mark would be in the way: controls to move about with, advertising, banners. Mentions there are
 * counted and open a card, and are not painted. Names of classes and ids as the common ones go: of the IAB's
 * and Google's ad slots, and of the consent banners of OneTrust, Cookiebot, Didomi, Sourcepoint and Quantcast.
 */
const quiet = [
	'nav',
	'footer',
	'button',
	'[role=navigation]',
	'[role=menu]',
	'[role=tablist]',
	'[role=contentinfo]',
	'ins.adsbygoogle',
	'[id^=google_ads]',
	'[id*=cookie i]',
	'[class*=cookie i]',
	'[id*=consent i]',
	'[class*=consent i]',
	'[id^=onetrust]',
	'[id^=CybotCookiebot]',
	'[id^=didomi]',
	'[id^=sp_message]',
	'[class*=advert i]',
	'[class*=tagcloud i]',
	'[class*=tag-cloud i]',
];

/** A page says on its `<body>` that a banner is open: that makes no banner of the page. */
const selector = `:is(${quiet.join()}):not(html, body)`;

/** Does `element` stand in such a zone? */
export const isQuiet = (element: Element | null): boolean => Boolean(element?.closest(selector));
