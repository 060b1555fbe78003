import { describe, expect, it } from 'vitest';
import { useBrowser } from './browser.ts';

const browser = useBrowser();

/** What stands on the demo page and names something else, or is not running text. */
const traps =
	/rainforest|basin|macular|meta description|meta keywords|meta-analysis|alphabet with|google it|amazon-street|nvidia-smi|I think OpenAI/;

describe('marks on a page', () => {
	it('stand on the companies of the demo page and on none of its traps', async () => {
		const { mentions, painted } = await browser.open(browser.pages.addressOf('demo/news.html'));
		const found = await mentions();
		const entities = new Set(found.map(({ entity }) => entity));
		expect([...entities].sort()).toEqual([
			'amazon',
			'amd',
			'google',
			'hyperscalers',
			'meta',
			'microsoft',
			'nvidia',
			'openai',
		]);
		expect(
			found
				.map(({ before, text, after }) => before.slice(-8) + text + after.slice(0, 12))
				.filter((context) => traps.test(context)),
		).toEqual([]);
		expect(found.map(({ text }) => text)).toContain('Advanced Micro Devices');
		await expect.poll(painted).toContain('Nvidia');
	});

	it('stand on the Dutch page too', async () => {
		const { words } = await browser.open(browser.pages.addressOf('demo/nieuws.html'));
		const found = await words();
		expect(found).toContain('hyperscalers');
		expect(found).toContain('Nvidia');
		expect(found.filter((word) => /amazone|alfabet/i.test(word))).toEqual([]);
	});

	it('leave the page as it is without the extension, to the letter', async () => {
		const html =
			'<!doctype html><html lang="en"><title>t</title><body class="a"><p>Nvidia <b>Open</b>AI</p><x-a></x-a></body></html>';
		const { page, painted } = await browser.openHtml(html);
		await expect.poll(painted).toEqual(['Nvidia', 'OpenAI']);
		const parsed = await page.evaluate(
			(source) => new DOMParser().parseFromString(source, 'text/html').documentElement.outerHTML,
			html,
		);
		expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(parsed);
		expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
	});

	it('come on text that arrives later, and go with text that leaves', async () => {
		const { page, painted, words } = await browser.openHtml('<p>Nothing yet.</p>');
		expect(await words()).toEqual([]);
		await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p id="late">Late news of Nvidia.</p>'));
		await expect.poll(painted).toEqual(['Nvidia']);
		await page.evaluate(() => document.querySelector('#late')?.remove());
		await expect.poll(painted).toEqual([]);
	});

	it('are found in open, closed and nested shadow trees, in reading order', async () => {
		const { words } =
			await browser.openHtml(`<p>First Nvidia.</p><div id="open"></div><div id="closed"></div><p>Last OpenAI.</p>
			<script>
				const root = document.querySelector('#open').attachShadow({ mode: 'open' });
				root.innerHTML = '<p>Then Microsoft <x-inner></x-inner></p>';
				root.querySelector('x-inner').attachShadow({ mode: 'closed' }).innerHTML = '<p>and AMD</p>';
				document.querySelector('#closed').attachShadow({ mode: 'closed' }).innerHTML = '<p>Then Advanced Micro Devices</p>';
			</script>`);
		expect(await words()).toEqual(['Nvidia', 'Microsoft', 'AMD', 'Advanced Micro Devices', 'OpenAI']);
	});

	it('are found in the closed tree of an ordinary element with children of its own, once it has been looked at', async () => {
		const { page, words } = await browser.openHtml(`<p>Nvidia</p><div id="host"><b slot="one">Microsoft</b></div>
			<script>
				const root = document.querySelector('#host').attachShadow({ mode: 'closed' });
				root.innerHTML = '<p>OpenAI and <slot name="one"></slot></p>';
				globalThis.change = () => { root.querySelector('p').prepend('AMD shares: '); };
				globalThis.move = () => document.body.prepend(root.host);
			</script>`);
		await expect.poll(words).toEqual(['Nvidia', 'OpenAI', 'Microsoft']);
		await page.evaluate('change()');
		await expect.poll(words).toEqual(['Nvidia', 'AMD', 'OpenAI', 'Microsoft']);
		await page.evaluate('move()');
		await expect.poll(words).toEqual(['AMD', 'OpenAI', 'Microsoft', 'Nvidia']);
		await page.evaluate(() => document.querySelector('#host')?.remove());
		await expect.poll(words).toEqual(['Nvidia']);
	});

	it('are found in such a tree within another', async () => {
		const { words } = await browser.openHtml(`<p>Nvidia</p><div id="host"><b></b></div>
			<script>
				const root = document.querySelector('#host').attachShadow({ mode: 'closed' });
				root.innerHTML = '<p>OpenAI</p><div><b></b></div>';
				root.querySelector('div').attachShadow({ mode: 'closed' }).innerHTML = '<p>Microsoft</p>';
			</script>`);
		await expect.poll(words).toEqual(['Nvidia', 'OpenAI', 'Microsoft']);
	});

	it('are looked for without rendering what is folded away', async () => {
		const { page, words } = await browser.openHtml(`<!doctype html>
			<style>.fades { opacity: 1; transition: opacity 1s } @starting-style { .fades { opacity: 0 } }</style>
			<details style="padding: 20px 0 400px"><summary>More</summary><div class="fades">Microsoft</div></details>
			<p>Nvidia</p><div id="late"><b>Loading</b></div>
			<script>document.addEventListener('transitionrun', () => { document.title = 'rendered'; });</script>`);
		expect(await words()).toEqual(['Nvidia']);
		// It is found by looking at what is in view.
		await page.evaluate(() => {
			(document.querySelector('#late') as HTMLElement).attachShadow({ mode: 'open' }).innerHTML = '<p>OpenAI</p>';
		});
		await expect.poll(words).toEqual(['Nvidia', 'OpenAI']);
		expect(await page.title()).toBe('');
	});

	it('stand anew without a look at styles between two steps of the page', async () => {
		const { page, painted } = await browser.openHtml(`<!doctype html>
			<style>.fades { opacity: 0.2; transition: opacity 100s } .fades.in { opacity: 1 } x-fades { display: inline }</style>
			<p>Nvidia</p><div id="late"></div>`);
		await expect.poll(painted).toEqual(['Nvidia']);
		const started = await page.evaluate(async () => {
			const [paragraph, late] = document.querySelectorAll('p, #late') as unknown as [Element, Element];
			paragraph.firstChild?.replaceWith('More of Nvidia');
			paragraph.insertAdjacentHTML('beforeend', ' and <x-fades class="fades">OpenAI</x-fades>');
			late.replaceWith(Object.assign(document.createElement('div'), { className: 'fades', textContent: 'AMD' }));
			await null;
			await null;
			for (const each of document.querySelectorAll('.fades')) each.classList.add('in');
			await new Promise(requestAnimationFrame);
			return document.getAnimations().length;
		});
		expect(started).toBe(0);
		await expect.poll(painted).toEqual(['Nvidia', 'OpenAI', 'AMD']);
	});

	it('are painted in shadow trees', async () => {
		const { painted } = await browser.openHtml(
			`<div id="h"></div><script>document.querySelector('#h').attachShadow({ mode: 'closed' }).innerHTML = '<p>Nvidia</p>';</script>`,
		);
		await expect.poll(painted).toEqual(['Nvidia']);
	});

	it('are painted again where a page has replaced the sheets of a shadow tree', async () => {
		const { page, painted } = await browser.openHtml(
			`<div id="h"><template shadowrootmode="open"><p>Nvidia</p></template></div><p id="p">x</p>`,
		);
		await expect.poll(painted).toEqual(['Nvidia']);
		const sheets = () => page.evaluate(() => document.querySelector('#h')?.shadowRoot?.adoptedStyleSheets.length);
		const before = await sheets();
		await page.evaluate(() => {
			const { shadowRoot } = document.querySelector('#h') as HTMLElement;
			(shadowRoot as ShadowRoot).adoptedStyleSheets = [new CSSStyleSheet()];
			document.querySelector('#p')?.append(' OpenAI');
		});
		await expect.poll(painted).toEqual(['Nvidia', 'OpenAI']);
		expect(await sheets()).toBe((before ?? 0) + 1);
	});

	it('leave no sheet in a shadow tree that was away when Newsgloss was turned off', async () => {
		const { page, painted } = await browser.openHtml(
			`<div id="h"><template shadowrootmode="open"><p>Nvidia</p></template></div><p>OpenAI</p>`,
		);
		await expect.poll(painted).toHaveLength(2);
		await page.evaluate(() => {
			(globalThis as unknown as { host: Element | null }).host = document.querySelector('#h');
			document.querySelector('#h')?.remove();
		});
		await expect.poll(painted).toEqual(['OpenAI']);
		await browser.driven.store({ paused: { at: Date.now(), value: true } });
		await expect.poll(painted).toEqual([]);
		const sheets = await page.evaluate(
			() => (globalThis as unknown as { host: Element }).host.shadowRoot?.adoptedStyleSheets.length,
		);
		await browser.driven.store({ paused: { at: Date.now(), value: false } });
		expect(sheets).toBe(0);
	});

	it('are found in frames of every kind, where they stand in the page', async () => {
		const inner = browser.pages.addressOfText('<p>In a frame of another site: Microsoft.</p>', {}, 'localhost');
		const { words } = await browser.openHtml(`<p>Nvidia</p><iframe src="${inner}"></iframe><p>OpenAI</p>
			<iframe srcdoc="<p>Nvidia again</p>"></iframe><iframe sandbox srcdoc="<p>Microsoft again</p>"></iframe>
			<iframe id="blank"></iframe><p>Advanced Micro Devices</p>
			<script>document.querySelector('#blank').contentDocument.body.textContent = 'OpenAI again';</script>`);
		expect(await words()).toEqual([
			'Nvidia',
			'Microsoft',
			'OpenAI',
			'Nvidia',
			'Microsoft',
			'OpenAI',
			'Advanced Micro Devices',
		]);
	});

	it('are counted in the badge', async () => {
		const { tab, words } = await browser.openHtml(
			'<p>Nvidia, OpenAI and Nvidia</p><iframe srcdoc="<p>OpenAI</p>"></iframe>',
		);
		expect(await words()).toHaveLength(4);
		await expect.poll(() => browser.driven.badge(tab)).toBe('4');
	});

	it('leave no number of the last page in the badge', async () => {
		const { page, tab } = await browser.openHtml('<p>Nvidia</p>');
		await expect.poll(() => browser.driven.badge(tab)).toBe('1');
		await page.goto(browser.pages.addressOfText('<p>Nothing of note</p>'));
		await expect.poll(() => browser.driven.badge(tab)).toBe('');
		await page.evaluate(() => history.back());
		await expect.poll(() => browser.driven.badge(tab)).toBe('1');
	});
});

