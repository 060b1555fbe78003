import type { Page } from 'puppeteer-core';

/** Beyond so many lines a page is told by their number and a hash of them, which two browsers can still compare. */
const MOST_LINES = 20_000;

/**
 * Everything a page is made of, a line for each node in the order of the document: elements with their attributes and box,
 * texts with their letters, and what open shadow trees hold. Asks natively, so that a page that has put its own things in the place of the
 * browser's cannot lie or fail.
 */
function describePage(mostLines: number): string[] {
	const getter = (owner: object, name: string): ((node: Node) => unknown) => {
		const { get } = Object.getOwnPropertyDescriptor(owner, name) as PropertyDescriptor;
		return (node) => get?.call(node);
	};
	const nodeType = getter(Node.prototype, 'nodeType');
	const nodeName = getter(Node.prototype, 'nodeName');
	const nodeValue = getter(Node.prototype, 'nodeValue');
	const children = getter(Node.prototype, 'childNodes') as (node: Node) => NodeListOf<Node>;
	const attributes = getter(Element.prototype, 'attributes') as (node: Node) => NamedNodeMap;
	const shadowRoot = getter(Element.prototype, 'shadowRoot') as (node: Node) => ShadowRoot | null;
	const lines: string[] = [];
	const describeTree = (root: Node): void => {
		const walker = Document.prototype.createTreeWalker.call(document, root);
		for (let node: Node | null = root; node; node = walker.nextNode()) {
			if (nodeType(node) !== Node.ELEMENT_NODE) {
				lines.push(`${nodeName(node)} ${nodeValue(node) ?? ''}`);
				continue;
			}
			const { x, y, width, height } = Element.prototype.getBoundingClientRect.call(node);
			const own = [...attributes(node)].map(({ name, value }) => `${name}="${value}"`).join(' ');
			lines.push(`<${nodeName(node)} ${own}> ${children(node).length} at ${x},${y} ${width}x${height}`);
			const shadow = shadowRoot(node);
			if (shadow) describeTree(shadow);
		}
	};
	describeTree(document);
	if (lines.length <= mostLines) return lines;
	let hash = 0;
	for (const line of lines) for (let at = 0; at < line.length; at++) hash = (hash * 31 + line.charCodeAt(at)) | 0;
	return [`${lines.length} lines`, `hash ${hash}`];
}

interface WithIsolatedWorld {
	isolatedRealm(): Pick<Page, 'evaluate'>;
}

/** A world beside the page's own, as the driver has one in each browser: nothing the page redefines reaches it. */
export const besidePage = (page: Page): Pick<Page, 'evaluate'> =>
	(page.mainFrame() as unknown as WithIsolatedWorld).isolatedRealm();

/** The lines of {@link describePage}. */
export const stateOf = (page: Page): Promise<string[]> => besidePage(page).evaluate(describePage, MOST_LINES);
