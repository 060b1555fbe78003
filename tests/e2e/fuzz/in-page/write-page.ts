import type { NodeSpec } from '../page-spec.ts';
import { rootOf } from './build-nodes.ts';
import { isFrame } from './walk-page.ts';

/** The page as it is now, as data: each text node by itself, shadow trees and frames included. */
export const specsOf = (nodes: Iterable<Node>): NodeSpec[] => [...nodes].map(specOf);

function specOf(node: Node): NodeSpec {
	if (node.nodeType === Node.COMMENT_NODE) return { comment: (node as Comment).data };
	if (node.nodeType === Node.TEXT_NODE) return (node as Text).data;
	const element = node as Element;
	const root = rootOf(element);
	const frame = isFrame(element) ? element.contentDocument?.body : null;
	return {
		tag: element.localName,
		attributes: Object.fromEntries(
			[...element.attributes].filter(({ name }) => !frame || name !== 'srcdoc').map(({ name, value }) => [name, value]),
		),
		children: specsOf(element.childNodes),
		...(root && { shadow: { mode: root.mode, children: specsOf(root.childNodes) } }),
		...(frame && { frame: specsOf(frame.childNodes) }),
	};
}

/** The whole document, head and root element too, as text to compare. */
export const written = (document: Document): string => JSON.stringify(specsOf([document.documentElement]));
