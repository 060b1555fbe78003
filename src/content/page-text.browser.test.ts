import { afterEach, expect, it } from 'vitest';
import * as flow from './flow.ts';
import { pageText } from './page-text.ts';

afterEach(() => {
	document.body.innerHTML = '';
});

it('is of paragraphs first, then of lists and headings, and leaves out what is typed', () => {
	document.body.innerHTML =
		'<h2>Three</h2><li>Two</li><p>One</p><div contenteditable><p>typed</p></div><li>Reply <i role="textbox">typed</i></li><p hidden>hidden</p>';
	expect(pageText(document, flow)).toBe('One Two Three ');
});

it('ends once it is enough', () => {
	document.body.innerHTML = `<p>${'word '.repeat(50)}</p>`.repeat(500);
	expect(pageText(document, flow).length).toBeLessThan(4_000);
});
