import type { Mutation, Place } from '../page-spec.ts';
import { attachShadow, buildNodes } from './build-nodes.ts';
import { walk } from './walk-page.ts';

/** Does one change, as far as the DOM lets it. */
export function mutate(change: Mutation): void {
	try {
		act(change);
	} catch (error) {
		// Those of a frame's nodes are of the frame's own kind.
		if (Object.prototype.toString.call(error) !== '[object DOMException]') throw error;
	}
}

type Kind = 'text' | 'element' | 'node';

/** Node number `at` of its kind, counted round. */
function pick(kind: Kind, at: number): Node | undefined {
	const nodes = [...walk(document.body)]
		.map(([node]) => node)
		.filter(({ nodeType }) => kind === 'node' || nodeType === (kind === 'text' ? Node.TEXT_NODE : Node.ELEMENT_NODE));
	return nodes[at % nodes.length];
}

const text = (at: number): Text | undefined => pick('text', at) as Text | undefined;
const element = (at: number): Element | undefined => pick('element', at) as Element | undefined;

/** What was taken out, the latest last. */
const away: Node[] = [];

function act(change: Mutation): void {
	switch (change.kind) {
		case 'data': {
			const node = text(change.at);
			if (node) node.data = change.text;
			break;
		}
		case 'insert-data': {
			const node = text(change.at);
			node?.insertData(change.offset % (node.length + 1), change.text);
			break;
		}
		case 'delete-data': {
			const node = text(change.at);
			node?.deleteData(change.offset % (node.length + 1), change.count);
			break;
		}
		case 'split': {
			const node = text(change.at);
			node?.splitText(change.offset % (node.length + 1));
			break;
		}
		case 'normalize':
			pick('node', change.at)?.parentNode?.normalize();
			break;
		case 'insert': {
			const to = pick('node', change.at);
			const [node] = buildNodes([change.node], to?.ownerDocument ?? document) as [Node];
			if (to) put(node, to, change.place);
			else document.body.append(node);
			break;
		}
		case 'remove': {
			const node = pick('node', change.at);
			node?.parentNode?.removeChild(node);
			if (node) away.push(node);
			break;
		}
		case 'put-back': {
			const [node, to] = [away.pop(), pick('node', change.at)];
			if (node && to) put(node, to, change.place);
			break;
		}
		case 'move': {
			const [node, to] = [pick('node', change.at), pick('node', change.to)];
			if (node && to && node !== to) put(node, to, change.place);
			break;
		}
		case 'blink': {
			const node = pick('node', change.at);
			const { parentNode, nextSibling } = node ?? {};
			if (node && parentNode) {
				node.parentNode?.removeChild(node);
				parentNode.insertBefore(node, nextSibling ?? null);
			}
			break;
		}
		case 'wrap': {
			const node = pick('node', change.at);
			const wrapper = (node?.ownerDocument ?? document).createElement(change.tag);
			node?.parentNode?.insertBefore(wrapper, node);
			if (node) wrapper.append(node);
			break;
		}
		case 'unwrap': {
			const node = element(change.at);
			node?.replaceWith(...node.childNodes);
			break;
		}
		case 'attribute':
			if (change.value === null) element(change.at)?.removeAttribute(change.name);
			else element(change.at)?.setAttribute(change.name, change.value);
			break;
		case 'shadow': {
			const isOpen = change.shadow.mode === 'open';
			const hosts = [...walk(document.body)]
				.map(([node]) => node)
				.filter((node) => node.nodeName.includes('-') || (isOpen && node instanceof HTMLElement && !node.firstChild));
			const host = hosts[change.at % hosts.length];
			if (host) attachShadow(host as Element, change.shadow);
			break;
		}
		case 'reparse': {
			const node = element(change.at);
			if (node) node.innerHTML = node.innerHTML.slice();
			break;
		}
		case 'registry':
			if (change.how === 'clear') CSS.highlights.clear();
			else if (change.how === 'delete') CSS.highlights.delete('newsgloss');
			else CSS.highlights.set('newsgloss', new Highlight());
			break;
		case 'scroll':
			window.scrollTo(0, change.to);
	}
}

function put(node: Node, to: Node, place: Place): void {
	if (place === 'first') to.insertBefore(node, to.firstChild);
	else if (place === 'last') to.appendChild(node);
	else to.parentNode?.insertBefore(node, place === 'before' ? to : to.nextSibling);
}
