import { rootOf } from './build-nodes.ts';

export const isFrame = (node: Node): node is HTMLIFrameElement => node.nodeName === 'IFRAME';

/** A node's children, with how each is reached: those of its shadow tree first, then those of the page in it, then its own. */
export function* childrenOf(node: Node): Generator<[step: string, child: Node]> {
	const root = rootOf(node);
	if (root) for (const [place, child] of root.childNodes.entries()) yield [`#${place}`, child];
	const body = isFrame(node) ? node.contentDocument?.body : null;
	if (body) for (const [place, child] of body.childNodes.entries()) yield [`^${place}`, child];
	for (const [place, child] of node.childNodes.entries()) yield [`/${place}`, child];
}

/** Every node under one, shadow trees and frames included, with its path. */
export function* walk(node: Node, path = ''): Generator<[node: Node, path: string]> {
	for (const [step, child] of childrenOf(node)) {
		yield [child, path + step];
		yield* walk(child, path + step);
	}
}
