import type { Frame } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { afterRest, cardBox, cardCount, follow, pointsOn, titleOf } from './card-probe.ts';

const browser = useBrowser();

const page = `<!doctype html><html lang="en"><body style="font: 18px/2 serif; padding: 60px">
	<p>Last week Nvidia and <span id="gone">OpenAI</span> signed.</p><p><input id="field"></p><p style="height: 1500px">Long</p></body></html>`;

/** Success criterion 1.4.13 of WCAG 2.2, point by point. */
describe('content on hover', () => {
	it('is dismissible: Escape closes it, the pointer unmoved, wherever the focus is', async () => {
		const { cardOf, page: tab } = await browser.openHtml(page);
		await tab.focus('#field');
		await cardOf('OpenAI');
		expect(await tab.evaluate(() => document.activeElement?.id)).toBe('field');
		await tab.keyboard.press('Escape');
		await expect.poll(() => cardCount(tab)).toBe(0);
		expect(await tab.evaluate(() => document.activeElement?.id)).toBe('field');
	});

	it('is dismissible in a frame, too, while the focus is in the page', async () => {
		const open = await browser.openHtml(
			`<input id="field"><br><iframe style="inline-size: 600px; block-size: 500px; border: 0" srcdoc="<p style='padding: 40px'>On Nvidia</p>"></iframe>`,
		);
		await open.words();
		await open.page.focus('#field');
		const frame = open.page.frames()[1] as Frame;
		const [inside] = await frame.evaluate(() => {
			const [range] = [...(CSS.highlights.get('newsgloss') ?? [])] as Range[];
			const { x, y, width, height } = (range as Range).getBoundingClientRect();
			return [{ x: x + width / 2, y: y + height / 2 }];
		});
		const outside = await open.page.evaluate(() => document.querySelector('iframe')?.getBoundingClientRect().toJSON());
		await browser.driven.restAt(open.page, outside.x + inside?.x, outside.y + inside?.y);
		await expect.poll(() => cardCount(frame)).toBe(1);
		await open.page.keyboard.press('Escape');
		await expect.poll(() => cardCount(frame)).toBe(0);
	});

	it('is hoverable: the pointer may go to it on a straight way, slowly, and stay', async () => {
		const { cardOf, page: tab } = await browser.openHtml(page);
		await cardOf('OpenAI');
		const [mark] = await pointsOn(tab, 'OpenAI');
		const { x, y, width, height } = await cardBox(tab);
		await follow(tab, mark as { x: number; y: number }, { x: x + width - 40, y: y + height - 40 }, 12);
		await afterRest(tab);
		expect(await cardCount(tab)).toBe(1);
	});

	it('is persistent: it stays while the pointer rests, and goes when the pointer does', async () => {
		const { cardOf, page: tab } = await browser.openHtml(page);
		await cardOf('OpenAI');
		await afterRest(tab);
		await afterRest(tab);
		expect(await cardCount(tab)).toBe(1);
		await tab.mouse.move(800, 700, { steps: 4 });
		await expect.poll(() => cardCount(tab)).toBe(0);
	});

	it('is persistent while the focus is in it', async () => {
		const { cardOf, page: tab, tab: id } = await browser.openHtml(page);
		await cardOf('OpenAI');
		const { x, y } = await cardBox(tab);
		await tab.mouse.move(x + 40, y + 60, { steps: 6 });
		await tab.mouse.click(x + 40, y + 60);
		await tab.keyboard.press('Tab');
		await tab.mouse.move(800, 700, { steps: 4 });
		await afterRest(tab);
		expect(await titleOf(browser, id)).toBe('OpenAI');
	});

	it('goes with what it is about: when the page takes the mention away, and when it is scrolled out of view', async () => {
		const { cardOf, page: tab } = await browser.openHtml(page);
		await cardOf('OpenAI');
		await tab.evaluate(() => document.querySelector('#gone')?.remove());
		await expect.poll(() => cardCount(tab)).toBe(0);
		await cardOf('Nvidia');
		await tab.evaluate(() => scrollTo(0, 900));
		await expect.poll(() => cardCount(tab)).toBe(0);
	});

	it('goes when the page folds away what it is about', async () => {
		const { cardOf, page: tab } = await browser.openHtml(
			'<details open><summary>More</summary><p>On Nvidia</p></details>',
		);
		await cardOf('Nvidia');
		await tab.evaluate(() => document.querySelector('details')?.removeAttribute('open'));
		await expect.poll(() => cardCount(tab)).toBe(0);
	});

	it('goes when its mention is scrolled away from under a pointer that stands still', async () => {
		const { cardOf, page: tab } = await browser.openHtml(page);
		await tab.evaluate(() => scrollTo(0, 60));
		await cardOf('OpenAI');
		await tab.mouse.wheel({ deltaY: -60 });
		await expect.poll(() => tab.evaluate(() => scrollY)).toBe(0);
		expect((await pointsOn(tab, 'OpenAI'))[0]?.y).toBeGreaterThan(0);
		await expect.poll(() => cardCount(tab)).toBe(0);
	});

	it('follows its mention when the page moves it', async () => {
		const { cardOf, page: tab } = await browser.openHtml(page);
		await cardOf('OpenAI');
		const before = await cardBox(tab);
		await tab.evaluate(() => {
			const first = document.querySelector('p')?.firstChild as Text;
			first.data = `${first.data}with other words `;
		});
		await expect.poll(async () => (await cardBox(tab)).x).toBeGreaterThan(before.x + 60);
		await tab.evaluate(() => document.body.style.setProperty('padding-top', '130px'));
		await expect.poll(async () => Math.round((await cardBox(tab)).y - before.y)).toBe(70);
	});

	it.each(['its text', 'its title'])('scrolls in itself and never the page, the pointer on %s', async (part) => {
		const { cardOf, page: tab } = await browser.openHtml(page);
		await tab.setViewport({ width: 900, height: 520 });
		await cardOf('OpenAI');
		const box = await cardBox(tab);
		// Half the window.
		expect(box.height).toBeLessThanOrEqual(260);
		await tab.mouse.move(box.x + 60, box.y + (part === 'its text' ? box.height / 2 : 12), { steps: 4 });
		for (let turn = 0; turn < 12; turn++) await tab.mouse.wheel({ deltaY: 200 });
		await afterRest(tab);
		expect([await tab.evaluate(() => scrollY), await cardCount(tab)]).toEqual([0, 1]);
		// Beside the card the page scrolls as ever.
		await tab.mouse.move(box.x + 60, 500);
		await tab.mouse.wheel({ deltaY: 200 });
		await expect.poll(() => tab.evaluate(() => scrollY)).toBeGreaterThan(0);
	});
});
