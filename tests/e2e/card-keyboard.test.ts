import type { Frame } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { pressShortcut } from '../../scripts/press-shortcut.mjs';
import { stopBackground } from '../../scripts/stop-background.mjs';
import { useBrowser } from './browser.ts';
import { cardCount, focused, focusInCard, pressForCard, titleOf } from './card-probe.ts';

const browser = useBrowser({}, 'tabs');

const page = `<!doctype html><html lang="en"><title>Deal</title><body style="font: 18px/2 serif; padding: 60px">
	<p><input id="field" value="typed words"> Last week Nvidia signed a letter.</p>
	<p style="height: 1500px">Nothing here.</p>
	<p id="far">OpenAI buys more.</p>
	<iframe style="inline-size: 500px; block-size: 400px; border: 0"
		srcdoc="<body><p style='height: 900px'>Above</p><p>In a frame, Microsoft buys too.</p><button id='inner'>x</button>"></iframe>
	<p>And AMD.</p></body></html>`;

describe('the keyboard', () => {
	it('goes from mention to mention in reading order, through frames, round and back', async () => {
		const open = await browser.openHtml(page);
		expect(await open.words()).toEqual(['Nvidia', 'OpenAI', 'Microsoft', 'AMD']);
		await open.page.focus('#field');
		for (const name of ['Nvidia', 'OpenAI', 'Microsoft', 'AMD', 'Nvidia'])
			await pressForCard(browser, open, 'Alt+Period', name);
		await pressForCard(browser, open, 'Alt+Comma', 'AMD');
		await pressForCard(browser, open, 'Alt+Comma', 'Microsoft');
		// It is said once the card is there.
		await expect.poll(() => browser.driven.cardText(open.tab)).toContain('Mention 3 of 4.');
	});

	it('shows the mention, and gives focus and selection back where they were', async () => {
		const open = await browser.openHtml(page);
		await open.words();
		await open.page.focus('#field');
		await open.page.evaluate(() => (document.activeElement as HTMLInputElement).setSelectionRange(2, 5));
		await pressForCard(browser, open, 'Alt+Period', 'Nvidia');
		await pressForCard(browser, open, 'Alt+Period', 'OpenAI');
		expect(await focused(open.page)).toBe('newsgloss-card');
		const shown = await open.page.evaluate(() => {
			const [words] = [...(CSS.highlights.get('newsgloss-pointed-out') ?? [])] as Range[];
			const { top, bottom } = (words as Range).getBoundingClientRect();
			return [String(words), top >= 0 && bottom <= innerHeight];
		});
		expect(shown).toEqual(['OpenAI', true]);
		await open.page.keyboard.press('Escape');
		await expect.poll(() => cardCount(open.page)).toBe(0);
		expect(await focused(open.page)).toBe('field');
		expect(
			await open.page.evaluate(() => {
				const { selectionStart, selectionEnd } = document.activeElement as HTMLInputElement;
				return [selectionStart, selectionEnd, CSS.highlights.has('newsgloss-pointed-out')];
			}),
		).toEqual([2, 5, false]);
	});

	it('gives a selection in the text back', async () => {
		const open = await browser.openHtml(page);
		await open.words();
		await open.page.evaluate(() => {
			const text = document.querySelector('#far')?.firstChild as Text;
			getSelection()?.setBaseAndExtent(text, 12, text, 7);
		});
		await pressForCard(browser, open, 'Alt+Period', 'Nvidia');
		await open.page.keyboard.press('Escape');
		await expect.poll(() => cardCount(open.page)).toBe(0);
		expect(await open.page.evaluate(() => [String(getSelection()), getSelection()?.anchorOffset])).toEqual([
			'buys ',
			12,
		]);
	});

	it('comes back from the card of a frame into the page', async () => {
		const open = await browser.openHtml(page);
		await open.words();
		await open.page.focus('#field');
		for (const name of ['Nvidia', 'OpenAI', 'Microsoft']) await pressForCard(browser, open, 'Alt+Period', name);
		const frame = open.page.frames()[1] as Frame;
		await expect.poll(() => focused(frame)).toBe('newsgloss-card');
		await open.page.keyboard.press('Escape');
		await expect.poll(() => cardCount(frame)).toBe(0);
		await expect.poll(() => focused(open.page)).toBe('field');
	});

	it('goes back at the same command, too', async () => {
		const open = await browser.openHtml(page);
		await open.words();
		await open.page.focus('#field');
		await pressForCard(browser, open, 'Alt+0', 'Nvidia');
		expect(await focused(open.page)).toBe('newsgloss-card');
		await pressShortcut(open.page, 'Alt+0');
		await expect.poll(() => cardCount(open.page)).toBe(0);
		expect(await focused(open.page)).toBe('field');
	});

	it('goes back at "next" where the page has no other mention', async () => {
		const open = await browser.openHtml('<p><button id="first">x</button> About Nvidia</p>');
		await open.words();
		await open.page.focus('#first');
		await pressForCard(browser, open, 'Alt+Period', 'Nvidia');
		await pressShortcut(open.page, 'Alt+Period');
		await expect.poll(() => cardCount(open.page)).toBe(0);
		expect(await focused(open.page)).toBe('first');
	});

	it('asks about what is selected, marked or not', async () => {
		const open = await browser.openHtml('<p>On the Amazon river, and Nvidia</p>');
		expect(await open.words()).toEqual(['Nvidia']);
		const select = (start: number, end: number) =>
			open.page.evaluate(
				(from, to) => {
					const text = document.querySelector('p')?.firstChild as Text;
					getSelection()?.setBaseAndExtent(text, from, text, to);
				},
				start,
				end,
			);
		await select(7, 13);
		await pressForCard(browser, open, 'Alt+0', 'Amazon');
		await open.page.keyboard.press('Escape');
		await expect.poll(() => cardCount(open.page)).toBe(0);
		await select(14, 19);
		expect(await pressForCard(browser, open, 'Alt+0', 'Newsgloss')).toContain('“river” is none of the companies');
	});

	it('says so where nothing is named, and where it is off', async () => {
		const open = await browser.openHtml('<p>Nothing of the kind</p>');
		await open.words();
		expect(await pressForCard(browser, open, 'Alt+Period', 'Newsgloss')).toContain('Nothing on this page names');
		await browser.driven.clickInCard(open.page, 'Close');
		await expect.poll(() => cardCount(open.page)).toBe(0);
		const other = await browser.openHtml('<p>Nvidia</p>');
		await other.words();
		await pressForCard(browser, other, 'Alt+Period', 'Nvidia');
		await browser.driven.clickInCard(other.page, 'Off for this site');
		await expect.poll(() => browser.driven.cardText(other.tab)).toContain('off for this site');
		await other.page.keyboard.press('Escape');
		await expect.poll(() => cardCount(other.page)).toBe(0);
		expect(await pressForCard(browser, other, 'Alt+Period', 'Newsgloss')).toContain('off for this site');
		await browser.driven.store({ paused: { value: true, at: 1 } });
		await expect.poll(() => browser.driven.cardText(other.tab)).toContain('paused everywhere');
		await browser.driven.clickInCard(other.page, 'End the pause');
		await expect.poll(() => browser.driven.cardText(other.tab)).toContain('off for this site');
		await browser.driven.clickInCard(other.page, 'Turn it on here');
		await expect.poll(() => cardCount(other.page)).toBe(0);
		await browser.driven.clearSettings();
	});

	it('reaches every control of the card, and then is back where the reader was', async () => {
		const open = await browser.openHtml(
			'<p><button id="first">x</button> About Nvidia <button id="last">y</button></p>',
		);
		await open.words();
		await open.page.focus('#first');
		await pressForCard(browser, open, 'Alt+Period', 'Nvidia');
		const names = [];
		for (let presses = 0; presses < 20 && (await focused(open.page)) === 'newsgloss-card'; presses++) {
			names.push(await focusInCard(browser, open.tab));
			await open.page.keyboard.press('Tab');
		}
		expect(names).toEqual(expect.arrayContaining(['Close', 'Summary', 'Copy', 'Not this', 'Off for this site']));
		expect(await focused(open.page)).toBe('first');
		await expect.poll(() => cardCount(open.page)).toBe(0);
	});

	it('leaves the card by Tab backward too, and the card is gone then', async () => {
		const open = await browser.openHtml(
			'<p><button id="first">x</button> About Nvidia <button id="last">y</button></p>',
		);
		await open.words();
		await open.page.focus('#first');
		await pressForCard(browser, open, 'Alt+Period', 'Nvidia');
		await open.page.keyboard.down('Shift');
		await open.page.keyboard.press('Tab');
		await open.page.keyboard.up('Shift');
		await expect.poll(() => cardCount(open.page)).toBe(0);
		expect(await focused(open.page)).toBe('first');
	});

	it('goes on after the background was stopped', async () => {
		const open = await browser.openHtml(page);
		await open.words();
		await open.page.focus('#field');
		await pressForCard(browser, open, 'Alt+Period', 'Nvidia');
		await stopBackground(browser.driven);
		await pressForCard(browser, open, 'Alt+Period', 'OpenAI');
		await stopBackground(browser.driven);
		await pressForCard(browser, open, 'Alt+Comma', 'Nvidia');
		expect(await titleOf(browser, open.tab)).toBe('Nvidia');
	});
});
