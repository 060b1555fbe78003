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
