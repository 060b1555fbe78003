import { describe, expect, it, vi } from 'vitest';
import { $, useAnnotatedDocument, words } from './annotated-document.fixture.ts';

const page = useAnnotatedDocument();

describe('shadow trees that come and go', () => {
	it('reads a shadow tree again whose host left and comes back', async () => {
		const annotation = await page.read('<div id="host"></div>');
		const host = document.querySelector('#host') as HTMLElement;
		host.attachShadow({ mode: 'open' }).innerHTML = '<p>Nvidia</p>';
		document.body.append(host);
		await vi.waitFor(() => expect(words(annotation)).toEqual(['Nvidia']));
		host.remove();
		await vi.waitFor(() => expect(words(annotation)).toEqual([]));
		document.body.append(host);
		await vi.waitFor(() => expect(words(annotation)).toEqual(['Nvidia']));
	});

	it.each(['x-late', 'div', 'span'])('reads a shadow tree that a <%s> gets after it was read', async (name) => {
		const annotation = await page.read(`<${name} id="late"></${name}>`);
		$('#late').attachShadow({ mode: 'open' }).innerHTML = '<p>Nvidia</p>';
		document.body.append('something else');
		await vi.waitFor(() => expect(words(annotation)).toEqual(['Nvidia']));
	});

	it('reads a shadow tree that an element with text gets after it was read, once a reader may see it', async () => {
		const annotation = await page.read('<div id="late"><b>Loading</b></div>');
		$('#late').attachShadow({ mode: 'open' }).innerHTML = '<p>Nvidia</p>';
		await vi.waitFor(() => expect(words(annotation)).toEqual(['Nvidia']));
	});

	it('reads no shadow tree of what is typed in, however it is found', async () => {
		const annotation = await page.read(
			'<div id="typed" role="textbox"><b>Name</b></div><p contenteditable><span id="edited"><b>Name</b></span></p><div id="read"><b>Name</b></div>',
		);
		for (const id of ['typed', 'edited', 'read'])
			$(`#${id}`).attachShadow({ mode: 'open' }).innerHTML = `<p>Nvidia in ${id}</p>`;
		await vi.waitFor(() =>
			expect(annotation.mentions().map(({ block }) => block.run.text)).toEqual(['Nvidia in read']),
		);
	});

	it('reads nothing again where it has looked at a shadow tree that may not be read', async () => {
		document.body.innerHTML = '<div id="typed" role="textbox" style="height: 500px"><b>Name</b></div>';
		$('#typed').attachShadow({ mode: 'open' }).innerHTML = '<p>Nvidia</p>';
		const annotation = page.annotate();
		await vi.waitFor(() => expect(annotation.isDone).toBe(true));
		const told = vi.fn();
		annotation.onChange(told);
		const asked = vi.spyOn(document, 'elementFromPoint');
		document.dispatchEvent(new Event('scrollend'));
		await vi.waitFor(() => expect(asked).toHaveBeenCalled());
		expect(asked.mock.results.map(({ value }) => value)).toContain($('#typed'));
		asked.mockRestore();
		expect(told).not.toHaveBeenCalled();
	});

	it('reads a shadow tree that came while its host had text, once it is emptied', async () => {
		const annotation = await page.read('<div id="late">Loading</div>');
		$('#late').attachShadow({ mode: 'open' }).innerHTML = '<p>Nvidia</p>';
		$('#late').replaceChildren();
		await vi.waitFor(() => expect(words(annotation)).toEqual(['Nvidia']));
	});

	it('lets go of a name that a shadow tree which came late hides in part', async () => {
		const annotation = await page.read('<p>Nvid<x-late>ia</x-late> and OpenAI</p>');
		expect(words(annotation)).toEqual(['Nvidia', 'OpenAI']);
		$('x-late').attachShadow({ mode: 'open' });
		document.body.append('Something else');
		await vi.waitFor(() => expect(words(annotation)).toEqual(['OpenAI']));
	});

	it('counts what stands right in a shadow tree, in several texts, too', async () => {
		document.body.innerHTML = '<div id="h"></div>';
		$('#h').attachShadow({ mode: 'open' }).append('on Nvi', 'dia and ', 'OpenAI');
		const annotation = page.annotate();
		await vi.waitFor(() => expect(words(annotation)).toEqual(['Nvidia', 'OpenAI']));
		expect(annotation.count(9)).toBe(2);
	});

	it('reads a shadow tree that came when nothing else happened, once the reader scrolls', async () => {
		const annotation = await page.read('<div id="late"></div><p style="height: 5000px"></p>');
		$('#late').attachShadow({ mode: 'open' }).innerHTML = '<p>Nvidia</p>';
		document.dispatchEvent(new Event('scrollend'));
		await vi.waitFor(() => expect(words(annotation)).toEqual(['Nvidia']));
	});

	it('asks many hosts again in time, also when the last thing happened at once', async () => {
		const annotation = await page.read('<div class="slot"></div>'.repeat(300));
		document.body.append('something else');
		await null;
		$('.slot:last-of-type').attachShadow({ mode: 'open' }).innerHTML = '<p>Nvidia</p>';
		document.body.append('and else');
		await vi.waitFor(() => expect(words(annotation)).toEqual(['Nvidia']));
	});

	it('finds the tree of a custom element behind thousands of empty ones', async () => {
		const annotation = await page.read(`${'<i><span></span></i>'.repeat(2_100)}<p>Read <x-late></x-late> now</p>`);
		$('x-late').attachShadow({ mode: 'open' }).innerHTML = 'Nvidia';
		document.body.append('something else');
		await vi.waitFor(() => expect(words(annotation)).toEqual(['Nvidia']), { timeout: 5_000 });
	});

	it('looks for those that came while nobody looked', async () => {
		const annotation = await page.read('<div id="late"><b>Loading</b></div>');
		const hidden = vi.fn(() => true);
		Object.defineProperty(document, 'hidden', { configurable: true, get: hidden });
		await vi.waitFor(() => expect(hidden).toHaveBeenCalled());
		$('#late').attachShadow({ mode: 'open' }).innerHTML = '<p>Nvidia</p>';
		Reflect.deleteProperty(document, 'hidden');
		document.dispatchEvent(new Event('visibilitychange'));
		await vi.waitFor(() => expect(words(annotation)).toEqual(['Nvidia']));
	});

	it('does not count what a shadow tree folds away around its slot', async () => {
		document.body.innerHTML = '<x-fold><p>Nvidia hidden</p></x-fold><p>Nvidia seen</p>';
		$('x-fold').attachShadow({ mode: 'open' }).innerHTML = '<details><summary>More</summary><slot></slot></details>';
		const annotation = page.annotate();
		await vi.waitFor(() => expect(annotation.isDone).toBe(true));
		expect(annotation.mentions().map(({ block }) => block.run.text)).toEqual(['Nvidia seen']);
	});

	it('lets go of a shadow tree whose host leaves', async () => {
		document.body.innerHTML = '<div id="h"></div>';
		const annotation = await page.read('<div id="h"></div>');
		$('#h').attachShadow({ mode: 'open' }).innerHTML = '<p>Nvidia</p>';
		document.body.prepend($('#h'));
		await vi.waitFor(() => expect(words(annotation)).toEqual(['Nvidia']));
		$('#h').remove();
		await vi.waitFor(() => expect(words(annotation)).toEqual([]));
		expect(annotation.count(10)).toBe(0);
	});
});
