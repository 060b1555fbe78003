import { afterEach, expect, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { browserName } from './browser-name.ts';
import { expectWhy, popupOver } from './popup-over.ts';

const isFirefox = browserName === 'firefox';

const browser = useBrowser({
	// What the reader would answer to the browser's question: yes.
	prefs: { 'extensions.webextOptionalPermissionPrompts': false },
});

afterEach(() => setAccess(true));

/** Takes access to pages away and gives it back, as the reader does on the browser's own page for it. */
async function setAccess(isGiven: boolean): Promise<void> {
	if (isFirefox) {
		if (isGiven) return;
		await browser.driven.inExtension(() => Object(globalThis).browser.permissions.remove({ origins: ['<all_urls>'] }));
		return;
	}
	const settings = await browser.driven.browser.newPage();
	await settings.goto('chrome://extensions');
	await settings.evaluate(
		(extensionId, hostAccess) =>
			Object(globalThis).chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess }),
		browser.driven.extensionId,
		isGiven ? 'ON_ALL_SITES' : 'ON_CLICK',
	);
	await settings.close();
}

it('without access to pages the popup says so, shows the way to give it, and goes on by itself once it is given', async () => {
	const { tab, page, painted } = await browser.openHtml('<p>Nvidia</p>');
	await expect.poll(painted).toEqual(['Nvidia']);
	await setAccess(false);
	// The page is another now, and no script of ours is in it.
	await page.reload();
	const over = await popupOver(browser, tab);
	await over.view('page');
	await expectWhy(over, 'no-access', 'has no access to this page');
	const { offers, way } = await over.why();
	expect(offers).toBe('Give access');
	expect(way).toContain(isFirefox ? 'the gear beside Newsgloss' : 'the three dots beside Newsgloss');
	if (isFirefox) {
		await over.popup.bringToFront();
		await over.popup.click('.why button');
	} else {
		// Chromium asks in a window of its own that no driver reaches; the reader gives access on its page for it instead.
		await setAccess(true);
	}
	// Neither browser gives a page that is open already a script, now that it may have one.
	await expectWhy(over, 'open-before', 'was open before Newsgloss');
	expect((await over.why()).offers).toBe('Reload this page');
	await over.press('.why button');
	await page.bringToFront();
	await expect.poll(over.listed).toEqual(['Nvidia']);
	await over.close();
});
