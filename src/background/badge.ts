import { browser } from '../platform/browser.ts';

/** Quiet in both toolbars: a slate grey with white letters, 7:1. */
const COLOUR = '#4a5563';

/** More than four characters do not fit a badge. */
const MOST_SHOWN = 999;

/** Shown where Newsgloss is off. */
const OFF = 'off';

/**
 * A tab's frames count for themselves. Each count is an item of its own in `storage.session`, so a background that is
 * killed between two messages loses nothing and two frames never overwrite each other.
 */
const keyOf = (tabId: number, frameId: number): string => `${prefixOf(tabId)}${frameId}`;
const prefixOf = (tabId: number): string => `count:${tabId}:`;

/** Takes in one frame's count (`null`: off) and shows the tab's sum. */
export async function showCount(tabId: number, frameId: number, count: number | null): Promise<void> {
	await browser.storage.session.set({ [keyOf(tabId, frameId)]: count });
	const counts = await countsOf(tabId);
	const isOff = counts[keyOf(tabId, 0)] === null;
	const sum = Object.values(counts).reduce<number>((total, each) => total + (typeof each === 'number' ? each : 0), 0);
	await setText(tabId, isOff ? OFF : sum === 0 ? '' : sum > MOST_SHOWN ? `${MOST_SHOWN}+` : String(sum));
}

/** Forgets a tab's counts: its page is leaving, or the tab is gone. */
export async function forgetCounts(tabId: number): Promise<void> {
	await browser.storage.session.remove(Object.keys(await countsOf(tabId)));
}

async function countsOf(tabId: number): Promise<Record<string, unknown>> {
	const items = await browser.storage.session.get(null);
	return Object.fromEntries(Object.entries(items).filter(([key]) => key.startsWith(prefixOf(tabId))));
}

async function setText(tabId: number, text: string): Promise<void> {
	try {
		await Promise.all([
			browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR }),
			browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
			browser.action.setBadgeText({ tabId, text }),
		]);
	} catch {
		// The tab was closed in the meantime, and its badge with it.
	}
}

/** A tab that loads another page shows no number of the last one. */
export async function clearBadge(tabId: number): Promise<void> {
	await forgetCounts(tabId);
	await setText(tabId, '');
}
