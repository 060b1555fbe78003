import { describe, expect, it, vi } from 'vitest';
import { $, painted, useAnnotatedDocument, words } from './annotated-document.fixture.ts';

const page = useAnnotatedDocument();
const annotated = page.read;

describe('text that is not laid out', () => {
	it.each([
		['blocks by style', '<a><b style="display: block">Nvidia</b><b style="display: block">OpenAI</b></a>'],
		['elements of its own', '<style>x-row{display: block}</style><x-row>Nvidia</x-row><x-row>OpenAI</x-row>'],
	])('finds names in a panel that is shown later, in %s', async (_, html) => {
		const annotation = await annotated(`<div id="panel" hidden>${html}</div><p>Open AI</p>`);
		expect(words(annotation)).toEqual(['Open AI']);
		$('#panel').hidden = false;
		await vi.waitFor(() => expect(words(annotation)).toEqual(['Nvidia', 'OpenAI', 'Open AI']));
		await painted('Nvidia', 'OpenAI', 'Open AI');
	});

	it.each([
		['after a name', 'Nvidia<i id="tip" hidden>NVDA</i> rose', ['Nvidia'], []],
		['before a name', '<i id="tip" hidden>Chips</i>Nvidia rose', ['Nvidia'], []],
		['within a name', 'Open<i id="tip" hidden>x</i>AI', [], []],
	])('is not of the word beside it, %s, until it is shown', async (_, html, hidden, shown) => {
		const annotation = await annotated(`<p>Open AI and ${html}</p>`);
		expect(words(annotation)).toEqual(['Open AI', ...hidden]);
		$('#tip').hidden = false;
		await vi.waitFor(() => expect(words(annotation)).toEqual(['Open AI', ...shown]));
		$('#tip').remove();
		await vi.waitFor(() => expect(words(annotation)).toHaveLength(2));
	});

	it.each([
		['apart', '<p><x-a>Nvidia</x-a><x-a><b style="margin-left: 12px">OpenAI</b></x-a></p>', ['Nvidia', 'OpenAI']],
		['together', '<p>Shares of <x-a>Nv</x-a>idia</p>', ['Nvidia']],
		['folded away', '<details><summary>More</summary><x-a>Nvidia</x-a><x-a>OpenAI</x-a></details>', []],
	])('is told by the letters of what has no box of its own: %s', async (_, html, names) => {
		expect(words(await annotated(`<style>x-a { display: contents }</style>${html}`))).toEqual(names);
	});

	it.each([
		['hidden', 'Nvidia said<span hidden>more</span>'],
		['without a box', 'Nvidia said<span style="display: contents">more</span>'],
	])('comes to rest where text touches what is %s', async (_, html) => {
		const annotation = await annotated(`<p>${html}</p>`);
		await painted('Nvidia');
		const [mention] = annotation.mentions();
		// As often as it would be read again, and more.
		for (let frame = 0; frame < 40; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
		expect(annotation.mentions()[0]).toBe(mention);
	});
});
