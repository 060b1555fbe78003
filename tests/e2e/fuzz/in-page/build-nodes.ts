import type { NodeSpec, ShadowSpec } from '../page-spec.ts';

/** Every shadow root the page made, closed ones too, by its host. */
const roots = new WeakMap<Element, ShadowRoot>();

/** What is to stand in a frame each time it is loaded. */
const frameContents = new WeakMap<Element, readonly NodeSpec[]>();

export const rootOf = (node: Node): ShadowRoot | undefined => roots.get(node as Element);

export function attachShadow(host: Element, { mode, children }: ShadowSpec): void {
	const root = host.attachShadow({ mode });
	roots.set(host, root);
	root.append(...buildNodes(children, host.ownerDocument));
}

export const buildNodes = (specs: readonly NodeSpec[], document: Document): Node[] =>
	specs.map((spec) => buildNode(spec, document));

function buildNode(spec: NodeSpec, document: Document): Node {
	if (typeof spec === 'string') return document.createTextNode(spec);
	if ('comment' in spec) return document.createComment(spec.comment);
	const isSvg = spec.tag === 'svg' || spec.tag === 'text';
	const element = isSvg
		? document.createElementNS('http://www.w3.org/2000/svg', spec.tag)
		: document.createElement(spec.tag);
	for (const [name, value] of Object.entries(spec.attributes ?? {})) element.setAttribute(name, value);
	element.append(...buildNodes(spec.children ?? [], document));
	if (spec.shadow) attachShadow(element, spec.shadow);
	if (spec.frame) {
		frameContents.set(element, spec.frame);
		// Filled while it is parsed, so that whoever reads a frame once it has loaded finds it whole.
		element.setAttribute(
			'srcdoc',
			'<!doctype html><body><script>top.fuzz.fill(frameElement, document);document.currentScript.remove()</script>',
		);
	}
	return element;
}

const filled = new WeakSet<Document>();

/** Called by a frame while it loads, also when it loads anew after a move. */
export function fill(frame: Element, document: Document): void {
	document.body.append(...buildNodes(frameContents.get(frame) ?? [], document));
	filled.add(document);
}

/** Has a frame loaded, and is it filled? */
export const isFilled = (frame: HTMLIFrameElement): boolean =>
	frame.contentDocument !== null &&
	filled.has(frame.contentDocument) &&
	frame.contentDocument.readyState === 'complete';
