import type { FlowReads } from './flow.ts';
import type { Run } from './run.ts';

/**
 * How much text on each side of a block tells what the page is about there, in UTF-16 units: a paragraph or two, as in the pages
 * that weights are learnt from (tests/eval/read-html.ts).
 */
const AROUND = 700;

/** So many elements are passed on each side at most, whatever the page puts between its paragraphs. */
const SEARCH = 60;

/** What holds text that is no running text: scripts, and where text is typed. */
export const unread =
	'script, style, [contenteditable]:not([contenteditable=false i]), [role=textbox], [role=searchbox], [role=combobox]';

/** The texts of the paragraphs before and after a run's; typed text and scripts are left out. */
export type TextsAround = (run: Run) => string[];

/**
 * Makes what tells {@link TextsAround}. Paragraphs are taken whole, so that the cost neither grows with the page nor with what is set in
 * bold in it.
 * @param flow the page's script has it, and it need not be brought again
 */
export const createTextsAround =
	(flow: FlowReads): TextsAround =>
	(run) => {
		const paragraph = flow.blockAround(run.nodes[0]?.parentElement ?? null);
		return paragraph ? [...gather(paragraph, true, flow), ...gather(paragraph, false, flow)] : [];
	};

function gather(from: Element, isBackward: boolean, { edgeOf, mayRead }: FlowReads): string[] {
	const texts: string[] = [];
	let length = 0;
	let at: Element | null = from;
	for (let steps = 0; steps < SEARCH && length < AROUND && at; steps++) {
		const next: Element | null = isBackward ? at.previousElementSibling : at.nextElementSibling;
		if (!next) {
			at = at.parentElement;
			continue;
		}
		at = nearestParagraph(next, isBackward, edgeOf);
		if (!mayRead(at, from) || at.querySelector(unread)) continue;
		const text = at.textContent ?? '';
		texts.push(text);
		length += text.length;
	}
	return texts;
}

/** The first or last element inside `element` that holds no other blocks. */
function nearestParagraph(element: Element, isBackward: boolean, edgeOf: FlowReads['edgeOf']): Element {
	let at = element;
	for (;;) {
		const child = isBackward ? at.lastElementChild : at.firstElementChild;
		if (!child || edgeOf(child) !== 'block') return at;
		at = child;
	}
}
