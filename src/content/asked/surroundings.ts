import { CONTEXT_LENGTH } from '../../settings/page-report.ts';
import type { Mention } from '../block.ts';
import { flowOf, isUnread } from '../flow.ts';
import { asSeen } from '../as-seen.ts';
import { isElement, isText } from '../node-kinds.ts';
import { isShown } from '../rendered.ts';
import { Run } from '../run.ts';
import { runAround } from '../text-walk.ts';

/** Text of neighbouring blocks is looked for in so many nodes at most. */
const SEARCH = 64;

/** Text of a block is looked at so far on each side, in UTF-16 units: white space and what is hidden make it longer than what is seen of it. */
const REACH = 4 * SEARCH;

/** The visible text around a mention: up to {@link CONTEXT_LENGTH} characters a side, blocks parted by a line break. */
export function surroundingsOf({ block, start, end }: Mention): { before: string; after: string } {
	const { run } = block;
	let before = asSeen(shownText(run, start - REACH, start)).trimStart();
	let after = asSeen(shownText(run, end, end + REACH)).trimEnd();
	for (
		let at: Run | null = run;
		before.length < CONTEXT_LENGTH;
		before = `${asSeen(shownText(at, at.text.length - REACH, at.text.length)).trim()}\n${before}`
	) {
		at = nextRun(at.nodes[0] as Text, 'previous');
		if (!at) break;
	}
	for (
		let at: Run | null = run;
		after.length < CONTEXT_LENGTH;
		after = `${after}\n${asSeen(shownText(at, 0, REACH)).trim()}`
	) {
		at = nextRun(at.nodes.at(-1) as Text, 'next');
		if (!at) break;
	}
	return { before: before.slice(-CONTEXT_LENGTH), after: after.slice(0, CONTEXT_LENGTH) };
}

/** The text of a run between two offsets, without what a reader cannot see. */
function shownText({ text, nodes, starts }: Run, from: number, to: number): string {
	let shown = text.slice(Math.max(0, from), Math.max(0, Math.min(to, starts[0] as number)));
	for (const [place, node] of nodes.entries()) {
		const start = starts[place] as number;
		const gap = start + node.length;
		const next = starts[place + 1] ?? text.length;
		if (start >= to) break;
		if (next <= from) continue;
		if (isShown(node.parentElement)) shown += text.slice(Math.max(from, start), Math.min(to, gap));
		shown += text.slice(Math.max(from, gap), Math.min(to, next));
	}
	return shown;
}

/** The run before or after the one that `from` ends, passing what a reader cannot see. */
function nextRun(from: Text, direction: 'previous' | 'next'): Run | null {
	const walker = from.ownerDocument.createTreeWalker(
		from.getRootNode(),
		NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
		(node) => {
			if (!isElement(node)) return /\S/.test((node as Text).data) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
			return isUnread(flowOf(node)) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
		},
	);
	walker.currentNode = from;
	for (let steps = 0; steps < SEARCH; steps++) {
		const node = direction === 'next' ? walker.nextNode() : walker.previousNode();
		if (!node || !isText(node)) return null;
		if (isShown(node.parentElement)) return new Run(runAround(node));
	}
	return null;
}
