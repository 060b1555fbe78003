import { describe, expect, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { pressForCard, pressInCard } from './card-probe.ts';

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
		expect(card).toMatch(/article of 23 September 2025, paragraph\s\d/);
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

	it('is not read as a part of the page', async () => {
		const { cardOf, page: tab, words } = await browser.openHtml(page);
		await cardOf('OpenAI');
		// What is in view is looked at for shadow trees, and that one is found by it.
		await tab.evaluate(() => {
			const late = document.querySelector('#other') as HTMLElement;
			late.attachShadow({ mode: 'open' }).innerHTML = '<slot></slot> So does Advanced Micro Devices.';
		});
		await expect.poll(words).toContain('Advanced Micro Devices');
		expect(await tab.evaluate(hostCount)).toBe(1);
		expect((await words()).sort()).toEqual(['Advanced Micro Devices', 'Microsoft', 'Nvidia', 'OpenAI']);
	});

	it('says that a page much older than the article came before it', async () => {
		const { cardOf } = await browser.openHtml(page.replace('2025-09-24', '2024-01-10'));
		expect(await cardOf('Nvidia')).toContain('came after this page');
	});

	it('turns Newsgloss off for the site, at once, and offers the way back', async () => {
		const { cardOf, page: tab, tab: id, painted } = await browser.openHtml(page);
		await cardOf('Nvidia');
		await browser.driven.clickInCard(tab, 'Off for this site');
		await expect.poll(painted).toEqual([]);
		await expect.poll(() => browser.driven.cardText(id)).toContain('Newsgloss is off for this site.');
		await browser.driven.clickInCard(tab, 'Turn it on here');
		await expect.poll(painted).toContain('Nvidia');
		await expect.poll(() => tab.evaluate(hostCount)).toBe(0);
	});

	it.each([
		['a page', (address: string) => address],
		[
			'a frame of another site',
			(address: string) => browser.pages.addressOfText(`<iframe width=700 height=700 src="${address}"></iframe>`),
		],
	])('copies the fact with who says it and the date, in %s', async (_, around) => {
		const open = await browser.open(
			around(browser.pages.addressOfText('<p>On Monday Nvidia went on.</p>', {}, 'localhost')),
		);
		expect(await open.words()).toEqual(['Nvidia']);
		const card = await pressForCard(browser, open, 'Alt+Period', 'Nvidia');
		await pressInCard(browser, open, 'Copy');
		await expect.poll(() => browser.driven.cardText(open.tab)).toContain('Copied');
		await open.page.goto(browser.pages.addressOfText('<textarea autofocus></textarea>'));
		await open.page.focus('textarea');
		await open.page.keyboard.down('Control');
		await open.page.keyboard.press('KeyV', { commands: ['Paste'] });
		await open.page.keyboard.up('Control');
		const pasted = () => open.page.$eval('textarea', ({ value }) => value);
		await expect.poll(pasted).toMatch(/article of 23 September 2025, paragraph 2/);
		const [fact] = (await pasted()).split('\n');
		expect(card).toContain(fact);
	});

	it.each([
		['On this page', ['Microsoft', 'Nvidia'], ['Microsoft', 'Nvidia', 'OpenAI']],
		['On this site', ['Microsoft', 'Nvidia'], ['Microsoft', 'Nvidia']],
		['Everywhere', ['Microsoft', 'Nvidia'], ['Microsoft', 'Nvidia']],
	])('takes "not this" for an answer, and takes it back: %s', async (reach, here, elsewhere) => {
		const { cardOf, page: tab, painted } = await browser.openHtml(page);
		await cardOf('OpenAI');
		await browser.driven.clickInCard(tab, 'Not this');
		await browser.driven.clickInCard(tab, reach);
		const sorted = async () => (await painted()).sort();
		await expect.poll(sorted).toEqual(here);
		expect(await tab.evaluate(hostCount)).toBe(1);
		const other = await browser.openHtml(`${page}<!-- another -->`);
		expect((await other.words()).sort()).toEqual(elsewhere);
		await tab.bringToFront();
		await browser.driven.clickInCard(tab, 'Undo');
		await expect.poll(sorted).toEqual(['Microsoft', 'Nvidia', 'OpenAI']);
	});
});
