import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Gives a view in a page's shadow root the reader's own size of text as `--rem`. The unit `rem` is the page's there,
 * and many news sites set theirs to 10 px; the host, whose rules begin with `all: initial`, has the reader's.
 * Without effect outside a shadow root.
 */
export function useOwnTextSize(view: RefObject<HTMLElement | null>): void {
	useLayoutEffect(() => {
		const root = view.current?.getRootNode();
		if (!(root instanceof ShadowRoot)) return;
		const host = root.host as HTMLElement;
		host.style.setProperty('--rem', getComputedStyle(host).fontSize);
	}, [view]);
}
