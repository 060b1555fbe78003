import { describe, expect, it } from 'vitest';
import { useBrowser } from './browser.ts';
import type { Point } from './card-probe.ts';
import { afterRest, cardCount, countOpened, follow, openedIn, pointsOn, titleOf } from './card-probe.ts';

const browser = useBrowser();

const names = 'Nvidia, OpenAI, AMD, Microsoft, Nvidia, OpenAI, AMD, Microsoft, Nvidia and OpenAI';

const page = `<!doctype html><html lang="en"><body style="font: 12px/2 sans-serif; padding: 60px; margin: 0">
	<p id="line">${names}.</p><p>Nothing is here.</p><p id="below" style="margin-top: 300px">Far below stands Microsoft.</p>
	<p style="height: 1500px"></p></body></html>`;

/** Opens the page, and gives the points in the middle of its names, in order, as the pointer meets them. */
async function openLine() {
	const { page: tab, tab: id, words } = await browser.openHtml(page);
	expect(await words()).toHaveLength(11);
	await tab.bringToFront();
	await countOpened(tab);
	const on = async (word: string, number = 0) => (await pointsOn(tab, word))[number] as Point;
	const title = () => titleOf(browser, id);
	return { tab, on, title };
}

describe('a pointer', () => {
	it('opens nothing along a line of ten mentions that is being read, and one card where it stops', async () => {
		const { tab, on, title } = await openLine();
		const [first, last] = [await on('Nvidia'), await on('OpenAI', 2)];
		await follow(tab, { x: first.x - 40, y: first.y }, last, 2);
		expect(await openedIn(tab)).toBe(0);
		await expect.poll(title).toBe('OpenAI');
		expect(await openedIn(tab)).toBe(1);
	});

	it('opens nothing as it sweeps to the scroll bar, over the mentions', async () => {
		const { tab, on, title } = await openLine();
		const { y } = await on('AMD');
		const right = await tab.evaluate(() => document.documentElement.clientWidth - 1);
		await tab.mouse.move(5, y);
		await tab.mouse.move(right, y, { steps: 20 });
		await afterRest(tab);
		expect(await openedIn(tab)).toBe(0);
		const stop = await on('AMD', 1);
		await tab.mouse.move(stop.x, stop.y, { steps: 10 });
		await expect.poll(title).toBe('AMD');
		expect(await openedIn(tab)).toBe(1);
	});

	it('opens nothing where it stands still and the page scrolls a mention under it', async () => {
		const { tab, on, title } = await openLine();
		const below = await on('Microsoft', 2);
		await tab.mouse.move(below.x - 30, below.y - 220);
		await tab.mouse.move(below.x, below.y - 200, { steps: 5 });
		await tab.mouse.wheel({ deltaY: 200 });
		await expect.poll(async () => Math.abs((await on('Microsoft', 2)).y - (below.y - 200))).toBeLessThan(3);
		await afterRest(tab);
		expect(await openedIn(tab)).toBe(0);
		// Its own movement does.
		await tab.mouse.move(below.x + 4, below.y - 200, { steps: 3 });
		await expect.poll(title).toBe('Microsoft');
	});

	it.each([
		['a button is down', async (tab: Tab) => tab.mouse.down(), async (tab: Tab) => tab.mouse.up()],
		['a text is selected with it', selectTo, async (tab: Tab) => tab.mouse.up()],
	])('opens nothing while %s', async (_, begin, end) => {
		const { tab, on } = await openLine();
		const at = await on('Nvidia', 1);
		await tab.mouse.move(at.x - 60, at.y);
		await begin(tab);
		await tab.mouse.move(at.x, at.y, { steps: 6 });
		await afterRest(tab);
		await end(tab);
		await afterRest(tab);
		expect(await openedIn(tab)).toBe(0);
	});

	it('opens nothing while the reader types', async () => {
		const { tab, on } = await openLine();
		const at = await on('Nvidia', 1);
		await tab.mouse.move(at.x - 30, at.y);
		await tab.mouse.move(at.x, at.y, { steps: 6 });
		const since = Date.now();
		while (Date.now() - since < 800) await tab.keyboard.press('a');
		expect(await openedIn(tab)).toBe(0);
	});

	it('opens no card again after Escape until it has left the mention', async () => {
		const { tab, on, title } = await openLine();
		const at = await on('Microsoft');
		await tab.mouse.move(at.x - 30, at.y + 60);
		await tab.mouse.move(at.x, at.y, { steps: 6 });
		await expect.poll(title).toBe('Microsoft');
		await tab.keyboard.press('Escape');
		await expect.poll(() => cardCount(tab)).toBe(0);
		await tab.mouse.move(at.x + 6, at.y, { steps: 4 });
		await afterRest(tab);
		expect(await openedIn(tab)).toBe(1);
		await tab.mouse.move(at.x, at.y + 60, { steps: 4 });
		await tab.mouse.move(at.x, at.y, { steps: 4 });
		await expect.poll(title).toBe('Microsoft');
		expect(await openedIn(tab)).toBe(2);
	});
});

type Tab = Awaited<ReturnType<typeof openLine>>['tab'];

async function selectTo(tab: Tab): Promise<void> {
	await tab.mouse.down();
	await tab.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#line') as Element));
}
