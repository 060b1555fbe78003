import { CONTEXT_LENGTH } from '../settings/page-report.ts';
import type { Mention } from './block.ts';
import { flowOf } from './flow.ts';
import { isElement, isText } from './node-kinds.ts';
import { isShown } from './rendered.ts';
import { GAP, Run } from './run.ts';
import { runAround } from './text-walk.ts';

/** Text of neighbouring blocks is looked for in so many nodes at most. */
const SEARCH = 64;

/** Soft hyphens and other characters that show nothing. */
const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;

/** Text as it is seen: white space folded, and nothing invisible in it. */
export const asSeen = (text: string): string => text.replace(invisible, '').replaceAll(GAP, ' ').replace(/\s+/g, ' ');

/** The visible text around a mention: up to {@link CONTEXT_LENGTH} characters a side, blocks parted by a line break. */
export function surroundingsOf({ block, start, end }: Mention): { before: string; after: string } {
	const { run } = block;
	let before = asSeen(run.text.slice(Math.max(0, start - SEARCH * 4), start)).trimStart();
	let after = asSeen(run.text.slice(end, end + SEARCH * 4)).trimEnd();
	for (
		let at: Run | null = run;
		before.length < CONTEXT_LENGTH;
		before = `${asSeen(at.text.slice(-SEARCH * 4)).trim()}\n${before}`
	) {
		at = nextRun(at.nodes[0] as Text, 'previous');
		if (!at) break;
	}
	for (
		let at: Run | null = run;
		after.length < CONTEXT_LENGTH;
		after = `${after}\n${asSeen(at.text.slice(0, SEARCH * 4)).trim()}`
	) {
		at = nextRun(at.nodes.at(-1) as Text, 'next');
		if (!at) break;
	}
	return { before: before.slice(-CONTEXT_LENGTH), after: after.slice(0, CONTEXT_LENGTH) };
}

/** The run before or after the one that `from` ends, passing what a reader cannot see. */
function nextRun(from: Text, direction: 'previous' | 'next'): Run | null {
	const walker = from.ownerDocument.createTreeWalker(
		from.getRootNode(),
		NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
		(node) => {
			if (!isElement(node)) return /\S/.test((node as Text).data) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
			const flow = flowOf(node);
			return flow === 'gap' || flow === 'nothing' ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
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
