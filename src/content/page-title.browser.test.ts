import { afterEach, expect, it } from 'vitest';
import { titleOf } from './page-title.ts';

const { title } = document;
const { href } = location;
afterEach(() => {
	document.title = title;
	history.replaceState(null, '', href);
});

/** What is told after each of some titles. */
const told = (tell: () => string, ...titles: string[]) =>
	titles.map((each) => {
		document.title = each;
		return tell();
	});

it('is that of now, and does not blink with a page that has it blink', () => {
	const tell = titleOf(document);
	expect(told(tell, 'Home', 'Shares', '(1) Shares', 'Home')).toEqual(['Home', 'Shares', '(1) Shares', 'Home']);
	expect(told(tell, 'You have mail', 'Home', 'You have mail')).toEqual(['Home', 'Home', 'Home']);
	history.replaceState(null, '', '#next');
	expect(told(tell, 'Rainforest', 'Home')).toEqual(['Rainforest', 'Home']);
});
