import { writeFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { browserName } from './browser-name.ts';
import type { PopupOver } from './popup-over.ts';
import { expectWhy, popupOver } from './popup-over.ts';

const isFirefox = browserName === 'firefox';

const pdf =
	'%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n';

/** A page whose end the server keeps back, by the answer to it. */
const unfinished: ServerResponse[] = [];

const server = createServer(({ url = '' }, response) => {
	if (url.endsWith('.pdf')) {
		response.writeHead(200, { 'content-type': 'application/pdf' }).end(pdf);
	} else if (url === '/slow') {
		response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
		response.write(`<title>slow</title><p>Nvidia</p>${' '.repeat(4_000)}`);
		unfinished.push(response);
	} else {
		const text = 'Nvidia makes chips, and this is a text that goes on for a while. '.repeat(40);
		response
			.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
			.end(`<!doctype html><html lang="en"><title>Chips</title><article><h1>Chips</h1><p>${text}</p></article>`);
	}
});
await new Promise((resolve) => server.listen(0, () => resolve(null)));
const { port } = server.address() as AddressInfo;
const base = `http://127.0.0.1:${port}`;
/** What both browsers are told to shield as they do their stores. */
const store = `http://localhost:${port}`;

const browser = useBrowser({
	flags: isFirefox ? [] : [`--apps-gallery-url=${store}`],
	prefs: {
		'extensions.webextensions.restrictedDomains': 'localhost',
		// What the reader would answer to the browser's question: yes.
		'extensions.webextOptionalPermissionPrompts': false,
	},
});

const opened: { close(): Promise<void> }[] = [];

afterAll(() => server.close());
afterEach(async () => {
	for (const each of opened.splice(0)) await each.close();
	await browser.driven.clearSettings();
});

/** Opens an address that the extension may have nothing to do with; gives its tab. */
async function openTab(address: string): Promise<{ page: Page; tab: number }> {
	const before = new Set(await tabIds());
	const page = await browser.driven.browser.newPage();
	opened.push(page);
	// Some of these never finish, or are no pages to the driver.
	page.goto(address).catch(() => {});
	const fresh = async () => (await tabIds()).find((id) => !before.has(id));
	await expect.poll(fresh).toBeDefined();
	return { page, tab: (await fresh()) as number };
}

const tabIds = (): Promise<number[]> =>
	browser.driven.inExtension(async () => {
		const { tabs } = Object(globalThis).browser ?? Object(globalThis).chrome;
		return (await tabs.query({})).map(({ id }: { id: number }) => id);
	});

async function pageList(tab: number): Promise<PopupOver> {
	const over = await popupOver(browser, tab);
	opened.push(over);
	await over.view('page');
	return over;
}

describe('with nothing to list, the popup says why and what helps', () => {
	it('no mention on the page', async () => {
		const { tab, words } = await browser.openHtml('<p>Nothing of note.</p>');
		await words();
		const over = await pageList(tab);
		await expectWhy(over, 'none', 'Nothing on this page names');
		expect((await over.why()).offers).toBeNull();
	});

	it('off for the site, by a rule that is wider than it', async () => {
		const { tab, page } = await browser.openHtml('<p>Nvidia</p>');
		await browser.driven.store({ 'site-off:*.0.0.1': { at: 1, value: true } });
		const over = await pageList(tab);
		await expectWhy(over, 'off', 'off for this site');
		await expect.poll(() => browser.driven.badge(tab)).toBe('off');
		await over.press('.why button');
		await page.bringToFront();
		await expect.poll(over.listed).toEqual(['Nvidia']);
		await expect.poll(() => browser.driven.badge(tab)).toBe('1');
	});

	it('paused everywhere', async () => {
		const { tab, page } = await browser.openHtml('<p>Nvidia</p>');
		const over = await pageList(tab);
		await over.press('.switch:not(.site) input');
		await expectWhy(over, 'paused', 'paused everywhere');
		await over.press('.why button');
		await page.bringToFront();
		await expect.poll(over.listed).toEqual(['Nvidia']);
	});

	it('a page that is still loading, and its mentions once it has loaded', async () => {
		const { tab, page } = await openTab(`${base}/slow`);
		await expect.poll(() => unfinished.length).toBe(1);
		const over = await pageList(tab);
		await expectWhy(over, 'loading', 'still loading');
		for (const response of unfinished.splice(0)) response.end();
		await page.bringToFront();
		await expect.poll(over.listed, { timeout: 15_000 }).toEqual(['Nvidia']);
	});

	it('a PDF', async () => {
		const { tab } = await openTab(`${base}/report.pdf`);
		await expectWhy(await pageList(tab), 'pdf', 'This is a PDF');
	});

	it('a page of the browser itself', async () => {
		const { tab } = await openTab(isFirefox ? 'about:support' : 'chrome://version');
		await expectWhy(
			await pageList(tab),
			'browser-page',
			isFirefox ? 'page of Firefox itself' : 'page of the browser itself',
		);
	});

	it('a page of its own', async () => {
		opened.push(await browser.driven.openOwn('welcome.html'));
		const tab = await browser.driven.inExtension(async () => {
			const { tabs, runtime } = Object(globalThis).browser ?? Object(globalThis).chrome;
			const all: { id: number; url?: string }[] = await tabs.query({});
			return all.find(({ url }) => url === runtime.getURL('welcome.html'))?.id;
		});
		await expectWhy(await pageList(tab as number), 'own-page', 'belongs to Newsgloss');
	});

	it('a store for extensions', async () => {
		const { tab } = await openTab(`${store}/page`);
		const over = await pageList(tab);
		await expectWhy(over, 'shielded', 'lets no extension read this page');
		expect((await over.why()).offers).toBe('Reload this page');
	});

	if (isFirefox) {
		it('a file that Firefox keeps apart', async () => {
			const file = path.join(tmpdir(), `newsgloss-${process.pid}.html`);
			await writeFile(file, '<p>Nvidia</p>');
			const { tab } = await openTab(pathToFileURL(file).href);
			await expectWhy(await pageList(tab), 'local-file', 'file on this device');
		});

		it('the reader view of Firefox', async () => {
			const { tab } = await browser.open(`${base}/article`);
			const toggle = (id: number) =>
				Object(globalThis)
					.browser.tabs.toggleReaderMode(id)
					.then(
						() => true,
						() => false,
					);
			// Not before Firefox has found that it is an article.
			await expect.poll(() => browser.driven.inExtension(toggle, tab)).toBe(true);
			await expectWhy(await pageList(tab), 'reader-view', 'reader view');
		});
	}
});
