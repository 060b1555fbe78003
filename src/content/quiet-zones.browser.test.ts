import { afterEach, expect, it } from 'vitest';
import { QuietZones } from './quiet-zones.ts';

afterEach(() => {
	document.body.innerHTML = '';
	document.body.className = '';
});

/** Is the element marked `x` of a page in a quiet zone? */
function isQuietIn(html: string): boolean {
	document.body.innerHTML = html;
	return new QuietZones().hold(document.querySelector('#x, x'));
}

it.each([
	['navigation', '<nav><ul><li><a id=x href="#">Nvidia</a></ul></nav>'],
	['navigation by role', '<div role=navigation><a id=x href="#">Nvidia</a></div>'],
	['a trail of crumbs', '<ol aria-label=Breadcrumb><li id=x>Nvidia</ol>'],
	['a trail of crumbs by its class', '<ol class="c-breadcrumbs"><li id=x>Nvidia</ol>'],
	['the foot of the page', '<footer><p id=x>Nvidia</p></footer>'],
	['a button', '<button><b id=x>Nvidia</b></button>'],
	['tabs', '<div role=tablist><span role=tab id=x>Nvidia</span></div>'],
	['a bar of tools', '<div role=toolbar><span id=x>Nvidia</span></div>'],
	["Google's ads", '<ins class="adsbygoogle"><p id=x>Nvidia</p></ins>'],
	["an ad's slot", '<div id="div-gpt-ad-123-0"><p id=x>Nvidia</p></div>'],
	['advertising by its class', '<div class="Advertisement-box"><p id=x>Nvidia</p></div>'],
	['what is sponsored', '<div class="list sponsored-links"><p id=x>Nvidia</p></div>'],
	['links of Taboola', '<div class="trc_related_container taboola"><p id=x>Nvidia</p></div>'],
	['a cookie banner', '<div id="cookie-law-info-bar"><p id=x>Nvidia</p></div>'],
	['a banner of OneTrust', '<div id="onetrust-banner-sdk"><p id=x>Nvidia</p></div>'],
	['a banner for consent', '<div class="fc-consent-root"><p id=x>Nvidia</p></div>'],
	["a comment's signature", '<div class="message-signature"><p id=x>Nvidia</p></div>'],
	['a cloud of tags', '<div class="tagcloud"><a id=x href="#">Nvidia</a></div>'],
	['a list of tags', '<ul class="post-tag-list"><li id=x>Nvidia</ul>'],
	['a link to a tag', '<p><a rel="category tag" id=x href="#">Nvidia</a></p>'],
])('%s is quiet', (_, html) => {
	expect(isQuietIn(html)).toBe(true);
});

it.each([
	['running text', '<p id=x>Nvidia</p>'],
	['the head of an article', '<article><header><h1 id=x>Nvidia</h1></header></article>'],
	['what stands beside it', '<aside><p id=x>Nvidia</p></aside>'],
	['a comment', '<div class="comment"><p id=x>Nvidia</p></div>'],
	[
		'a page that says of itself that its banner is open',
		'<div class="cookie-banner-open"><main><p id=x>Nvidia</p></main></div>',
	],
	[
		'a page that says of itself that it has advertising',
		'<div class="with-adverts"><h1>N</h1><p id=x>Nvidia</p></div>',
	],
	[
		'a post named for its tags',
		'<article class="post tag-cookies category-advertising"><h2>N</h2><p id=x>Nvidia</p></article>',
	],
	[
		'a chapter on cookies',
		'<section id="cookies"><h2>N</h2><p>1</p><p>2</p><p>3</p><p>4</p><p id=x>Nvidia</p></section>',
	],
	['a heading with an id of its words', '<h2 id="cookieless-ads-at-google"><b id=x>Google</b></h2>'],
])('%s is not', (_, html) => {
	expect(isQuietIn(html)).toBe(false);
});

it('what is in the shadow tree of something quiet is quiet', () => {
	document.body.innerHTML = '<nav><div><span id="host"></span></div></nav>';
	const root = (document.querySelector('#host') as Element).attachShadow({ mode: 'open' });
	root.innerHTML = '<p><b>Nvidia</b></p>';
	expect(new QuietZones().hold(root.querySelector('b'))).toBe(true);
	expect(new QuietZones().hold(root)).toBe(true);
});

it('a body that says that a banner is open is not', () => {
	document.body.className = 'cookie-consent-open';
	expect(isQuietIn('<p id=x>Nvidia</p>')).toBe(false);
});

it.each([
	['by its name', '<iframe name="google_ads_iframe_/1/a_0" srcdoc="<p>Nvidia</p>"></iframe>', true],
	['by the page around it', '<div id="sp_message_container_1"><iframe srcdoc="<p>Nvidia</p>"></iframe></div>', true],
	['not', '<article><iframe srcdoc="<p>Nvidia</p>"></iframe></article>', false],
])('a frame is, %s', async (_, html, isQuiet) => {
	document.body.innerHTML = html;
	const frame = document.querySelector('iframe') as HTMLIFrameElement;
	await new Promise((resolve) => frame.addEventListener('load', resolve));
	expect(new QuietZones().hold(frame.contentDocument?.querySelector('p') ?? null)).toBe(isQuiet);
});
