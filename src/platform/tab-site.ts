import { browser } from './browser.ts';

/** The site at an address: its host, empty for files; `null` for what is no page of a site. */
export const siteOf = (address: string | undefined): string | null =>
	address && /^(https?|file):/.test(address) ? new URL(address).hostname : null;

/** A tab that the popup is about. */
export interface ShownTab {
	readonly id: number;
	/** Its site, as far as the browser tells. */
	readonly site: string | null;
}

/** The tab of this number, or the active one for `null`. `null` when there is none. Never rejects. */
export async function shownTab(id: number | null): Promise<ShownTab | null> {
	try {
		const [tab] =
			id === null ? await browser.tabs.query({ active: true, currentWindow: true }) : [await browser.tabs.get(id)];
		return tab?.id === undefined ? null : { id: tab.id, site: siteOf(tab.url) };
	} catch {
		return null;
	}
}
