/**
 * Reads of the page's tree that no page can bend. In Chromium a form's properties give way, in every world, to its fields of that
 * name: with `<input name="parentNode">` a climb out of it never ends. The browser's own accessors take no longer.
 */

function accessor<N extends Node, T>(owner: N, name: string & keyof N): (node: N) => T {
	const { get } = Object.getOwnPropertyDescriptor(owner, name) as { get: () => T };
	return (node) => get.call(node);
}

export const nodeTypeOf = accessor<Node, number>(Node.prototype, 'nodeType');
export const parentOf = accessor<Node, Node | null>(Node.prototype, 'parentNode');
export const nextOf = accessor<Node, Node | null>(Node.prototype, 'nextSibling');
export const previousOf = accessor<Node, Node | null>(Node.prototype, 'previousSibling');
export const nameOf = accessor<Element, string>(Element.prototype, 'localName');

/** What is read of a form in other ways, here and in what the card is placed by. */
const used =
	'nodeType nodeName localName parentNode parentElement nextSibling previousSibling firstChild lastChild isConnected ownerDocument getRootNode contains closest querySelector hasAttributes getAttribute checkVisibility shadowRoot assignedSlot getClientRects clientWidth scrollTop'.split(
		' ',
	);

/** Is it a form whose fields stand in the place of its own properties? No page means that well: it is not read. */
export const isBentForm = (element: Element): boolean => used.some((name) => Object.hasOwn(element, name));
