/** What each browser offers an extension to see a closed root. */
type ClosedRootOpener = (element: HTMLElement) => ShadowRoot | null;

interface ChromiumDom {
	readonly chrome?: { readonly dom?: { readonly openOrClosedShadowRoot?: ClosedRootOpener } };
}

const openInChromium = (globalThis as ChromiumDom).chrome?.dom?.openOrClosedShadowRoot;

/**
 * The shadow root of `element`, open or closed; `null` when it has none or the browser does not show it.
 * Closed roots are asked for where they are likely, on custom elements and childless ones: the question
 * goes through an extension binding, and a page has many elements.
 */
export function shadowRootOf(element: Element): ShadowRoot | null {
	if (element.shadowRoot) return element.shadowRoot;
	if (!element.localName.includes('-') && element.firstChild) return null;
	if (openInChromium) return element instanceof HTMLElement ? openInChromium(element) : null;
	return (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ?? null;
}
