import { browser } from './browser.ts';

/** What the manifest asks for; a reader may withhold it, or take it back. */
const access = { origins: ['<all_urls>'] };

/** May Newsgloss read web pages? */
export const hasPageAccess = (): Promise<boolean> => browser.permissions.contains(access);

/** Asks the reader, through the browser; only in answer to a click. @returns whether it may now */
export const askPageAccess = (): Promise<boolean> => browser.permissions.request(access);

/** Calls `listener` whenever access is given or taken back, here or on the browser's own page for it. */
export function watchPageAccess(listener: () => void, signal: AbortSignal): void {
	for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
		event.addListener(listener);
		signal.addEventListener('abort', () => event.removeListener(listener), { once: true });
	}
}
