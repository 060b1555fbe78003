import { browser } from './browser.ts';

/** Browsers whose own settings lie in the same places. */
export type BrowserFamily = 'chromium' | 'firefox';

export const browserFamily = (): BrowserFamily =>
	browser.runtime.getURL('').startsWith('moz-extension:') ? 'firefox' : 'chromium';
