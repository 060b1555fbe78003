import { send } from '../platform/messages.ts';

/**
 * Host of the page a frame stands in: what the reader's on/off switch is about. Told by the frame itself where the browser lets it,
 * since asking wakes the background, and pages have many frames.
 */
export async function topSite(window: Window): Promise<string> {
	if (window === window.top) return window.location.hostname;
	const { ancestorOrigins } = window.location as { ancestorOrigins?: DOMStringList };
	const top = ancestorOrigins?.item(ancestorOrigins.length - 1);
	// A sandboxed page has the origin "null", and no address to tell by.
	if (top && URL.canParse(top)) return new URL(top).hostname;
	return (await send('top-site', {})).site;
}
