import { afterEach, expect, it } from 'vitest';
import { isStillSeen } from './still-seen.ts';

afterEach(() => {
	document.body.innerHTML = '';
});

it.each([
	['in a paragraph', '<p id="x">Nvidia</p>', true],
	['in an element without a box', '<p><span id="x" style="display: contents">Nvidia</span></p>', true],
	['in a closed one', '<details><summary>More</summary><p id="x">Nvidia</p></details>', false],
	['in one left out', '<div style="content-visibility: hidden"><p id="x">Nvidia</p></div>', false],
	['in one that is not shown', '<p id="x" hidden>Nvidia</p>', false],
	['in one that is invisible', '<p id="x" style="visibility: hidden">Nvidia</p>', false],
])('words %s: %s', (_, html, isSeen) => {
	document.body.innerHTML = html;
	const range = document.createRange();
	range.selectNodeContents(document.querySelector('#x')?.firstChild as Text);
	expect(isStillSeen(range)).toBe(isSeen);
});
