import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { driveBrowser } from '../../scripts/driven-browser.mjs';
import { haveBrowser } from '../../scripts/install.mjs';
import { useBrowser } from './browser.ts';
import { browserName } from './browser-name.ts';
import { cardCount, focused, pressForCard } from './card-probe.ts';

const browser = useBrowser();

const page = `<!doctype html><html lang="en"><title>Deal</title><body style="font: 18px/2 serif; padding: 60px">
	<h1>News of <em>Nvidia</em></h1><p><a id="one" href="#a">Last week</a> Nvidia and OpenAI signed <button id="two">more</button></p>
	<label>Mail <input id="three"></label></body></html>`;

/** What the keyboard meets, from the page's beginning. */
async function focusOrder(tab: Page): Promise<string[]> {
	await tab.bringToFront();
	const order = [];
	for (let presses = 0; presses < 3; presses++) {
		await tab.keyboard.press('Tab');
		order.push(await focused(tab));
	}
	return order;
}

describe('a page with marks and no card', () => {
	it('has the focus order it had', async () => {
		const open = await browser.openHtml(page);
		await expect.poll(open.painted).toHaveLength(2);
		expect(await focusOrder(open.page)).toEqual(['one', 'two', 'three']);
		await open.page.reload();
		await open.cardOf('OpenAI');
		await open.page.keyboard.press('Escape');
		await expect.poll(() => cardCount(open.page)).toBe(0);
		expect(await focusOrder(open.page)).toEqual(['one', 'two', 'three']);
	});
});

// Only Chromium's protocol tells the tree that screen readers get, closed shadow roots with it.
if (browserName === 'chromium') {
	interface Node {
		readonly ignored: boolean;
		readonly role?: { readonly value: string };
		readonly name?: { readonly value: string };
		readonly description?: { readonly value: string };
		readonly properties?: readonly { readonly name: string; readonly value: { readonly value: unknown } }[];
	}

	const treeOf = async (tab: Page): Promise<Node[]> => {
		const session = await tab.createCDPSession();
		const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: Node[] };
		await session.detach();
		return nodes.filter(({ ignored }) => !ignored);
	};

	const told = (nodes: readonly Node[]): string[] =>
		nodes.map(({ role, name, description }) =>
			[role?.value, name?.value, description?.value].filter(Boolean).join(': '),
		);

	/** The nodes of the card: from its dialog on, since it stands last in the page. */
	const cardIn = (nodes: readonly Node[]): readonly Node[] => {
		const start = nodes.findIndex(({ role }) => role?.value === 'dialog');
		return start < 0 ? [] : nodes.slice(start);
	};

	describe('the accessibility tree', () => {
		it('is the same with marks as without the extension, and again after a card', async () => {
			const without = await driveBrowser(haveBrowser('chromium'), { dist: null });
			const address = browser.pages.addressOfText(page);
			const bare = await without.browser.newPage();
			await bare.goto(address);
			const expected = told(await treeOf(bare));
			await without.close();
			expect(expected.length).toBeGreaterThan(8);

			const open = await browser.open(address);
			await expect.poll(open.painted).toHaveLength(2);
			expect(told(await treeOf(open.page))).toEqual(expected);
			await open.cardOf('OpenAI');
			expect(told(await treeOf(open.page))).not.toEqual(expected);
			await open.page.keyboard.press('Escape');
			await expect.poll(() => cardCount(open.page)).toBe(0);
			expect(told(await treeOf(open.page))).toEqual(expected);
		});

		it('has the card as a dialog with its name, its facts as text, and every control by name', async () => {
			const open = await browser.openHtml(page);
			await open.cardOf('OpenAI');
			const card = cardIn(await treeOf(open.page));
			expect(card[0]?.name?.value).toBe('Newsgloss: OpenAI');
			const modal = card[0]?.properties?.find(({ name }) => name === 'modal')?.value.value;
			expect(modal ?? false).toBe(false);
			const lines = told(card);
			expect(lines).toEqual(
				expect.arrayContaining(['heading: OpenAI', 'heading: OpenAI and Nvidia, named together here']),
			);
			expect(lines.join('\n')).toMatch(/article of 23 September 2025, paragraph\s\d/);
			const controls = card.filter(({ role }) => role?.value === 'button').map(({ name }) => name?.value);
			expect(controls).toEqual(expect.arrayContaining(['Close', 'Summary', 'Copy', 'Not this', 'Off for this site']));
		});

		it('announces nothing when a pointer strays, and one thing politely when the reader asks', async () => {
			const open = await browser.openHtml(page);
			const announced = async () => {
				const live = cardIn(await treeOf(open.page)).filter(({ role, properties }) => {
					const kind = properties?.find(({ name }) => name === 'live')?.value.value;
					return kind !== undefined && kind !== 'off' && /status|alert|log|generic|paragraph/.test(role?.value ?? '');
				});
				const texts = await Promise.all(
					live.map(async ({ role, properties }) => ({
						role: role?.value,
						live: properties?.find(({ name }) => name === 'live')?.value.value,
					})),
				);
				return texts;
			};
			const says = async () =>
				told(cardIn(await treeOf(open.page))).filter((line) => /Mention \d of|Escape goes back/.test(line));
			await open.cardOf('OpenAI');
			expect(await says()).toEqual([]);
			// What says that a fact was copied is there, and empty.
			expect(await announced()).toEqual([{ role: 'status', live: 'polite' }]);
			await open.page.keyboard.press('Escape');
			await expect.poll(() => cardCount(open.page)).toBe(0);
			await pressForCard(browser, open, 'Alt+Period', 'Nvidia');
			await expect.poll(async () => (await says()).length).toBeGreaterThan(0);
			expect(new Set((await says()).map((line) => line.replace(/^\w+: /, '')))).toEqual(
				new Set(['Mention 1 of 3. Escape goes back to the page.']),
			);
			expect(await announced()).toEqual([
				{ role: 'status', live: 'polite' },
				{ role: 'status', live: 'polite' },
			]);
			const dialog = cardIn(await treeOf(open.page))[0];
			expect(dialog?.description?.value).toMatch(/^What matters most about Nvidia.*paragraph\s\d$/);
			expect(dialog?.properties?.find(({ name }) => name === 'focused')?.value.value).toBe(true);
		});
	});
}
