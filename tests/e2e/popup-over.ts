import { mkdir } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { TestBrowser } from './browser.ts';
import { browserName } from './browser-name.ts';

/** Where the pictures of the popup's states are kept, to be looked at. */
const PICTURES = 'out/popup-states';

/** The popup over a tab, opened as a page, and what a reader does with it. */
export async function popupOver({ driven }: TestBrowser, tab: number | null) {
	const popup = await driven.openOwn(`popup.html?tab=${tab}`);
	await popup.waitForSelector('[role=tab]');
	const press = (selector: string) =>
		popup.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector);
	return {
		popup,
		press,
		text: () => textOf(popup),
		/** Goes to the view of this id. */
		view: (id: 'summary' | 'companies' | 'page') => press(`#tab-${id}`),
		/** The words of the mentions that are listed. */
		listed: () =>
			popup.evaluate(() => [...document.querySelectorAll('.mentions mark')].map((each) => each.textContent)),
		/** What says why nothing is listed, and the button beside it. */
		why: () =>
			popup.evaluate(() => ({
				says: document.querySelector('.why > p')?.textContent ?? null,
				offers: document.querySelector('.why button')?.textContent ?? null,
				way: document.querySelector('.why > .quiet:not(.said)')?.textContent ?? null,
			})),
		close: () => popup.close(),
	};
}

export type PopupOver = Awaited<ReturnType<typeof popupOver>>;

export const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.textContent ?? '');

/** Waits until the popup says why nothing is listed, and keeps a picture of it. */
export async function expectWhy({ popup, why }: PopupOver, state: string, says: string | RegExp): Promise<void> {
	await expect.poll(async () => (await why()).says, { timeout: 15_000 }).toMatch(says);
	await mkdir(PICTURES, { recursive: true });
	await popup.setViewport({ width: 380, height: 560 });
	await popup.screenshot({ path: `${PICTURES}/${browserName}-${state}.png` });
}
