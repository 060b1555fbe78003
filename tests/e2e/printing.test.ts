import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { MarkStyle } from '../../src/settings/mark-style.ts';
import { highlightName, markStyles } from '../../src/settings/mark-style.ts';
import { useBrowser } from './browser.ts';
import { browserName } from './browser-name.ts';
import { drawnOnPaper } from './drawn-on-paper.ts';

const browser = useBrowser();

/** Spaced, so that each letter is put at its own place on paper, whatever it is drawn together with. */
const html = `<!doctype html><html lang="en"><title>Chips</title><style>body { font: 18px/2 serif; letter-spacing: 0.3px }</style>
	<h1>News of Nvidia</h1><p id="text">Said by <b>Open</b>AI, <a href="#text">Microsoft</a> and <i>AMD</i> alike.</p><div id="host"></div>
	<script>document.querySelector('#host').attachShadow({ mode: 'open' }).innerHTML = '<p>Then Nvidia again</p>'</script>`;

const printed = async (page: Page): Promise<string[]> => drawnOnPaper(await page.pdf());

const marks = (page: Page, style: MarkStyle): Promise<number> =>
	page.evaluate((name) => CSS.highlights.get(name)?.size ?? 0, highlightName(style));

/** As printed with a rule of the page's own added. */
async function printedWith(page: Page, css: string): Promise<string[]> {
	const style = await page.addStyleTag({ content: css });
	const drawn = await printed(page);
	await style.evaluate((element) => (element as Element).remove());
	return drawn;
}

it('a page is printed with marks and an open card as it is without', async () => {
	const { page, cardOf } = await browser.openHtml(html);
	await browser.driven.store({ density: { at: 1, value: 'all' }, paused: { at: 1, value: true } });
	await expect.poll(() => marks(page, 'dotted')).toBe(0);
	const plain = await printed(page);
	expect(plain.length).toBeGreaterThan(5);

	for (const style of markStyles) {
		await browser.driven.store({ paused: { at: 2, value: false }, 'mark-style': { at: 2, value: style } });
		await expect.poll(() => marks(page, style)).toBe(5);
		expect(await printed(page), style).toEqual(plain);
	}
	await browser.driven.store({ 'mark-style': { at: 3, value: 'dotted' } });
	await expect.poll(() => marks(page, 'dotted')).toBe(5);
	expect(await cardOf('Microsoft')).toContain('Microsoft');
	expect(await printed(page), 'with a card').toEqual(plain);

	// A line would be seen. Firefox prints no highlights at all, whatever their rules say.
	expect(await printedWith(page, '#text { text-decoration: underline dotted }')).not.toEqual(plain);
	const marked = await printedWith(page, ':root::highlight(newsgloss) { text-decoration: underline dotted }');
	if (browserName === 'chromium') expect(marked).not.toEqual(plain);
	else expect(marked).toEqual(plain);
});
