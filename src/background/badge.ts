import { browser } from '../platform/browser.ts';
import { warn } from '../platform/log.ts';
import type { SenderFrame } from '../platform/messages.ts';

/** Quiet in both toolbars: a slate grey with white letters, 7:1. */
const COLOUR = '#4a5563';

/** More than four characters do not fit a badge. */
const MOST_SHOWN = 999;

/** Shown where Newsgloss is off, in the language of the browser, whose toolbar it stands in. */
const off = (): string => browser.i18n.getMessage('badge_off');

/** So many documents that a tab has left are remembered, in case the reader goes back to one. */
const MOST_LEFT = 20;

/**
 * One document's count. Each is an item of its own in `storage.session`, so a background that is killed between two
 * messages loses nothing and two frames never overwrite each other. Counts of documents that were left stay: a page
 * that comes back out of the back/forward cache does not count again.
 */
interface DocumentCount {
	readonly isTop: boolean;
	/** `null`: off. */
	readonly count: number | null;
	/** When it was told, in ms since 1970. */
	readonly at: number;
}

const prefixOf = (tabId: number): string => `count:${tabId}:`;

/** A browser that does not name documents tells frames apart, and a frame's last page from its next by the load between. */
const UNNAMED = 'frame-';
const nameOf = (frameId: number, documentId: string | undefined): string => documentId ?? UNNAMED + frameId;

/** Takes in one document's count (`null`: off) and shows the tab's sum. */
export async function showCount({ tabId, frameId, documentId }: SenderFrame, count: number | null): Promise<void> {
	const told: DocumentCount = { isTop: frameId === 0, count, at: Date.now() };
	await browser.storage.session.set({ [prefixOf(tabId) + nameOf(frameId, documentId)]: told });
	await refreshBadge(tabId);
}

/** A tab begins to load something: no number until it is known whose it would be. */
export const leavePage = (tabId: number): Promise<void> =>
	inTurn(tabId, async () => {
		const counted = Object.keys(await countsOf(tabId));
		await browser.storage.session.remove(counted.filter((key) => key.startsWith(prefixOf(tabId) + UNNAMED)));
		await setText(tabId, '');
	});

/** Shows the sum of the documents that the tab holds now, whatever was told late by one that is gone. */
export const refreshBadge = (tabId: number): Promise<void> =>
	inTurn(tabId, async () => {
		const counts = await countsOf(tabId);
		const live = Object.keys(counts).length === 0 ? new Set() : await documentsIn(tabId);
		const isLive = (key: string): boolean => live.has(key.slice(prefixOf(tabId).length));
		const shown = Object.entries(counts).flatMap(([key, each]) => (isLive(key) ? each : []));
		const isOff = shown.some(({ isTop, count }) => isTop && count === null);
		const sum = shown.reduce((total, { count }) => total + (count ?? 0), 0);
		await setText(tabId, isOff ? off() : sum === 0 ? '' : sum > MOST_SHOWN ? `${MOST_SHOWN}+` : String(sum));
		const left = Object.keys(counts).filter((key) => !isLive(key));
		if (left.length > MOST_LEFT) {
			const oldestFirst = left.sort((a, b) => (counts[a]?.at ?? 0) - (counts[b]?.at ?? 0));
			await browser.storage.session.remove(oldestFirst.slice(0, -MOST_LEFT));
		}
	});

/** Forgets a tab that was closed. */
export async function forgetCounts(tabId: number): Promise<void> {
	latest.delete(tabId);
	await browser.storage.session.remove(Object.keys(await countsOf(tabId)));
}

/** What was begun last for each tab. Lost with the background, whose next event shows the sum anew. */
const latest = new Map<number, Promise<void>>();

/** One at a time for each tab: else a sum that was taken earlier could be shown later. */
function inTurn(tabId: number, work: () => Promise<void>): Promise<void> {
	const turn = (latest.get(tabId) ?? Promise.resolve())
		.then(work)
		.catch((error: unknown) => warn('the badge is not up to date.', error));
	latest.set(tabId, turn);
	return turn;
}

async function countsOf(tabId: number): Promise<Record<string, DocumentCount>> {
	const items = await browser.storage.session.get(null);
	return Object.fromEntries(Object.entries(items).filter(([key]) => key.startsWith(prefixOf(tabId)))) as Record<
		string,
		DocumentCount
	>;
}

/**
 * The documents that a tab's frames hold now, and what their frames are called where documents have no names. Asked by running
 * nothing in each: the list of frames itself would take a permission.
 */
async function documentsIn(tabId: number): Promise<Set<string>> {
	try {
		const frames = await browser.scripting.executeScript({
			target: { tabId, allFrames: true },
			injectImmediately: true,
			func: () => {},
		});
		return new Set(frames.map(({ documentId, frameId }) => nameOf(frameId, documentId)));
	} catch {
		// A page that the browser shields, or a tab that is gone: none of its documents counts.
		return new Set();
	}
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