describe('a page that is no ordinary page', () => {
	it.each<[string, string, Record<string, string>, string[]]>([
		['has no body', '<html><head></head></html>', { 'content-type': 'application/xhtml+xml' }, []],
		['is XML', '<?xml version="1.0"?><news><item>Nvidia</item></news>', { 'content-type': 'text/xml' }, []],
		['is plain text', 'News of Nvidia and OpenAI', { 'content-type': 'text/plain' }, ['Nvidia', 'OpenAI']],
		[
			'is XHTML',
			'<html xmlns="http://www.w3.org/1999/xhtml"><body><p>Nvidia</p></body></html>',
			{ 'content-type': 'application/xhtml+xml' },
			['Nvidia'],
		],
		[
			'is a drawing',
			'<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Nvidia</text></svg>',
			{ 'content-type': 'image/svg+xml' },
			['Nvidia'],
		],
		['shuts everything', '<p>Nvidia</p>', { 'content-security-policy': "default-src 'none'" }, ['Nvidia']],
		['is sandboxed', '<p>Nvidia</p>', { 'content-security-policy': 'sandbox' }, ['Nvidia']],
		[
			'demands trusted types',
			'<p>Nvidia</p>',
			{ 'content-security-policy': "require-trusted-types-for 'script'" },
			['Nvidia'],
		],
		['is empty', '', {}, []],
	])('is read without a word in its console where it %s', async (what, text, headers, expected) => {
		const { words } = await browser.open(browser.pages.addressOfText(text, headers));
		// Each browser shows XML in its own way; there only the silence is asked for.
		if (what === 'is XML') await words();
		else expect(await words()).toEqual(expected);
	});
});
