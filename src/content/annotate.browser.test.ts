import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { MarkStyle } from '../settings/mark-style.ts';
import type { Annotation } from './annotate.ts';
import { $, painted, paintedWords, useAnnotatedDocument, words } from './annotated-document.fixture.ts';
import { framePainted } from './frame-painted.fixture.ts';

const page = useAnnotatedDocument();
let markStyle: MarkStyle = 'dotted';

beforeEach(() => {
	markStyle = 'dotted';
});

const annotated = (html: string, density: 'all' | 'first-in-section' | 'none' = 'all'): Promise<Annotation> =>
	page.read(html, { settings: () => ({ density, markStyle }) });

describe('a page is annotated', () => {
	it('finds names in order, over inline tags and in open shadow trees, and changes no node', async () => {
		const html = '<p>First <b>Nv</b>idia, then</p><x-note></x-note><p>OpenAI.</p>';
		document.body.innerHTML = html;
		$('x-note').attachShadow({ mode: 'open' }).innerHTML = '<p>Open<i> AI</i> inside</p>';
		const annotation = page.annotate();
		await vi.waitFor(() => expect(words(annotation)).toEqual(['Nvidia', 'Open AI', 'OpenAI']));
		expect(document.body.innerHTML).toBe(html);
		await vi.waitFor(() => expect(CSS.highlights.get('newsgloss')?.size).toBe(3));
	});

	it('paints the first of an entity in each section, and keeps the others', async () => {
		const annotation = await annotated(
			'<p>Nvidia, Nvidia, OpenAI</p><h2>Nvidia again</h2><p>Nvidia</p><p>OpenAI</p>',
			'first-in-section',
		);
		await painted('Nvidia', 'OpenAI', 'Nvidia', 'OpenAI');
		expect(annotation.mentions()).toHaveLength(6);
	});

	it.each([
		['blocks by style', '<span style="display: block">Open</span> <span style="display: block">AI</span>'],
		['floats', '<b style="float: left">Open</b> <b style="float: right">AI</b>'],
		['columns', '<div style="display: flex; gap: 99px"><b>Open</b> <b>AI</b></div>'],
	])('joins no name over the border of %s', async (_, html) => {
		expect(words(await annotated(`${html}<p>Nvidia</p>`))).toEqual(['Nvidia']);
	});

	it('tells of what is shown later', async () => {
		const annotation = await annotated('<div id="a" hidden>Nvidia</div>');
		const told = vi.fn(() => annotation.count(10));
		annotation.onChange(told);
		$('#a').hidden = false;
		await vi.waitFor(() => expect(told).toHaveLastReturnedWith(1));
	});

	it('reads nothing while nobody looks, not even what has a mark', async () => {
		const annotation = await annotated('<p>Nvidia</p>');
		await painted('Nvidia');
		Object.defineProperty(document, 'hidden', { configurable: true, get: () => true });
		($('p').firstChild as Text).data = 'OpenAI';
		await null;
		expect(words(annotation)).toEqual(['Nvidia']);
		Reflect.deleteProperty(document, 'hidden');
		document.dispatchEvent(new Event('visibilitychange'));
		await painted('OpenAI');
	});

	it('paints nothing when the reader wants no marks', async () => {
		const annotation = await annotated('<p>Nvidia</p>', 'none');
		expect(words(annotation)).toEqual(['Nvidia']);
		await painted();
	});

	it.each([
		['solid', 'newsgloss-solid'],
		['tint', 'newsgloss-tint'],
	] as const)('paints in the style "%s" once that is chosen, and in no other', async (style, name) => {
		const annotation = await annotated('<p>Nvidia</p>');
		await painted('Nvidia');
		markStyle = style;
		annotation.refresh();
		expect([...CSS.highlights.keys()]).toEqual([name]);
		expect([...(CSS.highlights.get(name) ?? [])].map(String)).toEqual(['Nvidia']);
		page.end();
		expect(CSS.highlights.size).toBe(0);
	});

	it('leaves navigation and banners unpainted, and counts what they mention', async () => {
		const annotation = await annotated('<nav>Nvidia</nav><div id="cookie-bar">OpenAI</div><p>OpenAI</p>');
		expect(words(annotation)).toEqual(['Nvidia', 'OpenAI', 'OpenAI']);
		await painted('OpenAI');
	});

	it('judges doubtful names by the whole page', async () => {
		const annotation = await annotated('<p>Meta</p><p>Nvidia</p>');
		expect(words(annotation)).toEqual(['Meta', 'Nvidia']);
		expect(words(await annotated('<p>Meta</p>'))).toEqual([]);
	});

	it('reads nothing of a document that is made an editor as a whole, and all again when it is none any more', async () => {
		const annotation = await annotated('<p>Nvidia</p>');
		document.designMode = 'on';
		document.body.append(' ');
		await vi.waitFor(() => expect(words(annotation)).toEqual([]));
		document.designMode = 'off';
		document.body.append(' ');
		await vi.waitFor(() => expect(words(annotation)).toEqual(['Nvidia']));
	});

	it('reads again what is put in use again', async () => {
		const annotation = await annotated('<div id="a" inert><p>Nvidia</p></div>');
		expect(words(annotation)).toEqual([]);
		$('#a').removeAttribute('inert');
		await vi.waitFor(() => expect(words(annotation)).toEqual(['Nvidia']));
		$('#a').setAttribute('inert', '');
		await vi.waitFor(() => expect(words(annotation)).toEqual([]));
	});

	it('does not count what cannot be seen until it is shown', async () => {
		const annotation = await annotated(
			'<details><summary>More</summary><p>Nvidia</p></details><p>Nvidia</p>',
			'first-in-section',
		);
		expect(annotation.mentions()).toHaveLength(1);
		($('details') as HTMLDetailsElement).open = true;
		await vi.waitFor(() => {
			expect(annotation.mentions()).toHaveLength(2);
			expect(CSS.highlights.get('newsgloss')?.size).toBe(1);
		});
	});

	it('restores the page when it ends: no highlight, and no reading of what comes after', async () => {
		const annotation = await annotated('<p>Nvidia</p>');
		await painted('Nvidia');
		page.end();
		expect(CSS.highlights.has('newsgloss')).toBe(false);
		const told = vi.fn();
		annotation.onChange(told);
		$('p').append(' OpenAI');
		await new Promise(requestAnimationFrame);
		await new Promise(requestAnimationFrame);
		expect(told).not.toHaveBeenCalled();
	});
});

