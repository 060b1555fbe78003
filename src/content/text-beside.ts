import { edgeOf, flowOf } from './flow.ts';
import { isElement, isText } from './node-kinds.ts';

/**
 * The nearest text on one side of a place in the page that flows on from there, out of inline elements and into them; `null` when a
 * block's edge, or something in the line that is not text, comes first.
 * @param sibling the node on that side of the place, in `parent`
 */
export function textBeside(parent: Node, sibling: Node | null, side: 'previousSibling' | 'nextSibling'): Text | null {
	const nearEnd = side === 'previousSibling' ? 'lastChild' : 'firstChild';
	let within: Node | null = parent;
	let at = sibling;
	for (;;) {
		if (!at) {
			if (!within || !isElement(within) || edgeOf(within) === 'block') return null;
			at = within[side];
			within = within.parentNode;
			continue;
		}
		if (isText(at) && at.data !== '') return at;
		if (isElement(at)) {
			const flow = flowOf(at);
			if (flow !== 'inline' && flow !== 'nothing') return null;
			if (flow === 'inline' && at[nearEnd]) {
				within = at;
				at = at[nearEnd];
				continue;
			}
		}
		at = at[side];
	}
}
