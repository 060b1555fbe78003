import { describe, expect, it } from 'vitest';
import { chooseInMenu } from '../../scripts/choose-in-menu.mjs';
import { stopBackground } from '../../scripts/stop-background.mjs';
import type { OpenPage } from './browser.ts';
import { useBrowser } from './browser.ts';
import { browserName } from './browser-name.ts';
import { cardBox, cardCount, focused, pointsOn, titleOf } from './card-probe.ts';

const browser = useBrowser({}, 'tabs');

const page =
	'<body style="font: 18px/2 serif; padding: 60px"><p id="text">A boat on the Amazon, late.</p><input value="AMD here">';

/** Selects words as a reader does, and chooses "Facts about …". */
async function askAbout({ page: tab, tab: id }: OpenPage, text: string): Promise<string> {
	const [at] = await pointsOn(tab, text);
	await tab.evaluate((wanted) => {
		const node = document.querySelector('#text')?.firstChild as Text;
		const start = node.data.indexOf(wanted);
		getSelection()?.setBaseAndExtent(node, start, node, start + wanted.length);
	}, text);
	return chooseInMenu(tab, { tab: id, text, ...(at as { x: number; y: number }) });
}

describe('the context menu on a selection', () => {
	it('opens a card at its line on a name that is not marked, and gives the selection back', async () => {
		const open = await browser.openHtml(page);
		expect(await open.words()).toEqual([]);
		const label = await askAbout(open, 'Amazon');
		if (browserName === 'firefox') expect(label).toBe('Facts about “Amazon”');
		await expect.poll(() => titleOf(browser, open.tab)).toBe('Amazon');
		const [at] = await pointsOn(open.page, 'Amazon');
		const { y } = await cardBox(open.page);
		expect(y - (at?.y ?? 0)).toBeGreaterThan(0);
		expect(y - (at?.y ?? 0)).toBeLessThan(36);
		await expect.poll(() => focused(open.page)).toBe('newsgloss-card');
		await open.page.keyboard.press('Escape');
		await expect.poll(() => cardCount(open.page)).toBe(0);
		expect(await open.page.evaluate(() => String(getSelection()))).toBe('Amazon');
	});

	it('says so when the words name nothing known', async () => {
		const open = await browser.openHtml(page);
		await open.words();
		await askAbout(open, 'boat');
		await expect.poll(() => browser.driven.cardText(open.tab)).toContain('“boat” is none of the companies');
	});

	it('answers after the background was stopped', async () => {
		const open = await browser.openHtml(page);
		await open.words();
		if (browserName === 'firefox') await stopBackground(browser.driven);
		await askAbout(open, 'Amazon');
		await expect.poll(() => titleOf(browser, open.tab)).toBe('Amazon');
	});
});
