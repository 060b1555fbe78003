import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './browser.ts';

const browser = useBrowser({}, 'tabs');

/** The article is not the project's: a clone may lack it. */
const folder = '../shared/article';
const text = existsSync(folder)
	? readFileSync(`${folder}/${readdirSync(folder)[0]}`, 'utf8').replace(/^\s*date \S+/, '')
	: null;

const pageOf = (paragraphs: readonly string[], lang = 'nl'): string =>
	`<!doctype html><html lang="${lang}"><title>t</title><nav>Nvidia | OpenAI</nav>
	<main>${paragraphs.map((each) => `<p>${each.replaceAll('Nvidia', '<a href="#">Nvidia</a>')}</p>`).join('')}</main><p>Meer over Microsoft</p>`;

const stateOf = async (tab: number): Promise<string[]> =>
	[...(await browser.driven.reports(tab)).values()].map(({ state }) => state);

describe('the article itself', () => {
	if (text === null) {
		it('is not beside this clone; any other page is marked', async () => {
			const { tab, words } = await browser.openHtml(pageOf(['Nvidia over OpenAI']));
			expect(await words()).toContain('OpenAI');
			expect(await stateOf(tab)).toEqual(['done']);
		});
		return;
	}
	const paragraphs = text.split(/\n\s*\n/);

	it('is left alone, and the popup says why', async () => {
		const { tab, painted, words } = await browser.openHtml(pageOf(paragraphs));
		expect(await words()).toEqual([]);
		expect(await stateOf(tab)).toEqual(['source-article']);
		expect(await painted()).toEqual([]);
		await expect.poll(() => browser.driven.badge(tab)).toBe('');
		const popup = await browser.driven.openOwn(`popup.html?tab=${tab}#page`);
		await popup.waitForFunction(() => document.body.textContent?.includes('is the article itself'));
		await popup.close();
	});

	it('gets marks again once the page shows another', async () => {
		const { page, tab, painted, words } = await browser.openHtml(pageOf(paragraphs));
		expect(await words()).toEqual([]);
		await page.evaluate(() => {
			const main = document.querySelector('main') as HTMLElement;
			main.innerHTML = '<p>OpenAI en AMD, en de chips van Nvidia.</p>';
		});
		await expect.poll(words).toEqual(['Nvidia', 'OpenAI', 'OpenAI', 'AMD', 'Nvidia', 'Microsoft']);
		expect(await stateOf(tab)).toEqual(['done']);
		await expect.poll(painted).toContain('OpenAI');
	});

	it.each([
		['quotes two of its paragraphs', pageOf([...paragraphs.slice(0, 2), 'Zo meldt OpenAI.', 'Aldus Nvidia.'])],
		['says to be in another language', pageOf(paragraphs, 'en')],
	])('is not found in a page that %s', async (_, html) => {
		const { tab, words } = await browser.openHtml(html);
		expect(await words()).toContain('OpenAI');
		expect(await stateOf(tab)).toEqual(['done']);
	});
});
