import { nameOf } from './native-reads.ts';
import { isElement, isText } from './node-kinds.ts';
import { likelyRootOf } from './shadow-roots.ts';

/** Every text under `node`, in the shadow trees among `roots`, which has their hosts, too. */
export function* textsUnder(roots: WeakSet<Node>, node: Node): Generator<Text> {
	if (isText(node)) yield node;
	const walker = (node.ownerDocument ?? (node as Document)).createTreeWalker(
		node,
		NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
	);
	for (let at: Node | null = node; at; at = walker.nextNode()) {
		if (isText(at)) yield at;
		const root = isElement(at) ? likelyRootOf(at, nameOf(at), roots.has(at)) : null;
		if (root && roots.has(root)) yield* textsUnder(roots, root);
	}
}
