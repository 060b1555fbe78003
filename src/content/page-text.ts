import type { FlowReads } from './flow.ts';
import { isLaidOut } from './laid-out.ts';
import { unread } from './texts-around.ts';

/** So much of a page is taken for its language, in UTF-16 units: one of which a third was there may be told for good (page-evidence.ts). */
const MOST = 3_000;

/** Running text of a page: of its paragraphs, and where they are few of its lists and headings. What is typed there or not shown is left out. */
export function pageText(document: Document, { mayRead }: FlowReads): string {
	let text = '';
	for (const name of ['p', 'li', 'h2', 'h3']) {
		for (const element of document.getElementsByTagName(name)) {
			if (text.length > MOST) return text;
			const isShown = isLaidOut(element) && mayRead(element) && !element.querySelector(unread);
			if (isShown) text += `${element.textContent} `;
		}
	}
	return text;
}
