import { browser } from './browser.ts';

/** Shows the full summary, in a tab. */
export async function openSummary(): Promise<void> {
	await browser.tabs.create({ url: browser.runtime.getURL('popup.html#summary') });
}

/** Shows the page for those who are new to Newsgloss. */
export async function openWelcome(): Promise<void> {
	await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
}

/** Shows the options page, in its tab if there is one already. */
export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();
