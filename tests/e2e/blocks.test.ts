import { describe, expect, it } from 'vitest';
import { useBrowser } from './browser.ts';

const browser = useBrowser({}, 'tabs');

/** A page with a mention before and after what is tried, so that it was read when these are found. */
const pageWith = (html: string): string =>
	`<!doctype html><html lang="en"><body style="font: 18px/2 serif"><p>First, Microsoft.</p>${html}<p>Last, Microsoft.</p>`;

const wordsOn = async (html: string): Promise<string[]> => {
	const { words, painted } = await browser.openHtml(pageWith(html));
	const found = await words();
	await expect.poll(painted).toContain('Microsoft');
	return found.slice(1, -1).map((word) => word.replace(/[\u00AD\u200B]/g, ''));
};

it('fields of a form that have the names of its own parts keep nothing else from being read', async () => {
	const parts =
		'matches childNodes getBoundingClientRect querySelectorAll textContent closest contains nextElementSibling firstElementChild id';
	const forms = parts.split(' ').map((name) => `<form>OpenAI <input name="${name}"></form>`);
	// What is in view is read by itself: the last name is not.
	const { words } = await browser.openHtml(pageWith(`${forms.join('')}<p style="height: 5000px"></p>`));
	const found = await words();
	expect([found.at(0), found.at(-1)]).toEqual(['Microsoft', 'Microsoft']);
});

describe('a name in pieces', () => {
	it.each([
		['in bold in part', '<p>About <b>Nv</b>idia.</p>', 'Nvidia'],
		['with a soft hyphen', '<p>About Open&shy;AI.</p>', 'OpenAI'],
		['with a place to break', '<p>About Open<wbr>AI and Open&ZeroWidthSpace;AI.</p>', 'OpenAI'],
		['with a drop cap', '<p><span style="float: left; font-size: 3em">N</span>vidia sells.</p>', 'Nvidia'],
		[
			'with a first letter of its own',
			'<style>#f::first-letter { float: left; font-size: 3em }</style><p id="f">Nvidia sells.</p>',
			'Nvidia',
		],
		['as a link', '<p>About <a href="#">Nvidia</a>.</p>', 'Nvidia'],
		['as a link in part', '<p>About <a href="#">Open</a>AI.</p>', 'OpenAI'],
		['around a comment', '<p>About Nvi<!-- here -->dia.</p>', 'Nvidia'],
		['in an unknown element', '<p>About <x-b>Nvi</x-b>dia.</p>', 'Nvidia'],
		['over two lines of the source', '<p>About Advanced Micro\n\t\tDevices.</p>', 'Advanced Micro\n\t\tDevices'],
	])('is found %s', async (_, html, expected) => {
		const found = await wordsOn(html);
		expect(found.map((word) => word.replace(/\s+/g, ' '))).toContain(expected.replace(/\s+/g, ' '));
	});

	it.each([
		['blocks', '<div>Nvi</div><div>dia</div><div>Open</div><p>AI</p>'],
		['cells', '<table><tr><td>Nvi</td><td>dia</td><td>Open<td>AI</table>'],
		['items', '<ul><li>Nvi<li>dia<li>Open<li>AI</ul>'],
		['lines', '<p>Nvi<br>dia, Open<br>AI</p>'],
		[
			'elements that are styled as blocks',
			'<p><span style="display: block">Nvi</span><span style="display: block">dia</span></p>',
		],
		[
			'columns of flex and grid',
			'<p style="display: flex"><b>Nvi</b><b>dia</b></p><p style="display: grid"><b>Open</b><b>AI</b></p>',
		],
		[
			'hidden text',
			'<p>Nvi<span style="display: none">dia</span>, <span hidden>Open</span>AI, Nvi<span hidden>x</span>dia</p>',
		],
		['images and fields', '<p>Nvi<img alt="">dia, Open<input>AI</p>'],
		['footnotes', '<p>Nvi<sup>1</sup>dia</p>'],
		['shadow trees', '<p>Nvi<x-c><template shadowrootmode="open">dia</template></x-c></p>'],
	])('is none over %s', async (_, html) => {
		expect(await wordsOn(html)).toEqual([]);
	});
});
