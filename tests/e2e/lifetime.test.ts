import { expect, it } from 'vitest';
import { browserName, useBrowser } from './browser.ts';

const browser = useBrowser();

it('an extension updated under a page leaves no exception in it, and the page gets its marks again', async () => {
	const { page, painted, words } = await browser.openHtml('<p style="padding: 40px">Nvidia</p>');
	await expect.poll(painted).toEqual(['Nvidia']);
	await browser.driven.update();
	await page.bringToFront();
	await page.mouse.move(10, 10);
	await page.mouse.move(60, 60, { steps: 5 });
	if (browserName === 'chromium') {
		// Chromium gives an open page no new script: the old marks go when the reader next moves, and a reload brings new ones.
		await expect
			.poll(async () => {
				await page.mouse.move(Math.random() * 200, 80);
				return painted();
			})
			.toEqual([]);
		await page.reload();
	}
	await expect.poll(painted).toEqual(['Nvidia']);
	expect(await words()).toEqual(['Nvidia']);
});
