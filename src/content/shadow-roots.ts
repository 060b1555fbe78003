import { nameOf } from './native-reads.ts';

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

/**
 * The shadow root of `element`, open or closed; `null` when it has none or the browser does not show it, `undefined` when it
 * is not likely to get one either. Firefox is asked of all elements. In Chromium the question goes through an extension's binding,
 * 2 µs each time, and a page has many elements: it is asked of those that are likely to have a closed root, custom elements and childless ones.
 */
export function shadowRootOf(element: Element, name = nameOf(element)): ShadowRoot | null | undefined {
	const isCustom = name.includes('-');
	if (!isCustom && !mayHost.has(name)) return undefined;
	if (element.shadowRoot) return element.shadowRoot;
	const none = isCustom || !element.firstChild ? null : undefined;
	if (!openInChromium)
		return (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ?? none;
	return none === null && element instanceof HTMLElement ? openInChromium(element) : none;
}
