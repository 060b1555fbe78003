import type { SeenMark } from '../page-spec.ts';
import { isFrame, walk } from './walk-page.ts';

/** Elements whose text a line passes over, so that a name may stand on both sides of one. */
const passedOver =
	'script, style, noscript, noframes, template, rt, rp, title, desc, metadata, defs, option, datalist, head';

/** The marks painted now, in the page and in its frames, in the order of the page. */
export function readMarks(): SeenMark[] {
	const pathOf = new Map([...walk(document.body)]);
	const windows = [window, ...[...pathOf.keys()].filter(isFrame).map(({ contentWindow }) => contentWindow)];
	return windows
		.flatMap((each) => [...((each as typeof window | null)?.CSS.highlights.get('newsgloss') ?? [])] as Range[])
		.map((range) => ({
			path: pathOf.get(range.startContainer) ?? 'not in the page',
			offset: range.startOffset,
			text: textIn(range),
		}))
		.sort((a, b) => (a.path === b.path ? a.offset - b.offset : a.path < b.path ? -1 : 1));
}

function textIn(range: Range): string {
	const { startContainer, endContainer, startOffset, endOffset } = range;
	if (startContainer === endContainer) return String(range);
	const texts = document.createNodeIterator(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
	let found = '';
	for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
		if (!range.intersectsNode(text) || text.parentElement?.closest(passedOver)) continue;
		const from = text === startContainer ? startOffset : 0;
		found += text.data.slice(from, text === endContainer ? endOffset : undefined);
	}
	return found;
}
