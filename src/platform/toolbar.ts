import { browser } from './browser.ts';

/**
 * Does the button stand in the toolbar? Chromium puts that of a new extension behind the puzzle piece, and a reader may do so in either browser. Where the
 * browser does not tell, as on phones, which have no toolbar, it counts as there.
 */
export async function isInToolbar(): Promise<boolean> {
	const settings = await browser.action.getUserSettings?.();
	return settings?.isOnToolbar ?? true;
}
