import { nodeTypeOf, parentOf } from './native-reads.ts';

/**
 * Type guards by `nodeType`: `instanceof` fails for nodes a page has adopted from another document.
 */
export const isText = (node: Node): node is Text => nodeTypeOf(node) === Node.TEXT_NODE;

export const isElement = (node: Node): node is Element => nodeTypeOf(node) === Node.ELEMENT_NODE;

export const isShadowRoot = (node: Node): node is ShadowRoot =>
	node.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node;

/** The parent as a reader sees it: a shadow root's is its host. */
export const shownParent = (node: Node): Node | null => parentOf(node) ?? (isShadowRoot(node) ? node.host : null);
