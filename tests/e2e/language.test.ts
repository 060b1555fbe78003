import { expect, it } from 'vitest';
import { useBrowser } from './browser.ts';

const browser = useBrowser({ language: 'nl' });

it('a Dutch browser gets a Dutch card and popup', async () => {
	const { cardOf, tab } = await browser.openHtml('<p style="padding: 40px">Nvidia</p>');
	expect(await cardOf('Nvidia')).toContain('artikel van 23 september 2025');
	const popup = await browser.driven.openOwn(`popup.html?tab=${tab}`);
	await popup.waitForSelector('[role=tab]');
	expect(await popup.evaluate(() => document.body.textContent ?? '')).toContain('Samenvatting');
	// The card that is open follows what is chosen now.
	await popup.select('.controls details label:last-child select', 'en');
	await expect.poll(() => browser.driven.cardText(tab)).toContain('article of 23 September 2025');
	await popup.close();
	await browser.driven.clearSettings();
});
