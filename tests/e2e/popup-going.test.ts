import { afterEach, describe, expect, it } from 'vitest';
import { useBrowser } from './browser.ts';
import type { PopupOver } from './popup-over.ts';
import { popupOver } from './popup-over.ts';

const browser = useBrowser();

let over: PopupOver | null = null;
afterEach(async () => {
	await over?.close();
	over = null;
});

async function pageList(tab: number): Promise<PopupOver> {
	over = await popupOver(browser, tab);
	await over.view('page');
	return over;
}

/** Which mention the popup says it is at, and the words of that one. */
const at = ({ popup }: PopupOver) =>
	popup.evaluate(() => [
		document.querySelector('.steps [role=status]')?.textContent,
		document.querySelector('.mentions [aria-current] mark')?.textContent,
	]);

const gap = '<p style="height: 3000px"></p>';

/** A frame of another site, so of another process, with this in it. */
const frameOf = (html: string) =>
	`<iframe style="width: 300px; height: 200px" src="${browser.pages.addressOfText(html, {}, 'localhost')}"></iframe>`;

describe('from the popup a reader', () => {
	it('goes to the next mention and the previous, round and round', async () => {
		const { tab, page, words } = await browser.openHtml(`<p>Nvidia</p>${gap}<p>OpenAI</p>${gap}<p>Microsoft</p>`);
		await words();
		const list = await pageList(tab);
		await expect.poll(list.listed).toHaveLength(3);
		await page.bringToFront();
		const seen = [];
		for (const step of [2, 2, 2, 2, 1, 1]) {
			await list.press(`.steps button:nth-of-type(${step})`);
			const word = (await at(list))[1] as string;
			await expect.poll(() => browser.driven.cardText(tab)).toContain(word);
			seen.push((await at(list)).join(' '));
		}
		expect(seen).toEqual([
			'1 of 3 Nvidia',
			'2 of 3 OpenAI',
			'3 of 3 Microsoft',
			'1 of 3 Nvidia',
			'3 of 3 Microsoft',
			'2 of 3 OpenAI',
		]);
	});

	it('sees where the mention is while its card is open, and then the page as it was', async () => {
		const { tab, page, words } = await browser.openHtml(
			`<style>html{scroll-behavior:smooth}</style>${gap}<p>Nvidia</p>`,
		);
		await words();
		const list = await pageList(tab);
		await expect.poll(list.listed).toEqual(['Nvidia']);
		await page.bringToFront();
		const pointedOut = () =>
			page.evaluate(() => [...(CSS.highlights.get('newsgloss-pointed-out') ?? [])].map(String).join());
		await list.press('.mentions button');
		await expect.poll(pointedOut).toBe('Nvidia');
		expect(await page.evaluate(() => scrollY)).toBeGreaterThan(2_000);
		await page.keyboard.press('Escape');
		await expect.poll(pointedOut).toBe('');
	});

	it('goes into a frame of another site, below the fold', async () => {
		const { tab, page, words } = await browser.openHtml(
			`<p>Nvidia</p>${gap}${frameOf(`${gap}<p>OpenAI</p>`)}${gap}<p>Microsoft</p>`,
		);
		await words();
		const list = await pageList(tab);
		await expect.poll(list.listed).toEqual(['Nvidia', 'OpenAI', 'Microsoft']);
		await page.bringToFront();
		await list.press('.mentions li:nth-child(2) button');
		await expect.poll(() => browser.driven.cardText(tab)).toContain('OpenAI');
		await expect
			.poll(() => page.evaluate(() => document.querySelector('iframe')?.getBoundingClientRect().top))
			.toBeLessThan(800);
		const [, frame] = page.frames();
		expect(await frame?.evaluate(() => scrollY)).toBeGreaterThan(2_000);
	});

	it('sees the mentions of a frame that comes later, and no more of one that goes', async () => {
		const { tab, page, words } = await browser.openHtml('<p>Nvidia</p>');
		await words();
		const list = await pageList(tab);
		await expect.poll(list.listed).toEqual(['Nvidia']);
		await page.bringToFront();
		await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), frameOf('<p>OpenAI</p>'));
		await expect.poll(list.listed).toEqual(['Nvidia', 'OpenAI']);
		await page.evaluate(() => document.querySelector('iframe')?.remove());
		await expect.poll(list.listed).toEqual(['Nvidia']);
	});

	it('goes on with the page that follows in the same tab', async () => {
		const { tab, page, words } = await browser.openHtml('<p>Nvidia</p>');
		await words();
		const list = await pageList(tab);
		await expect.poll(list.listed).toEqual(['Nvidia']);
		await page.bringToFront();
		await page.goto(
			browser.pages.addressOfText('<p>AMD makes chips, says Lisa Su of AMD.</p><p>OpenAI</p>', {}, 'localhost'),
		);
		await expect.poll(async () => (await list.listed()).at(-1)).toBe('OpenAI');
		expect(await list.popup.evaluate(() => document.querySelector('.site')?.textContent)).toBe('Marks on localhost');
	});
});
