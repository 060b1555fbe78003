import { describe, expect, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { browserName } from './browser-name.ts';
import { cardBox, cardCount, pointsOn, titleOf } from './card-probe.ts';

// Firefox for the desktop hears fingers only when it is told that there is a screen for them.
const browser = useBrowser({ prefs: { 'dom.w3c_touch_events.enabled': 1 } });

const page = `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><body style="font: 18px/2 serif; padding: 60px">
	<p>Last week Nvidia and OpenAI signed.</p><p><a href="#followed">A link on Microsoft</a></p>
	<p id="pressed" style="cursor: pointer">A panel about AMD</p><p id="handled">Hyperscalers handle it</p>
	<script>document.querySelector('#handled').addEventListener('click', (event) => event.preventDefault());</script>
	<p style="height: 1500px">Nothing here</p></body></html>`;

describe('a finger', () => {
	it('opens a card at a tap on a mention, as a sheet at the foot, and closes it outside', async () => {
		const { page: tab, tab: id, words } = await browser.openHtml(page);
		await words();
		const tap = async (word: string): Promise<void> => {
			const [at] = await pointsOn(tab, word);
			await tab.touchscreen.tap(at?.x ?? 0, at?.y ?? 0);
		};
		await tab.bringToFront();
		await tap('OpenAI');
		await expect.poll(() => titleOf(browser, id)).toBe('OpenAI');
		const [wide, high] = await tab.evaluate(() => [document.documentElement.clientWidth, window.innerHeight] as const);
		const box = await cardBox(tab);
		expect(Math.abs(box.y + box.height - high)).toBeLessThanOrEqual(1);
		expect(Math.abs(box.width - wide)).toBeLessThanOrEqual(1);
		expect(box.height).toBeLessThanOrEqual(high / 2 + 1);

		await tap('Nvidia');
		await expect.poll(() => titleOf(browser, id)).toBe('Nvidia');
		expect(await cardCount(tab)).toBe(1);
		await tab.touchscreen.tap(wide / 2, box.y + 20);
		expect(await cardCount(tab)).toBe(1);
		await tap('Nothing');
		await expect.poll(() => cardCount(tab)).toBe(0);
	});

	it.each(['Microsoft', 'AMD', 'Hyperscalers'])(
		'leaves a tap to the page where it does something: %s',
		async (word) => {
			const { page: tab, tab: id, words } = await browser.openHtml(page);
			await words();
			await tab.bringToFront();
			const [there] = await pointsOn(tab, word);
			await tab.touchscreen.tap(there?.x ?? 0, there?.y ?? 0);
			if (word === 'Microsoft') await expect.poll(() => tab.url()).toContain('#followed');
			// A later tap that does open one shows that the first would have by now.
			const [at] = await pointsOn(tab, 'OpenAI');
			await tab.touchscreen.tap(at?.x ?? 0, at?.y ?? 0);
			await expect.poll(() => titleOf(browser, id)).toBe('OpenAI');
			expect(await tab.evaluate(() => document.querySelectorAll('newsgloss-card').length)).toBe(1);
		},
	);

	it('opens the sheet at the head where at the foot it would cover the words', async () => {
		const { page: tab, tab: id, words } = await browser.openHtml(page.replace('padding: 60px', 'padding: 600px 60px'));
		await words();
		await tab.bringToFront();
		const [at] = await pointsOn(tab, 'OpenAI');
		await tab.touchscreen.tap(at?.x ?? 0, at?.y ?? 0);
		await expect.poll(() => titleOf(browser, id)).toBe('OpenAI');
		const { y, height } = await cardBox(tab);
		expect(Math.abs(y)).toBeLessThanOrEqual(1);
		expect(y + height).toBeLessThan(at?.y ?? 0);
	});

	it('opens none by scrolling', async () => {
		const { page: tab, words } = await browser.openHtml(page);
		await words();
		await tab.bringToFront();
		const [at] = await pointsOn(tab, 'OpenAI');
		const touch = await tab.touchscreen.touchStart(at?.x ?? 0, at?.y ?? 0);
		for (let step = 1; step <= 8; step++) await touch.move(at?.x ?? 0, (at?.y ?? 0) - step * 10);
		await touch.end();
		if (browserName === 'chromium') await expect.poll(() => tab.evaluate(() => scrollY)).toBeGreaterThan(0);
		expect(await cardCount(tab)).toBe(0);
	});
});
