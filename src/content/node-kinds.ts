import { nodeTypeOf, parentOf } from './native-reads.ts';

/** Node types (DOM standard). Not read off `Node`: in Firefox that crosses a border between worlds each time. */
export const ELEMENT = 1;
export const TEXT = 3;

/**
 * Type guards by `nodeType`: `instanceof` fails for nodes a page has adopted from another document.
 */
export const isText = (node: Node): node is Text => nodeTypeOf(node) === TEXT;

export const isElement = (node: Node): node is Element => nodeTypeOf(node) === ELEMENT;

export const isShadowRoot = (node: Node): node is ShadowRoot =>
	node.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node;

/** The parent as a reader sees it: a shadow root's is its host. */
export const shownParent = (node: Node): Node | null => parentOf(node) ?? (isShadowRoot(node) ? node.host : null);

/** What a node is laid out in: the slot that shows it, as far as its tree is open. */
export const slotOrParent = (node: Node): Node | null => (node as Element).assignedSlot ?? shownParent(node);

/** The element that a text stands in; where it stands right in a shadow tree, its host. */
export const elementAround = (text: Text): Element => text.parentElement ?? (text.parentNode as ShadowRoot).host;

/** The nearest element that `selector` matches, of `node` and of what it stands in, across shadow borders. */
export function closestShown(node: Node | null, selector: string): Element | null {
	for (let at = node; at; at = shownParent(at.getRootNode())) {
		const found = isElement(at) && at.closest(selector);
		if (found) return found;
	}
	return null;
}
