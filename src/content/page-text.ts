import type { FlowReads } from './flow.ts';
import { isLaidOut } from './laid-out.ts';
import { typed } from './texts-around.ts';

/** So much tells a page's language, in UTF-16 units. */
const ENOUGH = 3_000;

/** Running text of a page: of its paragraphs, and where they are few of its lists and headings. What is typed there or not shown is left out. */
export function pageText(document: Document, { mayRead }: FlowReads): string {
	let text = '';
	for (const name of ['p', 'li', 'h2', 'h3']) {
		for (const element of document.getElementsByTagName(name)) {
			if (text.length > ENOUGH) return text;
			const isShown = isLaidOut(element) && mayRead(element) && !element.querySelector(`script, style, ${typed}`);
			if (isShown) text += `${element.textContent} `;
		}
	}
	return text;
}
