import { browser } from './browser.ts';

/** How often the question is asked at most, in ms. */
const ASK_EVERY = 1_000;

/** What shows that someone is there to see marks that should be gone. */
const signsOfLife = ['pointermove', 'keydown', 'focus', 'visibilitychange'];

/** Is this script still part of a running extension? Chromium takes the id away from orphans. */
function isAlive(): boolean {
	try {
		return browser.runtime?.id !== undefined;
	} catch {
		return false;
	}
}

/**
 * Aborts `life` once the extension has been reloaded, updated or removed under this content script. No event tells: a port
 * would, but in Chromium it ends as well whenever the background sleeps, and would have to be opened
 * again, waking it, every half minute on every page. So it is asked when the reader does something.
 * Firefox ends an orphan's scripts by itself; there the next instance cleans up.
 * @param signal ends the asking
 * @returns adds the listeners, and adds them again where a page has taken them away
 */
export function endWithExtension(life: AbortController, signal: AbortSignal): () => void {
	let asked = 0;
	const ask = ({ timeStamp }: Event): void => {
		if (timeStamp - asked < ASK_EVERY) return;
		asked = timeStamp;
		if (!isAlive()) life.abort();
	};
	return () => {
		for (const type of signsOfLife) window.addEventListener(type, ask, { capture: true, passive: true, signal });
	};
}
