import { typed } from './texts-around.ts';

/** So much tells a page's language, in UTF-16 units. */
const ENOUGH = 3_000;

/** Running text of a page: of its paragraphs, and where they are few of its lists and headings. What is typed there is left out. */
export function pageText(document: Document): string {
	let text = '';
	for (const name of ['p', 'li', 'h2', 'h3']) {
		for (const element of document.getElementsByTagName(name)) {
			if (text.length > ENOUGH) return text;
			if (!element.closest(typed)) text += `${element.textContent} `;
		}
	}
	return text;
}
