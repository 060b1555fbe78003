import { browser } from '../platform/browser.ts';

const FACTS = 'facts';

/**
 * Puts "Facts about …" into the context menu of selected text. Browsers keep it while the background sleeps; some let it go when they end, others do
 * not, so what is there is taken away first. Firefox for Android has no such menus.
 */
export async function createMenu(): Promise<void> {
	if (!browser.contextMenus) return;
	await browser.contextMenus.removeAll();
	browser.contextMenus.create({ id: FACTS, title: browser.i18n.getMessage('menu_facts'), contexts: ['selection'] });
}

/** @param chosen told which words were selected, and in which frame of which tab */
export function onMenu(chosen: (text: string, tabId: number, frameId: number) => void): void {
	browser.contextMenus?.onClicked.addListener(({ menuItemId, selectionText, frameId = 0 }, tab) => {
		if (menuItemId === FACTS && selectionText && tab?.id !== undefined) chosen(selectionText, tab.id, frameId);
	});
}
