/**
 * Presses an extension's shortcut as a hand does: the drivers' own keyboards go past what browsers do with keys.
 */

import { inFirefoxItself, isFirefox } from './firefox-itself.mjs';

/** Keys of shortcuts: what they write, and their Windows number. */
const keys = {
	Period: { key: '.', code: 'Period', number: 190 },
	Comma: { key: ',', code: 'Comma', number: 188 },
	0: { key: '0', code: 'Digit0', number: 48 },
};

/** @param {import('puppeteer-core').Page} page @param {string} shortcut as in the manifest, with Alt: `Alt+Period` */
export async function pressShortcut(page, shortcut) {
	const key = keys[shortcut.replace('Alt+', '')];
	if (!key) throw new Error(`No key is known for "${shortcut}".`);
	await page.bringToFront();
	if (isFirefox(page.browser())) await pressInFirefox(page.browser(), key);
	else await pressInChromium(page, key);
}

async function pressInChromium(page, { key, code, number }) {
	const session = await page.createCDPSession();
	const press = { modifiers: 1, windowsVirtualKeyCode: number, nativeVirtualKeyCode: number, key, code };
	await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...press });
	await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...press });
	await session.detach();
}

/** Keys go into the window of the browser itself, by what Firefox has for keyboards on a screen. */
async function pressInFirefox(browser, key) {
	const press = ({ key: text, code, number }) => {
		// It runs in Firefox's own window.
		const hand = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
		hand.beginInputTransactionForTests(window);
		const alt = new KeyboardEvent('', { key: 'Alt', code: 'AltLeft', keyCode: 18 });
		const letter = new KeyboardEvent('', { key: text, code, keyCode: number });
		hand.keydown(alt);
		hand.keydown(letter);
		hand.keyup(letter);
		hand.keyup(alt);
	};
	await inFirefoxItself(browser, `(${press})(${JSON.stringify(key)})`);
}
