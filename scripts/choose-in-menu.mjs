import { inFirefoxItself, isFirefox } from './firefox-itself.mjs';

/**
 * Chooses the extension's entry in the context menu of what is selected on a page, which drivers do not reach.
 * In Firefox the menu opens for real; Chromium's is the system's, so there its background is told what the browser tells it then.
 * @param {import('puppeteer-core').Page} page
 * @param {{tab: number, text: string, x: number, y: number}} selection the words, and a point on them
 * @returns {Promise<string>} what the entry says; '' in Chromium
 * @throws when there is no entry
 */
export async function chooseInMenu(page, selection) {
	await page.bringToFront();
	const browser = page.browser();
	return isFirefox(browser) ? chooseInFirefox(page, selection) : chooseInChromium(browser, selection);
}

async function chooseInFirefox(page, { x, y }) {
	await page.mouse.click(x, y, { button: 'right' });
	const choose = async () => {
		const menu = document.getElementById('contentAreaContextMenu');
		while (menu.state !== 'open') await new Promise((resolve) => setTimeout(resolve, 20));
		const entry = menu.querySelector('[id*="newsgloss"]');
		const label = entry && !entry.hidden ? entry.label : '';
		if (label) menu.activateItem(entry);
		else menu.hidePopup();
		return label;
	};
	const label = await inFirefoxItself(page.browser(), `(${choose})()`);
	if (!label) throw new Error('The context menu has no entry of the extension.');
	return label;
}

async function chooseInChromium(browser, { tab, text }) {
	const target = await browser.waitForTarget((each) => each.type() === 'service_worker');
	const worker = await target.worker();
	await worker.evaluate(
		async (tabId, selectionText) => {
			// Rejects when there is no such entry.
			await chrome.contextMenus.update('facts', {});
			const frame = { menuItemId: 'facts', editable: false, frameId: 0, selectionText };
			chrome.contextMenus.onClicked.dispatch(frame, await chrome.tabs.get(tabId));
		},
		tab,
		text,
	);
	return '';
}
