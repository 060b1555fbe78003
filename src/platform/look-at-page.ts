import type { PageLook, PageObstacle } from '../settings/page-obstacle.ts';
import { browser } from './browser.ts';
import { hasPageAccess } from './page-access.ts';
import { siteOf } from './tab-site.ts';

/** What a script in the page can tell of it. */
interface Inside {
	readonly isRead: boolean;
	readonly contentType: string;
}

/**
 * What stands in a tab, and what keeps Newsgloss from reading it. Never rejects.
 *
 * Measured: both browsers tell a tab's address only where the extension has access to it, and for none of their own pages
 * (nor Firefox for its reader view). Where it is told, running nothing in the page tells the rest.
 */
export async function lookAtPage(tabId: number): Promise<PageLook> {
	const tab = await browser.tabs.get(tabId).catch(() => null);
	if (!tab) return { site: null, obstacle: 'browser-page' };
	const { url, status } = tab;
	// Chromium gives a page that has just begun no address yet. No script is tried there: it would ask for access by itself.
	if (!url) {
		if (!(await hasPageAccess())) return { site: null, obstacle: 'no-access' };
		return { site: null, obstacle: status === 'loading' ? 'loading' : 'browser-page' };
	}
	if (url.startsWith(browser.runtime.getURL(''))) return { site: null, obstacle: 'own-page' };
	const inside = await lookInside(tabId);
	return { site: siteOf(url), obstacle: inside ? obstacleInside(inside, status) : obstacleAt(url, status) };
}

function obstacleInside({ isRead, contentType }: Inside, status: string | undefined): PageObstacle | null {
	// Chromium's viewer stands in a page of its own making, which has no text.
	if (contentType === 'application/pdf') return 'pdf';
	if (isRead) return null;
	return status === 'loading' ? 'loading' : 'open-before';
}

/** For an address that is told, and a page that no script may enter. */
function obstacleAt(url: string, status: string | undefined): PageObstacle {
	const { protocol, pathname } = new URL(url);
	if (status === 'loading') return 'loading';
	if (/\.pdf$/i.test(pathname)) return 'pdf';
	return protocol === 'file:' ? 'local-file' : 'shielded';
}

/** @returns `null` when the browser lets no script in */
async function lookInside(tabId: number): Promise<Inside | null> {
	try {
		const [frame] = await browser.scripting.executeScript({
			target: { tabId },
			injectImmediately: true,
			func: () => ({ isRead: 'newsglossRuns' in globalThis, contentType: document.contentType }),
		});
		return (frame?.result as Inside | undefined) ?? null;
	} catch {
		return null;
	}
}
