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
 * is not likely to get one either. Closed roots are asked for where they are likely, on custom elements and childless ones:
 * the question goes through an extension binding, and a page has many elements.
 */
export function shadowRootOf(element: Element, name = nameOf(element)): ShadowRoot | null | undefined {
	const isCustom = name.includes('-');
	if (!isCustom && !mayHost.has(name)) return undefined;
	if (element.shadowRoot) return element.shadowRoot;
	if (!isCustom && element.firstChild) return undefined;
	if (openInChromium) return element instanceof HTMLElement ? openInChromium(element) : null;
	return (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ?? null;
}
