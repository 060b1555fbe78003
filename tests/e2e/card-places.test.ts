import type { Frame } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './browser.ts';
import type { Point } from './card-probe.ts';
import { cardBox, cardCount, focused, focusInCard, pressForCard, titleOf } from './card-probe.ts';

const browser = useBrowser();

const parentOfCard = () => document.querySelector('newsgloss-card')?.parentElement?.localName;

describe('the card', () => {
	it('can be used in a modal dialog, and Escape closes it before the dialog', async () => {
		const open = await browser.openHtml(
			'<dialog style="padding: 40px; width: 600px"><button id="in">x</button> Nvidia and others</dialog><script>document.querySelector("dialog").showModal()</script>',
		);
		await open.words();
		expect(await open.cardOf('Nvidia')).toContain('Nvidia');
		expect(await open.page.evaluate(parentOfCard)).toBe('dialog');
		await open.page.keyboard.press('Escape');
		await expect.poll(() => cardCount(open.page)).toBe(0);
		await open.page.focus('#in');
		await pressForCard(browser, open, 'Alt+Period', 'Nvidia');
		await open.page.keyboard.press('Tab');
		expect(await focusInCard(browser, open.tab)).toBe('Close');
		await open.page.keyboard.press('Enter');
		await expect.poll(() => cardCount(open.page)).toBe(0);
		expect(await focused(open.page)).toBe('in');
		expect(await open.page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
	});

	it('can be used in fullscreen', async () => {
		const open = await browser.openHtml(
			'<main style="background: white; padding: 60px"><button id="in">x</button> Nvidia and others</main>',
		);
		await open.words();
		await open.page.bringToFront();
		await open.page.evaluate(() => {
			const button = document.querySelector('#in');
			button?.addEventListener('click', () => document.querySelector('main')?.requestFullscreen());
		});
		await open.page.click('#in');
		await expect.poll(() => open.page.evaluate(() => document.fullscreenElement?.localName)).toBe('main');
		expect(await open.cardOf('Nvidia')).toContain('Nvidia');
		expect(await open.page.evaluate(parentOfCard)).toBe('main');
		const { x, y } = await cardBox(open.page);
		expect(
			await open.page.evaluate((left, top) => document.elementFromPoint(left, top)?.localName, x + 40, y + 40),
		).toBe('newsgloss-card');
	});

	it.each(['open', 'closed'])('opens in a shadow root that is %s, by pointer and by keyboard', async (mode) => {
		const open = await browser.openHtml(
			`<x-news></x-news><script>document.querySelector('x-news').attachShadow({ mode: '${mode}' }).innerHTML =
			'<p style="padding: 60px"><button>x</button> Nvidia and others</p>'</script>`,
		);
		await open.words();
		expect(await open.cardOf('Nvidia')).toContain('Nvidia');
		await open.page.keyboard.press('Escape');
		await expect.poll(() => cardCount(open.page)).toBe(0);
		await open.page.keyboard.press('Tab');
		expect(await focused(open.page)).toBe('x-news');
		await pressForCard(browser, open, 'Alt+Period', 'Nvidia');
		await open.page.keyboard.press('Escape');
		await expect.poll(() => focused(open.page)).toBe('x-news');
	});

	it('opens in the frame of another site, and stays within that', async () => {
		const inner = browser.pages.addressOfText('<p style="padding: 40px">Nvidia and others</p>', {}, 'localhost');
		const open = await browser.openHtml(
			`<iframe style="inline-size: 600px; block-size: 500px; border: 0" src="${inner}"></iframe>`,
		);
		expect(await open.words()).toEqual(['Nvidia']);
		const frame = open.page.frames()[1] as Frame;
		const at = await frame.evaluate(() => {
			const [range] = [...(CSS.highlights.get('newsgloss') ?? [])] as Range[];
			const { x, y, width, height } = (range as Range).getBoundingClientRect();
			return { x: x + width / 2, y: y + height / 2 };
		});
		const { x, y } = (await open.page.evaluate(() =>
			document.querySelector('iframe')?.getBoundingClientRect().toJSON(),
		)) as Point;
		await browser.driven.restAt(open.page, x + at.x, y + at.y);
		await expect.poll(() => titleOf(browser, open.tab)).toBe('Nvidia');
		expect(await cardCount(frame)).toBe(1);
	});

	it('fits a window of 320 by 256 pixels, as 400% zoom makes of a common one, and can be reached whole there', async () => {
		const open = await browser.openHtml(
			'<button id="in">x</button><p style="font: 16px/1.5 serif; padding-inline: 60px">Nvidia and others</p>',
		);
		await open.page.setViewport({ width: 320, height: 256, deviceScaleFactor: 4 });
		await open.words();
		expect(await open.cardOf('Nvidia')).toContain('Nvidia');
		const { x, y, width, height } = await cardBox(open.page);
		expect([x >= 0, y >= 0, x + width <= 320, y + height <= 256]).toEqual([true, true, true, true]);
		expect(height).toBeLessThanOrEqual(128);
		await open.page.keyboard.press('Escape');
		await open.page.focus('#in');
		await pressForCard(browser, open, 'Alt+Period', 'Nvidia');
		const reached = [];
		for (let presses = 0; presses < 20 && (await focused(open.page)) === 'newsgloss-card'; presses++) {
			await open.page.keyboard.press('Tab');
			if ((await focused(open.page)) === 'newsgloss-card') reached.push(await focusInCard(browser, open.tab));
		}
		expect(reached).toEqual(expect.arrayContaining(['Close', 'Copy', 'Off for this site']));
	});

	it.each([
		[1200, 400],
		[900, 700],
		[360, 640],
	])('is never taller than half a window of %d by %d pixels', async (width, height) => {
		const open = await browser.openHtml('<p style="padding: 20px">Nvidia and others</p>');
		await open.page.setViewport({ width, height });
		await open.words();
		await open.cardOf('Nvidia');
		// All it has to say is longer: this is what holds it.
		expect((await cardBox(open.page)).height).toBe(height / 2);
	});

	it('goes with the dialog that the page closes, and with fullscreen', async () => {
		const open = await browser.openHtml(
			'<dialog style="width: 600px">On Nvidia</dialog><main>On OpenAI</main><button id="full">x</button>',
		);
		await open.page.evaluate(() => {
			document.querySelector('dialog')?.showModal();
			document
				.querySelector('#full')
				?.addEventListener('click', () => document.querySelector('main')?.requestFullscreen());
		});
		await open.cardOf('Nvidia');
		await open.page.evaluate(() => document.querySelector('dialog')?.close());
		await expect.poll(() => cardCount(open.page)).toBe(0);
		await open.page.click('#full');
		await expect.poll(() => open.page.evaluate(() => document.fullscreenElement?.localName)).toBe('main');
		await pressForCard(browser, open, 'Alt+Period', 'OpenAI');
		await open.page.evaluate(() => document.exitFullscreen());
		await expect.poll(() => cardCount(open.page)).toBe(0);
	});

	it.each(['html', 'body'])('has its size and its place where the %s of a page is zoomed', async (zoomed) => {
		const open = await browser.openHtml(
			`<!doctype html><style>${zoomed} { zoom: 1.5 }</style><p>The first words, and Nvidia.</p>`,
		);
		await open.words();
		await open.cardOf('Nvidia');
		const mark = (await browser.driven.marksInView(open.page)).find(({ text }) => text === 'Nvidia') as Point;
		const { x, y, width } = await cardBox(open.page);
		expect(width).toBe(368);
		expect([x < mark.x, x > mark.x - 60, y > mark.y, y < mark.y + 40]).toEqual([true, true, true, true]);
	});

	it('stands at its line on a page that zooms itself, and on one that turns its text', async () => {
		const open = await browser.openHtml(
			`<body style="zoom: 2"><p>Nvidia and others</p>
			<p style="rotate: 8deg; translate: 0 60px; inline-size: 260px">OpenAI and others</p>`,
		);
		await open.words();
		for (const name of ['Nvidia', 'OpenAI']) {
			expect(await open.cardOf(name)).toContain(name);
			const mark = (await browser.driven.marksInView(open.page)).find(({ text }) => text === name) as Point;
			const { y, height } = await cardBox(open.page);
			expect(Math.min(Math.abs(y - mark.y), Math.abs(y + height - mark.y))).toBeLessThan(60);
			await open.page.keyboard.press('Escape');
			await expect.poll(() => cardCount(open.page)).toBe(0);
		}
	});

	it('opens under a policy that forbids everything, on a page that unsets every style', async () => {
		const address = browser.pages.addressOfText(
			'<style>* { all: unset !important; display: block !important }</style><p>About Nvidia today</p>',
			{ 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" },
		);
		const open = await browser.open(address);
		expect(await open.cardOf('Nvidia')).toContain('Nvidia');
	});

	it("opens under `default-src 'none'` alone, and keeps its looks", async () => {
		const address = browser.pages.addressOfText('<p>About Nvidia today</p>', {
			'content-security-policy': "default-src 'none'",
		});
		const open = await browser.open(address);
		expect(await open.cardOf('Nvidia')).toContain('Nvidia');
		expect((await cardBox(open.page)).width).toBe(368);
		await open.page.keyboard.press('Escape');
		await pressForCard(browser, open, 'Alt+Period', 'Nvidia');
	});
});
