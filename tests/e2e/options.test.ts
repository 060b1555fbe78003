import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { browserName } from './browser-name.ts';

/** Where the browser puts what the page saves. */
const saved = await mkdtemp(path.join(tmpdir(), 'newsgloss-saved-'));

const browser = useBrowser({ prefs: { 'browser.download.folderList': 2, 'browser.download.dir': saved } });

afterAll(() => rm(saved, { recursive: true }));
afterEach(() => browser.driven.clearSettings());

async function openOptions(section = ''): Promise<Page> {
	const page = await browser.driven.openOwn(`options.html${section}`);
	await page.waitForSelector('#about');
	return page;
}

/** The words painted under a highlight's name. */
const paintedAs = (page: Page, name: string) =>
	page.evaluate((wanted) => [...(CSS.highlights.get(wanted) ?? [])].map(String), name);

/** Presses a control as a reader does whose eyes are on the page; the page it acts on is another. */
const press = (page: Page, selector: string) =>
	page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector);

const text = (page: Page) => page.evaluate(() => document.body.textContent ?? '');

describe('the options page', () => {
	it('changes what a mark looks like in every open tab, at once', async () => {
		const first = await browser.openHtml('<p>Nvidia</p>');
		await expect.poll(first.painted).toEqual(['Nvidia']);
		const second = await browser.openHtml('<p>OpenAI</p>');
		await expect.poll(second.painted).toEqual(['OpenAI']);
		const options = await openOptions();
		await press(options, '[value=tint]');
		await expect.poll(() => paintedAs(first.page, 'newsgloss-tint')).toEqual(['Nvidia']);
		await expect.poll(() => paintedAs(second.page, 'newsgloss-tint')).toEqual(['OpenAI']);
		expect(await first.painted()).toEqual([]);
		await press(options, '[value=dotted]');
		await expect.poll(first.painted).toEqual(['Nvidia']);
		expect(await paintedAs(first.page, 'newsgloss-tint')).toEqual([]);
		await options.close();
	});

	it('turns a company off and on in every open tab, at once', async () => {
		const { page, painted, words } = await browser.openHtml('<p>Nvidia and OpenAI</p>');
		await expect.poll(painted).toEqual(['Nvidia', 'OpenAI']);
		const options = await openOptions();
		const nvidia = '#companies li:first-child input';
		await press(options, nvidia);
		await expect.poll(painted).toEqual(['OpenAI']);
		expect(await words()).toEqual(['OpenAI']);
		await page.bringToFront();
		await press(options, nvidia);
		await expect.poll(painted).toEqual(['Nvidia', 'OpenAI']);
		await options.close();
	});

	it('keeps how soon a card opens, and cards still open', async () => {
		const { cardOf } = await browser.openHtml('<p style="padding: 40px">Nvidia</p>');
		const options = await openOptions();
		await options.evaluate(() => {
			const select = [...document.querySelectorAll<HTMLSelectElement>('#marks select')].at(-1);
			if (select) select.value = 'long';
			select?.dispatchEvent(new Event('change', { bubbles: true }));
		});
		await expect.poll(() => browser.driven.storedSetting('opening-delay')).toBe('long');
		expect(await cardOf('Nvidia')).toContain('Nvidia');
		const again = await openOptions();
		await expect
			.poll(() => again.evaluate(() => [...document.querySelectorAll('select')].map(({ value }) => value)))
			.toContain('long');
		await again.close();
		await options.close();
	});

	it('takes a "not this" back in the page where it was said', async () => {
		const { page, painted, cardOf } = await browser.openHtml('<p style="padding: 40px">Nvidia</p>');
		await cardOf('Nvidia');
		await browser.driven.clickInCard(page, 'Not this');
		await browser.driven.clickInCard(page, 'On this page');
		await expect.poll(painted).toEqual([]);
		const options = await openOptions('#not_this');
		await expect.poll(() => text(options)).toContain(page.url());
		await press(options, '#not_this .remove');
		await page.bringToFront();
		await expect.poll(painted).toEqual(['Nvidia']);
		await options.close();
	});

	it('reads a file of settings, which hold at once, and says what was wrong in it', async () => {
		const { painted } = await browser.openHtml('<p>Nvidia</p>');
		await expect.poll(painted).toEqual(['Nvidia']);
		const folder = await mkdtemp(path.join(tmpdir(), 'newsgloss-'));
		const file = path.join(folder, 'settings.json');
		await writeFile(file, '{"newsgloss":1,"sitesOff":["127.0.0.1","no site"],"language":"nl"}');
		const options = await openOptions();
		const chooser = (await options.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
		await chooser.uploadFile(file);
		await expect.poll(painted).toEqual([]);
		await expect.poll(() => text(options)).toContain('2 instellingen zijn overgenomen');
		// Not before: the page reads it when it comes to it.
		await rm(folder, { recursive: true });
		expect(await text(options)).toContain('sitesOff[1] is "no site"');
		await options.close();
	});

	it('saves a file of settings, which another browser could read', async () => {
		const options = await openOptions();
		if (browserName === 'chromium') {
			const session = await options.createCDPSession();
			await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: saved });
		}
		await press(options, '[value=tint]');
		await expect.poll(() => browser.driven.storedSetting('mark-style')).toBe('tint');
		await options.bringToFront();
		await options.click('#file button');
		const contents = async () => {
			const [file] = await readdir(saved);
			return file === undefined ? '' : readFile(path.join(saved, file), 'utf8');
		};
		await expect.poll(contents).toContain('"markStyle": "tint"');
		expect(JSON.parse(await contents())).toMatchObject({ newsgloss: 1, sitesOff: [], language: 'browser' });
		await options.close();
	});

	it('turns Newsgloss off by a pattern of sites that is typed', async () => {
		const { page, painted } = await browser.openHtml('<p>Nvidia</p>');
		await expect.poll(painted).toEqual(['Nvidia']);
		const options = await openOptions();
		await options.bringToFront();
		await options.type('#site', 'http://127.0.*.*/news\n');
		await expect.poll(painted).toEqual([]);
		await options.waitForSelector('#sites .remove');
		await press(options, '#sites .remove');
		await page.bringToFront();
		await expect.poll(painted).toEqual(['Nvidia']);
		await options.close();
	});

	it('keeps a setting on this device when the browser has no room to synchronise it', async () => {
		const { painted } = await browser.openHtml('<p>Nvidia</p>');
		await expect.poll(painted).toEqual(['Nvidia']);
		const options = await openOptions();
		// Others of the same extension: it is their number that browsers limit, to 512.
		await browser.driven.store(
			Object.fromEntries(Array.from({ length: 512 }, (_, index) => [`of-another-version:${index}`, 0])),
		);
		await options.bringToFront();
		await options.type('#site', '127.0.0.1\n');
		await expect.poll(painted).toEqual([]);
		await expect.poll(() => text(options)).toContain('1 setting on this device only');
		await options.close();
	});

	it('passes damaged settings by, each by itself, and lets them be chosen anew', async () => {
		await browser.driven.store({
			paused: { at: 1, value: 'perhaps' },
			density: 7,
			language: { at: {}, value: 'xx' },
			'not-this:': null,
			'site-off:127.0.0.1': { at: 1, value: 'yes' },
			'mark-style': { at: 1, value: 'tint' },
		});
		const { page } = await browser.openHtml('<p>Nvidia</p>');
		await expect.poll(() => paintedAs(page, 'newsgloss-tint')).toEqual(['Nvidia']);
		const options = await openOptions();
		await expect.poll(() => text(options)).toContain('5 of these are damaged');
		await options.select('#marks select', 'none');
		await expect.poll(() => paintedAs(page, 'newsgloss-tint')).toEqual([]);
		await expect.poll(() => text(options)).toContain('4 of these are damaged');
		expect(await browser.driven.storedSetting('paused')).toBe('perhaps');
		await options.close();
	});

	it('erases everything that is stored, after asking', async () => {
		const options = await openOptions();
		await press(options, '[value=solid]');
		await expect.poll(() => browser.driven.storedSetting('mark-style')).toBe('solid');
		await press(options, '#stored .erasing button');
		await options.waitForSelector('#stored .notice button');
		await press(options, '#stored .notice button');
		await expect.poll(() => browser.driven.storedSetting('mark-style')).toBeUndefined();
		await expect
			.poll(() => options.evaluate(() => document.querySelector<HTMLInputElement>('[value=dotted]')?.checked))
			.toBe(true);
		await options.close();
	});

	it('opens at the section that its address names', async () => {
		const options = await openOptions('#about');
		await expect.poll(() => options.evaluate(() => scrollY)).toBeGreaterThan(500);
		await options.close();
	});

	it('is reached from the popup', async () => {
		const popup = await browser.driven.openOwn('popup.html?tab=-1');
		await popup.waitForSelector('[role=tab]');
		await popup.evaluate(() => document.querySelector<HTMLElement>('.controls > button')?.click());
		await browser.driven.closeOwn('options.html');
		await popup.close();
	});
});
