import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestBrowser } from './browser.ts';
import { useBrowser } from './browser.ts';
import { browserName } from './browser-name.ts';

/** Where the judge's file is missing: the browser says no to whoever loads it. */
const lacking = await mkdtemp(path.join(tmpdir(), 'lacking-'));
beforeAll(async () => {
	await cp('dist', lacking, { recursive: true });
	await rm(`${lacking}/judge.js`);
});
afterAll(() => rm(lacking, { recursive: true }));

const browser = useBrowser();
const without = useBrowser({ dist: lacking });

const meant = 'Shares of Amazon, the retailer, rose on Monday after its cloud business grew.';
const trap = 'The expedition went up the Amazon by canoe, through the rainforest.';

/** In how many of a tab's frames a part is, by the global that it leaves. */
const framesWith = (
	part: 'newsglossJudge' | 'newsglossFollowPointer' | 'newsglossShowCard',
	{ driven }: TestBrowser,
	tab: number,
): Promise<number> =>
	driven.inExtension(
		async (id: number, name: string) => {
			interface Api {
				readonly scripting: { executeScript(injection: object): Promise<{ result: boolean }[]> };
			}
			const own = globalThis as unknown as { browser?: Api; chrome: Api };
			const frames = await (own.browser ?? own.chrome).scripting.executeScript({
				target: { tabId: id, allFrames: true },
				func: (wanted: string) => wanted in globalThis,
				args: [name],
			});
			return frames.filter(({ result }) => result).length;
		},
		tab,
		part,
	);

describe('the judge', () => {
	it('is not loaded into a page whose names are all sure', async () => {
		const { tab, words } = await browser.openHtml('<p>Nvidia</p><p>Google Maps</p><iframe srcdoc="OpenAI"></iframe>');
		expect(await words()).toEqual(['Nvidia', 'OpenAI']);
		expect(await framesWith('newsglossJudge', browser, tab)).toBe(0);
	});

	it('has a page read again that is in another language than it says', async () => {
		const swedish = 'Det var en lång väg till den här stunden, och den som har väntat på det får nu se om det blir av.';
		const { words } = await browser.openHtml(
			`<!doctype html><html lang="en-US"><title>Nyheter</title><p>${`${swedish} `.repeat(12)}</p><p>Nvidiachefen log inte.</p><p>Aktien i Meta föll med tre procent på börsen.</p>`,
		);
		await expect.poll(words).toEqual(['Nvidia', 'Meta']);
	});

	it('is loaded into the frames that hold a doubtful name and into no other, and judges it rightly', async () => {
		const { tab, mentions, painted } = await browser.openHtml(
			`<p>Nvidia</p><iframe srcdoc="<p>${meant}</p><p>${trap}</p>"></iframe><iframe srcdoc="OpenAI"></iframe><iframe srcdoc="Nothing"></iframe>`,
		);
		expect((await mentions()).map(({ text, before }) => before.trim().slice(-9) + text)).toEqual([
			'Nvidia',
			'Shares ofAmazon',
			'OpenAI',
		]);
		expect(await framesWith('newsglossJudge', browser, tab)).toBe(1);
		await expect.poll(painted).toEqual(['Nvidia']);
	});

	it('is loaded when the first doubtful name comes later, and marks it', async () => {
		const { page, tab, painted, words } = await browser.openHtml('<p>Nvidia</p>');
		await expect.poll(painted).toEqual(['Nvidia']);
		expect(await framesWith('newsglossJudge', browser, tab)).toBe(0);
		await page.evaluate((text) => {
			document.body.append(text);
		}, meant);
		await expect.poll(painted).toEqual(['Nvidia', 'Amazon']);
		expect(await words()).toEqual(['Nvidia', 'Amazon']);
	});

	it('comes into frames of every kind that a content script runs in', async () => {
		const html = `<p>${meant}</p>`;
		const { words } =
			await browser.openHtml(`<iframe srcdoc="${html}"></iframe><iframe sandbox srcdoc="${html}"></iframe>
			<iframe src="${browser.pages.addressOfText(html, {}, 'localhost')}"></iframe><iframe id="blank"></iframe>
			<iframe id="blob"></iframe><iframe src="data:text/html,${encodeURIComponent(html)}"></iframe>
			<script>
				document.querySelector('#blank').contentDocument.body.innerHTML = '${html}';
				document.querySelector('#blob').src = URL.createObjectURL(new Blob(['${html}'], { type: 'text/html' }));
			</script>`);
		await expect.poll(words).toEqual(['Amazon', 'Amazon', 'Amazon', 'Amazon', 'Amazon', 'Amazon']);
	});

	it('that cannot be loaded leaves sure names marked and doubtful ones alone', async () => {
		const { page, tab, painted, words } = await without.openHtml(`<p>${meant}</p><p>OpenAI</p>`);
		expect(await words()).toEqual(['OpenAI']);
		await expect.poll(painted).toEqual(['OpenAI']);
		await expect.poll(() => without.driven.badge(tab)).toBe('1');
		// Firefox remembers for minutes that a file was missing.
		if (browserName === 'firefox') return;
		await cp('dist/judge.js', `${lacking}/judge.js`);
		// It is asked for again. Something happens on the page now and then, as on any page.
		const changeAndLook = async (): Promise<string[]> => {
			await page.evaluate(() => document.body.append('.'));
			return painted();
		};
		await expect.poll(changeAndLook, { timeout: 20_000 }).toEqual(['OpenAI', 'Amazon']);
		expect(await words()).toEqual(['Amazon', 'OpenAI']);
	});
});

describe('what follows the pointer', () => {
	it('is not loaded into frames that mention nothing, and is there once one does', async () => {
		const { page, tab, words, cardOf } = await browser.openHtml(
			'<p>Nothing of note, says the Amazon rainforest.</p><iframe srcdoc="OpenAI"></iframe><iframe srcdoc="Nothing"></iframe>',
		);
		expect(await words()).toEqual(['OpenAI']);
		await expect.poll(() => framesWith('newsglossFollowPointer', browser, tab)).toBe(1);
		await page.evaluate(() => document.body.insertAdjacentHTML('afterbegin', '<p style="padding: 60px">Nvidia</p>'));
		await expect.poll(() => framesWith('newsglossFollowPointer', browser, tab)).toBe(2);
		expect(await framesWith('newsglossShowCard', browser, tab)).toBe(0);
		expect(await cardOf('Nvidia')).toContain('Nvidia');
		expect(await framesWith('newsglossShowCard', browser, tab)).toBe(1);
	});
});
