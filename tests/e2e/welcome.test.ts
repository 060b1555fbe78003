import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { useBrowser } from './browser.ts';

// That the page is opened when the extension is installed is seen in each test of each file: the driver waits for it, and closes it.
const browser = useBrowser();

afterEach(() => browser.driven.clearSettings());

const cardText = (page: Page) =>
	page.evaluate(() => document.querySelector('.card-place')?.shadowRoot?.querySelector('.card')?.textContent ?? null);

async function openWelcome(): Promise<Page> {
	const page = await browser.driven.openOwn('welcome.html');
	await page.waitForSelector('.mention');
	return page;
}

describe('the first-run page', () => {
	it('opens a card where the pointer rests, at the mention, under its own policy', async () => {
		const page = await openWelcome();
		const [mention] = await page.$$('.mention');
		const box = await mention?.boundingBox();
		if (!box) throw new Error('no mention');
		await browser.driven.restAt(page, box.x + box.width / 2, box.y + box.height / 2);
		await expect.poll(() => cardText(page)).toContain('Nvidia and OpenAI, named together here');
		const card = await page.evaluate(() => document.querySelector('.card-place')?.getBoundingClientRect().toJSON());
		expect(Math.abs(card.top - (box.y + box.height))).toBeLessThan(20);
		expect(card.width).toBeGreaterThan(300);
		await page.mouse.move(5, 5, { steps: 4 });
		await expect.poll(() => cardText(page)).toBeNull();
		await page.close();
	});

	it('opens a card by keyboard, and closes it', async () => {
		const page = await openWelcome();
		await page.bringToFront();
		await page.focus('.mention');
		await page.keyboard.press('Enter');
		await expect.poll(() => cardText(page)).toContain('Nvidia');
		await page.keyboard.press('Escape');
		await expect.poll(() => cardText(page)).toBeNull();
		expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Nvidia');
		await page.close();
	});

	it('speaks the language that is chosen on it', async () => {
		const page = await openWelcome();
		await page.select('select', 'nl');
		await expect.poll(() => page.evaluate(() => document.body.textContent)).toContain('Probeer het hier');
		expect(await page.evaluate(() => [...(CSS.highlights.get('newsgloss') ?? [])].map(String))).toEqual([
			'Nvidia',
			'OpenAI',
			'Microsoft',
			'AMD',
			'hyperscaler',
		]);
		await expect.poll(() => page.title()).toBe('Newsgloss staat klaar');
		await page.close();
	});

	it('leads to the summary and to the options', async () => {
		const page = await openWelcome();
		for (const [index, own] of ['popup.html#summary', 'options.html'].entries()) {
			await page.evaluate(
				(nth) => document.querySelectorAll<HTMLElement>('main > .actions button')[nth]?.click(),
				index,
			);
			await browser.driven.closeOwn(own);
		}
		await page.close();
	});
});
