import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { pressShortcut } from '../../scripts/press-shortcut.mjs';
import type { OpenPage, TestBrowser } from './browser.ts';

/** How many cards a document holds: none or one. */
export const cardCount = (page: Pick<Page, 'evaluate'>): Promise<number> =>
	page.evaluate(() => document.querySelectorAll('newsgloss-card').length);

/** What has the focus in a document: an id, or the name of its element. */
export const focused = (page: Pick<Page, 'evaluate'>): Promise<string> =>
	page.evaluate(() => document.activeElement?.id || document.activeElement?.localName || '');

/** Where the card's host stands. */
export const cardBox = (
	page: Pick<Page, 'evaluate'>,
): Promise<{ x: number; y: number; width: number; height: number }> =>
	page.evaluate(() => (document.querySelector('newsgloss-card') as Element).getBoundingClientRect().toJSON());

/** Presses a shortcut of the manifest and waits for the card of these words' company. */
export async function pressForCard(
	browser: TestBrowser,
	{ page, tab }: OpenPage,
	keys: string,
	name: string,
): Promise<string> {
	await pressShortcut(page, keys);
	await expect.poll(() => titleOf(browser, tab)).toBe(name);
	return (await browser.driven.cardText(tab)) as string;
}

/** The first line of the card that is open in a tab: the company's name. */
export const titleOf = async (browser: TestBrowser, tab: number): Promise<string> =>
	(await browser.driven.cardText(tab))?.split('\n')[0] ?? '';

/** A point on each of the words in the page's own text, whether marked or not. */
export const pointsOn = (page: Page, word: string): Promise<Point[]> =>
	page.evaluate((wanted) => {
		const points = [];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
			for (let at = node.data.indexOf(wanted); at >= 0; at = node.data.indexOf(wanted, at + 1)) {
				const range = document.createRange();
				range.setStart(node, at);
				range.setEnd(node, at + wanted.length);
				const { x, y, width, height } = range.getClientRects()[0] as DOMRect;
				points.push({ x: x + width / 2, y: y + height / 2 });
			}
		}
		return points;
	}, word);

/** Counts the cards that open in a document from now on; {@link openedIn} tells. */
export const countOpened = (page: Pick<Page, 'evaluate'>): Promise<void> =>
	page.evaluate(() => {
		const counting = globalThis as unknown as { opened: number };
		counting.opened = 0;
		new MutationObserver((records) => {
			for (const { addedNodes } of records)
				for (const { nodeName } of addedNodes) if (nodeName.toLowerCase() === 'newsgloss-card') counting.opened++;
		}).observe(document, { childList: true, subtree: true });
	});

export const openedIn = (page: Pick<Page, 'evaluate'>): Promise<number> =>
	page.evaluate(() => (globalThis as unknown as { opened: number }).opened);

/** Longer than any rest that opens a card, in ms. */
const LONGER_THAN_A_REST = 600;

/** That no card opened says something only when the rest that would have opened one is over. */
export async function afterRest(page: Page): Promise<void> {
	const since = await page.evaluate(() => performance.now());
	await page.waitForFunction((start, rest) => performance.now() - start > rest, {}, since, LONGER_THAN_A_REST);
}

/** Moves the pointer on a straight way, so many pixels a frame, as a hand does that follows what the eye reads. */
export async function follow(page: Page, from: Point, to: Point, pixels: number): Promise<void> {
	const length = Math.hypot(to.x - from.x, to.y - from.y);
	for (let way = 0; way <= length; way += pixels) {
		const part = way / length;
		await page.mouse.move(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part);
		await page.evaluate(() => new Promise(requestAnimationFrame));
	}
}

export interface Point {
	readonly x: number;
	readonly y: number;
}

interface Scripting {
	executeScript<Answer>(script: {
		target: { tabId: number; allFrames: boolean };
		func: () => Answer;
	}): Promise<{ result: Answer }[]>;
}

type ExtensionGlobal = Record<'browser' | 'chrome', { readonly scripting: Scripting }>;

/** Name of what has the focus in the card of a tab, in whichever frame; '' where nothing has. */
export const focusInCard = (browser: TestBrowser, tab: number): Promise<string> =>
	browser.driven.inExtension(async (id: number) => {
		const { browser: own, chrome } = globalThis as unknown as ExtensionGlobal;
		const answers = await (own ?? chrome).scripting.executeScript({
			target: { tabId: id, allFrames: true },
			func: () => {
				const host = document.querySelector('newsgloss-card') as
					| (Element & { openOrClosedShadowRoot?: ShadowRoot })
					| null;
				if (!host) return '';
				const { dom } = (
					globalThis as unknown as { chrome: { dom: { openOrClosedShadowRoot(of: Element): ShadowRoot } } }
				).chrome;
				const focused = (host.openOrClosedShadowRoot ?? dom.openOrClosedShadowRoot(host)).activeElement;
				return focused ? (focused.getAttribute('aria-label') ?? focused.textContent ?? '') : '';
			},
		});
		return answers.map(({ result }) => result).find(Boolean) ?? '';
	}, tab);

/** Presses the card's button of that name by keyboard, as only a reader can: browsers let no script's click copy. The card must have the focus. */
export async function pressInCard(browser: TestBrowser, { page, tab }: OpenPage, name: string): Promise<void> {
	for (let presses = 0; presses < 20 && (await focusInCard(browser, tab)) !== name; presses++)
		await page.keyboard.press('Tab');
	expect(await focusInCard(browser, tab)).toBe(name);
	await page.keyboard.press('Enter');
}
