import { flowOf } from './flow.ts';
import { isElement } from './node-kinds.ts';
import type { Run } from './run.ts';

/** How much text on each side of a block tells what the page is about there, in UTF-16 units: a few paragraphs. */
const AROUND = 1_500;

/** So many nodes are passed on each side at most, whatever the page puts between its texts. */
const SEARCH = 200;

/** A run's text with what stands before and after it, typed text and scripts left out. Its cost does not grow with the page. */
export function textAround(run: Run): string {
	const before = gather(run.nodes[0] as Text, 'previousNode').reverse();
	const after = gather(run.nodes.at(-1) as Text, 'nextNode');
	return [...before, run.text, ...after].join(' ');
}

function gather(from: Text, step: 'previousNode' | 'nextNode'): string[] {
	const walker = from.ownerDocument.createTreeWalker(
		from.getRootNode(),
		NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
		(node) => (isElement(node) && isUnread(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT),
	);
	walker.currentNode = from;
	const texts: string[] = [];
	let length = 0;
	for (let steps = 0; steps < SEARCH && length < AROUND; steps++) {
		const node = walker[step]();
		if (!node) break;
		if (isElement(node)) continue;
		texts.push((node as Text).data);
		length += (node as Text).length;
	}
	return texts;
}

function isUnread(element: Element): boolean {
	const flow = flowOf(element);
	return flow === 'gap' || flow === 'nothing';
}
