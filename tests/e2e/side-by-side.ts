import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, vi } from 'vitest';
import { servePages } from '../../scripts/page-server.mjs';
import type { FramedMention } from '../../src/settings/reading-order.ts';
import { inReadingOrder } from '../../src/settings/reading-order.ts';
import type { Driven } from './borrowed-browser.ts';
import { useDriven } from './borrowed-browser.ts';
import { besidePage, stateOf } from './page-state.ts';

/** A page in a browser with the extension and in one without, doing the same in both. */
export interface PagePair {
	readonly withIt: Page;
	readonly without: Page;
	readonly tab: number;
	/** All mentions once the page is read, in reading order. */
	mentions(): Promise<FramedMention[]>;
	/** Their words. */
	words(): Promise<string[]>;
	/** How many marks are painted, seen from beside the page. */
	painted(): Promise<number>;
	/** Does the same in both. */
	both<T>(work: (page: Page) => Promise<T>): Promise<[withIt: T, without: T]>;
	/** Asks both the same; the answers must be one. */
	expectSame<T>(what: string, ask: (page: Page) => Promise<T>): Promise<T>;
	/**
	 * Every node, attribute and box of the page, and every word it or the browser wrote to its console, are as without the extension.
	 * @param order `any`: the browser tells of what the page loads as it comes
	 */
	expectUntouched(order?: 'any'): Promise<void>;
	/** Rests the pointer on the first letter of the element of this id. */
	restAt(id: string): Promise<void>;
	/** Does so until a card opens; gives its text. */
	cardAt(id: string): Promise<string>;
}

/** How long is waited for what must come, in ms. */
export const PATIENCE = { timeout: 50_000 };

/** What a page under test says once its script has done its work; most have when they have loaded. */
const isReady = 'window.isReady !== false';

/** Middle of the first letter of an element's text, in the viewport. */
function firstLetter(id: string): { x: number; y: number } {
	const walker = document.createTreeWalker(document.getElementById(id) as Element, NodeFilter.SHOW_TEXT);
	const range = document.createRange();
	range.setStart(walker.nextNode() as Text, 0);
	range.setEnd(walker.currentNode, 1);
	const { x, y, width, height } = range.getBoundingClientRect();
	return { x: x + width / 2, y: y + height / 2 };
}

/** How many marks there are. Firefox lets a content script count a highlight, and not go through it. */
const countMarks = (): number => CSS.highlights.get('newsgloss')?.size ?? 0;

/** Two browsers for the tests of a file, one of them without the extension. Each test's pages are closed after it. */
export function useSideBySide() {
	const driven = useDriven();
	const bare = useDriven({ dist: null });
	let pages: Awaited<ReturnType<typeof servePages>>;
	const opened: Page[] = [];
	const consoles = new WeakMap<Page, string[]>();

	beforeAll(async () => {
		pages = await servePages();
	});
	afterAll(() => pages?.close());
	afterEach(async () => {
		await Promise.all(opened.splice(0).map((page) => page.close()));
	});

	const openIn = async ({ browser }: Driven, address: string): Promise<Page> => {
		const page = await browser.newPage();
		opened.push(page);
		const heard: string[] = [];
		consoles.set(page, heard);
		page.on('pageerror', (error) => heard.push(String(error)));
		page.on('console', (message) => heard.push(`${message.type()}: ${message.text()}`));
		await page.goto(address, { waitUntil: 'load' });
		await expect.poll(() => page.evaluate(isReady), PATIENCE).toBe(true);
		return page;
	};

	const open = async (address: string): Promise<PagePair> => {
		const [withIt, without] = await Promise.all([openIn(driven(), address), openIn(bare(), address)]);
		const tab = (await driven().tabOf(withIt)) as number;
		const both: PagePair['both'] = (work) => Promise.all([work(withIt), work(without)]);
		const expectSame: PagePair['expectSame'] = async (what, ask) => {
			const [found, expected] = await both(ask);
			expect(found, what).toEqual(expected);
			return found;
		};
		const mentions = async (): Promise<FramedMention[]> =>
			inReadingOrder(await driven().reports(tab, { patience: PATIENCE.timeout }));
		const restAt = async (id: string): Promise<void> => {
			const { x, y } = await besidePage(withIt).evaluate(firstLetter, id);
			await withIt.bringToFront();
			await withIt.mouse.move(x + 60, y + 60);
			await withIt.mouse.move(x, y, { steps: 8 });
		};
		return {
			withIt,
			without,
			tab,
			both,
			expectSame,
			mentions,
			words: async () => (await mentions()).map(({ text }) => text),
			painted: () => besidePage(withIt).evaluate(countMarks),
			async expectUntouched(order) {
				// In one of them a transition of the page's own may still be under way.
				await vi.waitFor(() => expectSame('nodes and boxes', stateOf), PATIENCE);
				await expectSame('console', async (page) => {
					const heard = consoles.get(page);
					return order === 'any' ? heard?.toSorted() : heard;
				});
			},
			restAt,
			async cardAt(id) {
				// A window that is just coming to the front takes a first rest for something else; so would a reader try again.
				for (let attempt = 1; attempt < 3; attempt++) {
					await restAt(id);
					const card = await driven()
						.waitForCard(tab, 2_000)
						.catch(() => null);
					if (card) return card;
				}
				await restAt(id);
				return driven().waitForCard(tab);
			},
		};
	};

	return {
		open,
		/** Opens a page of this HTML, served with these headers. */
		openHtml: (html: string, headers: Record<string, string> = {}) => open(pages.addressOfText(html, headers)),
		get pages() {
			return pages;
		},
		get driven() {
			return driven();
		},
	};
}
