import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './browser.ts';

const browser = useBrowser({}, 'tabs');

/** What is typed: a name that would be marked, in words that stand nowhere else. */
const typed = 'Zebra Nvidia quagga';

/**
 * Everything that a reader types text into, each as HTML with the selector of what takes the focus. The editors are reduced to
 * the elements, attributes and nesting that each puts around the text.
 */
const fields: readonly [name: string, html: string, focus: string][] = [
	...['text', 'search', 'email', 'url', 'tel', 'password', 'unknown'].map((type): [string, string, string] => [
		`<input type=${type}>`,
		`<input type="${type}">`,
		'input',
	]),
	['<textarea>', '<textarea></textarea>', 'textarea'],
	['<select> by its options', '<select><option>Nvidia</option></select><input>', 'input'],
	['contenteditable', '<div contenteditable><p>Nvidia</p></div>', 'div'],
	['contenteditable=true, in capitals', '<div contenteditable="TRUE"></div>', 'div'],
	['contenteditable=plaintext-only', '<div contenteditable="plaintext-only"></div>', 'div'],
	['contenteditable within inline text', '<p>By <span contenteditable>&nbsp;</span> today</p>', 'span'],
	[
		'an island within contenteditable',
		'<div contenteditable><p>a</p><p contenteditable="false">Nvidia</p></div>',
		'div p',
	],
	['role=textbox', '<div role="textbox" contenteditable></div>', 'div'],
	['role=searchbox', '<div role="searchbox" contenteditable></div>', 'div'],
	['role=combobox', '<div role="combobox" contenteditable></div>', 'div'],
	[
		'an editor in a shadow tree',
		'<x-editor></x-editor><script>document.querySelector("x-editor").attachShadow({mode: "open"}).innerHTML = "<div contenteditable></div>"</script>',
		'x-editor >>> div',
	],
	['ProseMirror', '<div class="ProseMirror" contenteditable="true" translate="no"><p><br></p></div>', 'div'],
	[
		'Quill',
		'<div class="ql-container"><div class="ql-editor" contenteditable="true"><p><br></p></div></div>',
		'.ql-editor',
	],
	[
		'Lexical',
		'<div contenteditable="true" role="textbox" data-lexical-editor="true"><p><span data-lexical-text="true">a</span></p></div>',
		'div',
	],
	[
		'Slate',
		'<div role="textbox" contenteditable="true" data-slate-editor><div data-slate-node="element"><span data-slate-leaf><span data-slate-string>a</span></span></div></div>',
		'div',
	],
	[
		'CodeMirror 6',
		'<div class="cm-editor"><div class="cm-scroller"><div class="cm-content" contenteditable="true" role="textbox"><div class="cm-line"><br></div></div></div></div>',
		'.cm-content',
	],
];

/** A page with the field between two sentences that are marked. */
const pageWith = (field: string): string =>
	`<!doctype html><body style="font: 18px/2 serif; padding: 40px"><p>Before, OpenAI.</p>${field}<p>After, Microsoft.</p>`;

async function typeInto(page: Page, focus: string): Promise<void> {
	await page.bringToFront();
	await (await page.waitForSelector(focus))?.click();
	await page.keyboard.type(typed);
}

/** All text of the page and of its shadow trees, and what its fields hold: proof that the typing arrived. */
function allTyped(root: Document | ShadowRoot = document): string {
	const held = [...root.querySelectorAll('*')].map((element) =>
		element.shadowRoot ? allTyped(element.shadowRoot) : 'value' in element ? String(element.value) : '',
	);
	return (root === document ? document.body : root).textContent + held.join(' ');
}

describe('text that the reader types', () => {
	it.each(fields)('is not read in %s', async (_, html, focus) => {
		const { page, mentions } = await browser.openHtml(pageWith(html));
		await typeInto(page, focus);
		expect(await page.evaluate(allTyped)).toContain('quagga');
		// What follows in the page is read after what was typed.
		await page.evaluate(() => document.body.append('Last, Alphabet Inc.'));
		await expect.poll(async () => (await mentions()).map(({ text }) => text)).toContain('Alphabet Inc');
		const found = await mentions();
		expect(found.map(({ entity }) => entity)).toEqual(['openai', 'microsoft', 'google']);
		expect(JSON.stringify(found)).not.toMatch(/Zebra|quagga|Nvidia/);
	});

	it('is not read in a frame that is all editor', async () => {
		const { page, mentions } = await browser.openHtml(pageWith('<iframe srcdoc="<p>a</p>"></iframe>'));
		const frame = await (await page.waitForSelector('iframe'))?.contentFrame();
		await frame?.evaluate(() => {
			document.designMode = 'on';
			document.body.textContent = 'Zebra Nvidia quagga';
		});
		await page.evaluate(() => document.body.append('Last, Alphabet Inc.'));
		await expect.poll(async () => (await mentions()).map(({ text }) => text)).toContain('Alphabet Inc');
		expect((await mentions()).map(({ entity }) => entity)).toEqual(['openai', 'microsoft', 'google']);
	});

	it.each([
		[
			'Monaco',
			'<div class="monaco-editor" role="code"><div class="view-lines" role="presentation"><div class="view-line">Zebra Nvidia quagga</div></div><textarea></textarea></div>',
		],
		[
			'CodeMirror 5',
			'<div class="CodeMirror"><div><textarea></textarea></div><div class="CodeMirror-lines"><pre class="CodeMirror-line" role="presentation"><span>Zebra Nvidia quagga</span></pre></div></div>',
		],
		[
			'a field marked so after its text was read',
			'<div id="late">Zebra Nvidia quagga</div><script>onload = () => setTimeout(() => document.querySelector("#late").contentEditable = "true", 300)</script>',
		],
	])('is not read in what %s paints of it', async (_, html) => {
		const { mentions } = await browser.openHtml(pageWith(html));
		await expect.poll(async () => JSON.stringify(await mentions())).not.toMatch(/Zebra|quagga|Nvidia/);
		expect((await mentions()).map(({ entity }) => entity)).toEqual(['openai', 'microsoft']);
	});

	it('is read where a page paints it into ordinary elements, as a preview does, and not in the editor Ace', async () => {
		const { words } = await browser.openHtml(
			`<textarea>Zebra OpenAI</textarea><div class="preview">Zebra Nvidia</div>
			<div class="ace_editor"><textarea class="ace_text-input"></textarea><div class="ace_layer"><div class="ace_line">Zebra OpenAI</div></div></div>`,
		);
		expect(await words()).toEqual(['Nvidia']);
		expect(readFileSync('PRIVACY.md', 'utf8')).toContain('What a page itself shows again elsewhere while you type');
	});
});
