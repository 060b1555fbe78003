import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './browser.ts';

const browser = useBrowser();

async function popupOver(tab: number): Promise<Page> {
	const popup = await browser.driven.openOwn(`popup.html?tab=${tab}#summary`);
	await popup.waitForSelector('[role=tab]');
	return popup;
}

const text = (page: Page) => page.evaluate(() => document.body.textContent ?? '');

const choose = (page: Page, name: string) =>
	page.evaluate((wanted) => {
		const tabs = [...document.querySelectorAll<HTMLElement>('[role=tab]')];
		tabs.find(({ textContent }) => textContent === wanted)?.click();
	}, name);

const siteSwitch = '.site input';

describe('the popup', () => {
	it('has the full summary at once, with its source and date', async () => {
		const { tab } = await browser.openHtml('<p>Nvidia</p>');
		const popup = await popupOver(tab);
		const says = await text(popup);
		expect(says).toContain('23 September 2025');
		expect(says).toContain('Bloomberg');
		expect(says).toContain('up to 100 billion dollars');
		expect(says).toContain('10 gigawatts');
		expect(await popup.evaluate(() => document.querySelectorAll('#view-summary h2').length)).toBeGreaterThan(4);
		await popup.close();
	});

	it('has every company with its role and its facts', async () => {
		const { tab } = await browser.openHtml('<p>Nvidia</p>');
		const popup = await popupOver(tab);
		await choose(popup, 'Companies');
		const names = await popup.evaluate(() =>
			[...document.querySelectorAll('.companies > li > h2')].map((each) => each.textContent),
		);
		expect(names).toHaveLength(8);
		expect(await popup.evaluate(() => document.querySelectorAll('.companies .fact').length)).toBeGreaterThan(30);
		await popup.close();
	});

	it('lists what the page mentions, keeps up with it, and goes there', async () => {
		const { tab, page, words } = await browser.openHtml('<p>Nvidia</p><p style="height: 3000px"></p><p>OpenAI</p>');
		await words();
		const popup = await popupOver(tab);
		await choose(popup, 'This page');
		const listed = () =>
			popup.evaluate(() => [...document.querySelectorAll('.mentions mark')].map((each) => each.textContent));
		await expect.poll(listed).toEqual(['Nvidia', 'OpenAI']);
		await page.evaluate(() => document.body.append('Microsoft'));
		await page.bringToFront();
		await expect.poll(listed).toEqual(['Nvidia', 'OpenAI', 'Microsoft']);
		await popup.evaluate(() => document.querySelectorAll<HTMLElement>('.mentions button')[1]?.click());
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000);
		expect(await browser.driven.waitForCard(tab)).toContain('OpenAI');
		await popup.close();
	});

	it('copies as much of the summary as its reader has chosen to see, and keeps that choice', async () => {
		const popup = await popupOver(-1);
		await popup.bringToFront();
		await popup.click('.depth [value=sentence]');
		await popup.click('.copying button:last-of-type');
		await expect.poll(() => text(popup)).toContain('The summary is copied.');
		// What is on the clipboard is seen by pasting it; a field of one line takes it as one.
		await popup.click('#tab-companies');
		await popup.click('.filter');
		await popup.keyboard.down('Control');
		await popup.keyboard.press('v');
		await popup.keyboard.up('Control');
		const pasted = () => popup.evaluate(() => document.querySelector<HTMLInputElement>('.filter')?.value);
		await expect
			.poll(pasted)
			.toMatch(/^Nvidia: OpenAI deal .* on its other customers\. \[¶1, 2\].*relaying Bloomberg\. ¶ is/);
		const again = await popupOver(-1);
		const kept = () => again.evaluate(() => document.querySelector<HTMLInputElement>('.depth :checked')?.value);
		expect(await kept()).toBe('sentence');
		await again.click('.depth [value=full]');
		await again.close();
		await popup.close();
	});

	it('leads by keyboard from / to a mention and its card', async () => {
		const { tab, page, words } = await browser.openHtml(
			'<p>Nvidia</p><p style="height: 3000px"></p><p>OpenAI there</p>',
		);
		await words();
		const popup = await popupOver(tab);
		await choose(popup, 'This page');
		await popup.waitForSelector('.mentions li:nth-child(2)');
		await popup.bringToFront();
		await popup.keyboard.press('/');
		await popup.keyboard.type('there');
		await popup.waitForSelector('.mentions li:only-child');
		await popup.keyboard.press('ArrowDown');
		await popup.keyboard.press('Enter');
		await page.bringToFront();
		expect(await browser.driven.waitForCard(tab)).toContain('OpenAI');
		await popup.close();
	});

	it('pauses everything, and sets how many marks there are, at once', async () => {
		const { tab, page, painted } = await browser.openHtml('<p>Nvidia</p><p>Nvidia</p>');
		await expect.poll(painted).toEqual(['Nvidia']);
		const popup = await popupOver(tab);
		const press = (selector: string) =>
			popup.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector);
		const pause = '.switch:not(.site) input';
		await press(pause);
		await expect.poll(painted).toEqual([]);
		await expect.poll(() => browser.driven.badge(tab)).toBe('off');
		await press(pause);
		await popup.select('.controls details select', 'all');
		await page.bringToFront();
		await expect.poll(painted).toEqual(['Nvidia', 'Nvidia']);
		await popup.select('.controls details select', 'none');
		await expect.poll(painted).toEqual([]);
		await expect.poll(() => browser.driven.badge(tab)).toBe('2');
		await browser.driven.clearSettings();
		await popup.close();
	});

	it('turns Newsgloss off and on for the site, at once and in every tab, and remembers it', async () => {
		const first = await browser.openHtml('<p>Nvidia</p>');
		const second = await browser.openHtml('<p>OpenAI</p>');
		await expect.poll(second.painted).toEqual(['OpenAI']);
		const popup = await popupOver(first.tab);
		await popup.waitForSelector(siteSwitch);
		await popup.click(siteSwitch);
		await expect.poll(first.painted).toEqual([]);
		await expect.poll(second.painted).toEqual([]);
		await expect.poll(() => browser.driven.badge(first.tab)).toBe('off');
		await second.page.reload();
		expect(await second.words()).toEqual([]);
		await popup.click(siteSwitch);
		await second.page.bringToFront();
		await expect.poll(second.painted).toEqual(['OpenAI']);
		await popup.close();
	});

	it('says why there is nothing to list', async () => {
		const { tab, words } = await browser.openHtml('<p>Nothing of note.</p>');
		await words();
		const popup = await popupOver(tab);
		await choose(popup, 'This page');
		await expect.poll(() => text(popup)).toContain('Nothing on this page names');
		await popup.close();
	});

	it('speaks the language that is chosen, in the card too', async () => {
		const { tab, cardOf } = await browser.openHtml('<p style="padding: 40px">Nvidia</p>');
		const popup = await popupOver(tab);
		await popup.evaluate(() => {
			const select = [...document.querySelectorAll('select')].at(-1) as HTMLSelectElement;
			select.value = 'nl';
			select.dispatchEvent(new Event('change', { bubbles: true }));
		});
		await expect.poll(() => text(popup)).toContain('tot 100 miljard dollar');
		expect(await cardOf('Nvidia')).toContain('artikel van 23 september 2025');
		await browser.driven.clearSettings();
		await expect.poll(() => text(popup)).toContain('up to 100 billion dollars');
		await popup.close();
	});
});
