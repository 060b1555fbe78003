import type { CDPSession, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { browserName } from './browser-name.ts';

const browser = useBrowser();

/** A line, a shadow tree, and room to move the pointer over them. */
const html = `<div style="padding: 40px"><p>Nvidia</p><div id="host"></div></div>
<script>host.attachShadow({ mode: 'open' }).innerHTML = '<p>OpenAI</p>'</script>`;

/** Moves the pointer until the page is as wanted: an orphan notices only what the reader does. */
const movingUntil = (page: Page, look: () => Promise<unknown>) =>
	expect.poll(async () => {
		await page.mouse.move(Math.random() * 200, 80);
		return look();
	});

const sheets = (page: Page): Promise<number> =>
	page.evaluate(() => document.querySelector('#host')?.shadowRoot?.adoptedStyleSheets.length ?? 0);

/** Asks Chromium what a script's world listens to on window and document. */
async function listenersOf(session: CDPSession, contextId: number): Promise<string[]> {
	const types: string[] = [];
	for (const expression of ['window', 'document']) {
		const { result } = await session.send('Runtime.evaluate', { expression, contextId });
		const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId ?? '' });
		types.push(...listeners.map(({ type }) => type));
	}
	return types;
}

/** The worlds of extensions' scripts in a page, as Chromium numbers them. */
async function extensionWorlds(session: CDPSession): Promise<number[]> {
	const worlds: number[] = [];
	session.on('Runtime.executionContextCreated', ({ context }) => {
		if (context.origin.startsWith('chrome-extension:')) worlds.push(context.id);
	});
	await session.send('Runtime.enable');
	return worlds;
}

it('an extension updated under a page leaves no exception in it, and the page gets its marks again', async () => {
	const { page, painted, words } = await browser.openHtml(html);
	await expect.poll(painted).toEqual(['Nvidia', 'OpenAI']);
	const untouched = await page.evaluate(() => document.documentElement.outerHTML);
	await browser.driven.update();
	await page.bringToFront();
	// The old script hears of what may have a shadow tree, and can ask no more.
	await page.evaluate(() => {
		document.body.append(document.createElement('x-late'));
		document.querySelector('x-late')?.remove();
	});
	if (browserName === 'chromium') {
		// Chromium gives an open page no new script: the old marks go when the reader next moves, and a reload brings new ones.
		await movingUntil(page, painted).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(untouched);
		await page.reload();
	}
	await expect.poll(painted).toEqual(['Nvidia', 'OpenAI']);
	expect(await words()).toEqual(['Nvidia', 'OpenAI']);
	// Firefox needs a sheet in each shadow tree: the old script's is not there beside the new one's.
	expect(await sheets(page)).toBe(browserName === 'firefox' ? 1 : 0);
});

it('is off where a page comes back that the reader switched off while another was open in its tab', async () => {
	const { page, painted } = await browser.openHtml('<p>Nvidia and OpenAI</p>');
	await expect.poll(painted).toEqual(['Nvidia', 'OpenAI']);
	await page.evaluate(() => Object.assign(window, { isKept: true }));
	await page.goto(browser.pages.addressOfText('<p>Elsewhere</p>'));
	await browser.driven.store({ paused: { at: Date.now(), value: true } });
	await page.evaluate(() => void setTimeout(() => history.back()));
	await expect.poll(() => page.evaluate(() => 'isKept' in window).catch(() => false)).toBe(true);
	await expect.poll(painted).toEqual([]);
	await browser.driven.store({ paused: { at: Date.now(), value: false } });
	await expect.poll(painted).toEqual(['Nvidia', 'OpenAI']);
});

// Firefox ends such a script by itself, and its driver does not look into a script's world.
if (browserName === 'chromium') {
	it('a page where Newsgloss is turned off is listened to no more, and again once it is turned on', async () => {
		const { page, painted } = await browser.openHtml(html);
		await expect.poll(painted).toEqual(['Nvidia', 'OpenAI']);
		const session = await page.createCDPSession();
		const [world] = await extensionWorlds(session);
		await browser.driven.store({ paused: { at: Date.now(), value: true } });
		await expect.poll(painted).toEqual([]);
		expect(await listenersOf(session, world as number)).toEqual([]);
		await browser.driven.store({ paused: { at: Date.now(), value: false } });
		await expect.poll(painted).toEqual(['Nvidia', 'OpenAI']);
		expect(await listenersOf(session, world as number)).toContain('pointermove');
	});

	it.each([
		['', () => {}],
		[
			', after its page has opened itself anew, which takes all listeners away',
			(content: string) => {
				document.open();
				document.write(content);
				document.close();
			},
		],
	])('a script cut off from its extension listens to nothing and marks nothing more%s', async (_, act) => {
		const { page, painted } = await browser.openHtml(html);
		await expect.poll(painted).toEqual(['Nvidia', 'OpenAI']);
		await page.evaluate(act, html.replace('OpenAI', 'OpenAI, Microsoft'));
		await expect.poll(painted).toHaveLength(act.length > 0 ? 3 : 2);
		const session = await page.createCDPSession();
		const [world] = await extensionWorlds(session);
		expect(await listenersOf(session, world as number)).toContain('pointermove');
		await browser.driven.update();
		await page.bringToFront();
		await movingUntil(page, painted).toEqual([]);
		expect(await listenersOf(session, world as number)).toEqual([]);
		expect(await page.evaluate(() => CSS.highlights.has('newsgloss'))).toBe(false);
		await page.evaluate(() => {
			document.querySelector('p')?.append(' and Microsoft');
			document.body.insertAdjacentHTML('beforeend', '<iframe srcdoc="<p>Nvidia</p>"></iframe>');
		});
		// A frame that comes now has the new extension's script. A change after its first reading waits for its turn, as the one here would have.
		const inFrame = (): Promise<string[]> =>
			page.evaluate(() => [...((window[0] as typeof window).CSS.highlights.get('newsgloss') ?? [])].map(String));
		await expect.poll(inFrame).toEqual(['Nvidia']);
		await page.evaluate(() => (window[0] as Window).document.querySelector('p')?.append(' and Microsoft'));
		await expect.poll(inFrame).toEqual(['Nvidia', 'Microsoft']);
		expect(await painted()).toEqual([]);
	});
}