describe('a page that changes', () => {
	it.each<[string, string, () => void, string[]]>([
		['text is added', '<p>Nvidia</p>', () => $('p').append(', OpenAI'), ['Nvidia', 'OpenAI']],
		[
			'a block is added',
			'<p>Nvidia</p>',
			() => $('p').insertAdjacentHTML('beforebegin', '<p>OpenAI</p>'),
			['OpenAI', 'Nvidia'],
		],
		['text is edited', '<p>Nvidia</p>', () => ($('p').firstChild as Text).replaceData(0, 6, 'OpenAI'), ['OpenAI']],
		['a block goes', '<p>Nvidia</p><p id="b">OpenAI</p>', () => $('#b').remove(), ['Nvidia']],
		[
			'a block moves',
			'<p id="a">Nvidia</p><p id="b">OpenAI</p>',
			() => document.body.prepend($('#b')),
			['OpenAI', 'Nvidia'],
		],
		['a block goes into a frame', '<p>Nvidia</p><iframe></iframe>', () => window[0]?.document.body.append($('p')), []],
		['a name is split in two nodes', '<p>my Nvidia</p>', () => ($('p').firstChild as Text).splitText(5), ['Nvidia']],
		[
			'nodes are joined',
			'<p>my <b>Nv</b>idia</p>',
			() => {
				$('b').replaceWith('Nv');
				$('p').normalize();
			},
			['Nvidia'],
		],
		[
			'a name comes to be over two nodes',
			'<p>Open<i>er</i></p>',
			() => {
				($('i').firstChild as Text).data = 'AI';
			},
			['OpenAI'],
		],
		['what stood between is taken out', '<p>Open<b>, </b>AI</p>', () => $('b').remove(), ['OpenAI']],
		['it stood beyond a comment', '<p>Open<!-- --><b>, </b>AI</p>', () => $('b').remove(), ['OpenAI']],
		['it stood in a tag of its own', '<p>Nvidia<i>x</i></p>', () => $('i').replaceChildren(), ['Nvidia']],
		['part of a line becomes a field', '<p>Nvidia<b>x</b></p>', () => ($('b').role = 'textbox'), ['Nvidia']],
		[
			'a field in a line is text again',
			'<p>Nvidia <b role=textbox>x</b></p>',
			() => {
				$('b').role = null;
				($('p').firstChild as Text).data = 'OpenAI ';
			},
			['OpenAI'],
		],
		['a border comes between', '<p>Open<i>AI</i></p>', () => $('i').before(document.createElement('br')), []],
		[
			'the whole body is replaced',
			'<p>Nvidia</p>',
			() => {
				document.body.innerHTML = '<main>OpenAI</main>';
			},
			['OpenAI'],
		],
		[
			'text is wrapped by a translator',
			'<p>about Nvidia now</p>',
			() => {
				$('p').innerHTML = '<font><font>over Nvidia nu</font></font>';
			},
			['Nvidia'],
		],
		[
			'a field becomes editable',
			'<p>Nvidia</p><div>OpenAI</div>',
			() => $('div').setAttribute('contenteditable', 'true'),
			['Nvidia'],
		],
		[
			'a field is closed again',
			'<p contenteditable>Nvidia</p>',
			() => $('p').removeAttribute('contenteditable'),
			['Nvidia'],
		],
		['the reader types', '<p>Nvidia</p><div contenteditable>x</div>', () => $('div').append('OpenAI'), ['Nvidia']],
		[
			'a heading is put in',
			'<p>Nvidia</p>',
			() => $('p').insertAdjacentHTML('beforebegin', '<h2>Open AI</h2>'),
			['Open AI', 'Nvidia'],
		],
	])('is read again where %s', async (_, html, change, expected) => {
		const annotation = await annotated(html);
		change();
		await vi.waitFor(() => expect(words(annotation)).toEqual(expected));
		await vi.waitFor(() => expect(annotation.isDone).toBe(true));
		await painted(...expected);
	});

	it("keeps a mention's id while its text around it changes", async () => {
		const annotation = await annotated('<p>Nvidia and more</p>');
		const [before] = annotation.mentions();
		($('p').firstChild as Text).insertData(0, 'Today: ');
		await vi.waitFor(() => expect(annotation.mentions()[0]?.start).toBe(7));
		expect(annotation.mentions()[0]?.id).toBe(before?.id);
	});

	it('moves the paint before the next frame when text before a mark changes', async () => {
		await annotated('<p>Nvidia</p>');
		await painted('Nvidia');
		($('p').firstChild as Text).data = 'About Nvidia';
		await framePainted();
		expect(paintedWords()).toEqual(['Nvidia']);
	});

	it('paints again after the page has cleared the registry and changed something', async () => {
		await annotated('<p>Nvidia</p>');
		await painted('Nvidia');
		CSS.highlights.clear();
		document.body.append('something else');
		await painted('Nvidia');
		CSS.highlights.clear();
		$('p').append(' and OpenAI');
		await painted('Nvidia', 'OpenAI');
	});

	it("turns its verdicts when the page's evidence turns", async () => {
		const annotation = await annotated('<p>Meta</p><p id="b">Nvidia</p>');
		expect(words(annotation)).toEqual(['Meta', 'Nvidia']);
		$('#b').remove();
		await vi.waitFor(() => expect(words(annotation)).toEqual([]));
	});

	it('reads nothing of what has left before its turn came', async () => {
		const annotation = await annotated('<p>Meta</p>');
		const passing = document.createElement('p');
		passing.append('Nvidia');
		document.body.append(passing);
		await framePainted();
		// Its text waits to be read.
		expect(annotation.isDone).toBe(false);
		passing.remove();
		await vi.waitFor(() => expect(annotation.isDone).toBe(true));
		expect(words(annotation)).toEqual([]);
	});
});
