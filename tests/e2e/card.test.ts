import { describe, expect, it } from 'vitest';
import { useBrowser } from './browser.ts';

const browser = useBrowser();

const page = `<!doctype html><html lang="en"><meta property="article:published_time" content="2025-09-24">
	<body style="font: 18px/2 serif; padding: 60px">
	<p>Last week Nvidia and OpenAI signed a letter of intent.</p><p id="other">Microsoft buys more.</p><p style="height: 1500px"></p></body></html>`;

const hostCount = () => document.querySelectorAll('newsgloss-card').length;

describe('the card', () => {
	it('opens where the pointer rests, with a fact, who says it, and the date', async () => {
		const { cardOf, page: tab } = await browser.openHtml(page);
		const card = await cardOf('OpenAI');
		expect(card).toContain('OpenAI');
		expect(card).toContain('Nvidia and OpenAI, named together here'.replace('Nvidia and OpenAI', 'OpenAI and Nvidia'));
		expect(card).toMatch(/article of 23 September 2025, paragraph \d/);
		expect(await tab.evaluate(hostCount)).toBe(1);
	});

	it('is closed by Escape, which the page does not hear, and leaves nothing behind', async () => {
		const { cardOf, page: tab } = await browser.openHtml(page);
		const before = await tab.evaluate(() => document.documentElement.outerHTML);
		await tab.evaluate(() => {
			document.addEventListener('keydown', ({ key }) => {
				document.title = key;
			});
		});
		await cardOf('OpenAI');
		await tab.keyboard.press('Escape');
		await expect.poll(() => tab.evaluate(hostCount)).toBe(0);
		expect(await tab.evaluate(() => document.documentElement.outerHTML)).toBe(before);
	});

	it('closes when the pointer leaves, and not on the way from mark to card', async () => {
		const { cardOf, page: tab } = await browser.openHtml(page);
		await cardOf('OpenAI');
		const card = await tab.evaluate(() => {
			const { x, y } = (document.querySelector('newsgloss-card') as Element).getBoundingClientRect();
			return { x, y };
		});
		await tab.mouse.move(card.x + 60, card.y + 40, { steps: 12 });
		await tab.mouse.move(card.x + 80, card.y + 60, { steps: 12 });
		expect(await tab.evaluate(hostCount)).toBe(1);
		await tab.mouse.move(900, 700, { steps: 4 });
		await expect.poll(() => tab.evaluate(hostCount)).toBe(0);
	});

	it('does not open in passing, nor while a button is down', async () => {
		const { words, page: tab } = await browser.openHtml(page);
		await words();
		await expect.poll(() => browser.driven.marksInView(tab)).not.toEqual([]);
		const [mark] = await browser.driven.marksInView(tab);
		const { x, y } = mark as { x: number; y: number };
		await tab.mouse.move(x - 90, y);
		await tab.mouse.move(x + 300, y, { steps: 60 });
		await tab.mouse.down();
		await tab.mouse.move(x, y, { steps: 4 });
		await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 800)));
		expect(await tab.evaluate(hostCount)).toBe(0);
		await tab.mouse.up();
	});

	it('opens in a modal dialog, as its child', async () => {
		const { cardOf, page: tab } = await browser.openHtml(
			'<dialog style="padding: 40px; width: 600px">Nvidia and others</dialog><script>document.querySelector("dialog").showModal()</script>',
		);
		expect(await cardOf('Nvidia')).toContain('Nvidia');
		expect(await tab.evaluate(() => document.querySelector('newsgloss-card')?.parentElement?.localName)).toBe('dialog');
	});

	it('closes when the page takes its mention away', async () => {
		const { cardOf, page: tab } = await browser.openHtml(page);
		await cardOf('OpenAI');
		await tab.evaluate(() => document.querySelector('p')?.remove());
		await expect.poll(() => tab.evaluate(hostCount)).toBe(0);
	});

	it('opens under a policy that forbids everything, on a page that unsets every style', async () => {
		const address = browser.pages.addressOfText(
			'<style>* { all: unset !important; display: block !important }</style><p>About Nvidia today</p>',
			{ 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" },
		);
		const { cardOf } = await browser.open(address);
		expect(await cardOf('Nvidia')).toContain('Nvidia');
	});

	it('says that a page much older than the article came before it', async () => {
		const { cardOf } = await browser.openHtml(page.replace('2025-09-24', '2024-01-10'));
		expect(await cardOf('Nvidia')).toContain('came after this page');
	});

	it('turns Newsgloss off for the site, at once', async () => {
		const { cardOf, page: tab, painted } = await browser.openHtml(page);
		await cardOf('Nvidia');
		await tab.evaluate(() => {});
		await browser.driven.clickInCard(tab, 'Off for this site');
		await expect.poll(painted).toEqual([]);
		await expect.poll(() => tab.evaluate(hostCount)).toBe(0);
		await browser.driven.clearSettings();
		await expect.poll(painted).toContain('Nvidia');
	});

	it('takes "not this" for an answer, and takes it back', async () => {
		const { cardOf, page: tab, painted } = await browser.openHtml(page);
		await cardOf('OpenAI');
		await browser.driven.clickInCard(tab, 'Not this');
		await browser.driven.clickInCard(tab, 'Everywhere');
		const sorted = async () => (await painted()).sort();
		await expect.poll(sorted).toEqual(['Microsoft', 'Nvidia']);
		expect(await tab.evaluate(hostCount)).toBe(1);
		await browser.driven.clickInCard(tab, 'Undo');
		await expect.poll(sorted).toEqual(['Microsoft', 'Nvidia', 'OpenAI']);
	});
});
