import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { servePages } from '../../scripts/page-server.mjs';
import type { FramedMention } from '../../src/settings/reading-order.ts';
import { inReadingOrder } from '../../src/settings/reading-order.ts';
import type { Driven, LaunchOptions } from './borrowed-browser.ts';
import { useDriven } from './borrowed-browser.ts';

type Pages = Awaited<ReturnType<typeof servePages>>;

/**
 * What a browser says of the page itself, with or without the extension: things not found or shut by the page's policy. And
 * Firefox's word that it is just loading an extension anew.
 */
const ownWords =
	/favicon|404|may not load or link to moz-extension|Failed to load resource|Content.Security.Policy|Running the JavaScript URL|Framing '|Unable to load script: moz-extension/;

/** A page under test, with what it wrote to its console. */
export interface OpenPage {
	readonly page: Page;
	readonly tab: number;
	/** Every mention, in reading order, once all frames are read. */
	mentions(): Promise<FramedMention[]>;
	/** The words of all mentions, in reading order. */
	words(): Promise<string[]>;
	/** The words of the marks painted now. */
	painted(): Promise<string[]>;
	/** Rests the pointer on the first painted mark of these words; gives the card's text. */
	cardOf(text: string): Promise<string>;
}

export interface TestBrowser {
	readonly driven: Driven;
	readonly pages: Pages;
	open(address: string): Promise<OpenPage>;
	/** Opens a page of this HTML. */
	openHtml(html: string): Promise<OpenPage>;
}

/**
 * One browser with the built extension for the tests of a file. After each test its pages are closed, and whatever one
 * of them wrote to its console as an error fails the test: the extension must be silent in pages.
 * @param keeps `'tabs'`: the tabs stay, and the next test's pages are loaded into them. For tests that do nothing to a tab that outlasts
 *   its page; opening and closing one takes longer than most tests, a third of a second in Firefox
 */
export function useBrowser(options: LaunchOptions = {}, keeps?: 'tabs'): TestBrowser {
	const driven = useDriven(options);
	let pages: Pages;
	let open: Page[] = [];
	let kept: Page[] = [];
	let noise: string[] = [];

	beforeAll(async () => {
		pages = await servePages();
	});
	afterAll(async () => {
		for (const page of kept) await page.close();
		kept = [];
		pages?.close();
	});
	afterEach(async () => {
		const heard = noise;
		for (const page of open) {
			page.removeAllListeners('console').removeAllListeners('pageerror');
			if (keeps) kept.push(page);
			else await page.close();
		}
		open = [];
		noise = [];
		expect(heard).toEqual([]);
	});

	const openPage = async (address: string): Promise<OpenPage> => {
		const page = kept.pop() ?? (await driven().browser.newPage());
		open.push(page);
		const hear = (text: string): void => {
			if (!ownWords.test(text)) noise.push(text);
		};
		page.on('pageerror', (error) => hear(String(error)));
		page.on('console', (message) => {
			if (message.type() === 'error') hear(message.text());
		});
		await page.goto(address, { waitUntil: 'load' });
		const tab = (await driven().tabOf(page)) as number;
		const mentions = async () => inReadingOrder(await driven().reports(tab));
		return {
			page,
			tab,
			mentions,
			words: async () => (await mentions()).map(({ text }) => text),
			painted: () => page.evaluate(() => [...(CSS.highlights.get('newsgloss') ?? [])].map(String)),
			async cardOf(text) {
				await page.bringToFront();
				const find = async () => (await driven().marksInView(page)).find((mark) => mark.text === text);
				await expect.poll(find).toBeTruthy();
				const { x, y } = (await find()) as { x: number; y: number };
				// A window that is just coming to the front takes a first rest for something else; so would a reader try again.
				for (let attempt = 1; attempt < 3; attempt++) {
					await driven().restAt(page, x, y);
					const card = await driven()
						.waitForCard(tab, 2_000)
						.catch(() => null);
					if (card) return card;
				}
				await driven().restAt(page, x, y);
				return driven().waitForCard(tab);
			},
		};
	};

	return {
		get driven() {
			return driven();
		},
		get pages() {
			return pages;
		},
		open: openPage,
		openHtml: (html) => openPage(pages.addressOfText(html)),
	};
}
