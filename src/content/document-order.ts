import { isShadowRoot } from './node-kinds.ts';

/**
 * Compares two nodes by where a reader meets them, shadow trees included: a shadow tree's nodes come
 * where their host is, before the host's own children. For `Array.prototype.sort`.
 */
export function compareShown(a: Node, b: Node): number {
	if (a === b) return 0;
	const rootsOfA = pathThroughRoots(a);
	const rootsOfB = pathThroughRoots(b);
	for (const [depth, nodeOfA] of rootsOfA.entries()) {
		const nodeOfB = rootsOfB[depth];
		if (!nodeOfB) return 1;
		if (nodeOfA === nodeOfB) continue;
		const position = nodeOfA.compareDocumentPosition(nodeOfB);
		if (position & Node.DOCUMENT_POSITION_DISCONNECTED) return 0;
		// A host contains its shadow tree's lifted node only by being it, so containment here means
		// that one side stands in the other's light children: the outer one's shadow comes first.
		return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
	}
	return -1;
}

/** `node` preceded by the hosts it stands under, outermost first. */
function pathThroughRoots(node: Node): Node[] {
	const path = [node];
	for (let root = node.getRootNode(); isShadowRoot(root); root = root.host.getRootNode()) path.unshift(root.host);
	return path;
}
