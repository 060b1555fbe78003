import { nameOf } from './native-reads.ts';
import { quietly } from './quietly.ts';

/** Besides custom elements, only these may have a root (DOM standard, "valid shadow host name"). */
const mayHost = new Set(
	'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

/** What each browser offers an extension to see a closed root. */
type ClosedRootOpener = (element: HTMLElement) => ShadowRoot | null;

interface ChromiumDom {
	readonly chrome?: { readonly dom?: { readonly openOrClosedShadowRoot?: ClosedRootOpener } };
}

const openInChromium = (globalThis as ChromiumDom).chrome?.dom?.openOrClosedShadowRoot;

const canHost = (name: string): boolean => name.includes('-') || mayHost.has(name);

/** The shadow root of `element`, open or closed; `null` when it has none or the browser does not show it. */
export const shadowRootOf = (element: Element): ShadowRoot | null =>
	canHost(nameOf(element)) ? rootOfHost(element) : null;

function rootOfHost(element: Element): ShadowRoot | null {
	if (element.shadowRoot) return element.shadowRoot;
	if (!openInChromium)
		return (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ?? null;
	if (!(element instanceof HTMLElement)) return null;
	// It fails once the extension has been updated or taken away under this script.
	return quietly(() => openInChromium(element), null);
}

/**
 * The same where it costs little: `undefined` when `element` is not likely to get one either. In Chromium the question goes through an
 * extension's binding, 2 µs each time, and a page has many elements: there those are asked that are likely to have a closed root, custom
 * elements and childless ones.
 * @param isHost it is known to be one
 */
export function likelyRootOf(element: Element, name = nameOf(element), isHost = false): ShadowRoot | null | undefined {
	if (!canHost(name)) return undefined;
	const isLikely = !element.firstChild || name.includes('-');
	const root = isLikely || isHost || !openInChromium ? rootOfHost(element) : element.shadowRoot;
	return root ?? (isLikely ? null : undefined);
}
