import { expect, it, vi } from 'vitest';
import type { Annotation } from './annotate.ts';
import { $, painted, paintedWords, useAnnotatedDocument, words } from './annotated-document.fixture.ts';
import { framePainted } from './frame-painted.fixture.ts';

const page = useAnnotatedDocument();

const read = (html: string): Promise<Annotation> =>
	page.read(html, { settings: () => ({ density: 'first-in-section', markStyle: 'dotted' }) });

it('a heading that comes later begins a section', async () => {
	await read('<p>Nvidia one</p><p id="second">Nvidia two</p><p>Nvidia three</p>');
	await painted('Nvidia');
	$('#second').insertAdjacentHTML('beforebegin', '<h2>Later</h2>');
	await painted('Nvidia', 'Nvidia');
});

it('so does one in a link', async () => {
	await read('<p>Nvidia one</p><p id="second">Nvidia two</p><p>Nvidia three</p>');
	await painted('Nvidia');
	$('#second').insertAdjacentHTML('beforebegin', '<a href="#"><h2>Later</h2></a>');
	await painted('Nvidia', 'Nvidia');
});

it('a heading that goes ends its section, and one that moves takes its beginning along', async () => {
	await read('<p>Nvidia</p><h2>Here</h2><p>Nvidia</p><p>Nvidia</p><p id="last">OpenAI</p>');
	await painted('Nvidia', 'Nvidia', 'OpenAI');
	$('#last').before($('h2'));
	await painted('Nvidia', 'OpenAI');
	$('h2').remove();
	$('#last').textContent = 'Nvidia again';
	await painted('Nvidia');
});

it('what is said to be a heading, and no longer to be one, is followed', async () => {
	await read('<p>Nvidia</p><p id="title">Title</p><p>Nvidia</p>');
	await painted('Nvidia');
	$('#title').setAttribute('role', 'heading');
	await painted('Nvidia', 'Nvidia');
	$('#title').removeAttribute('role');
	await painted('Nvidia');
});

it('what changes in a shadow tree stays in the section of its host', async () => {
	const annotation = await read('<h2>Notes</h2><p>Nvidia</p><x-note></x-note>');
	$('x-note').attachShadow({ mode: 'open' }).innerHTML = '<p>OpenAI</p>';
	document.body.append(' ');
	await expect.poll(() => words(annotation)).toEqual(['Nvidia', 'OpenAI']);
	const text = $('x-note').shadowRoot?.querySelector('p')?.firstChild as Text;
	text.data = 'Nvidia inside';
	await expect.poll(() => words(annotation)).toEqual(['Nvidia', 'Nvidia']);
	// By the time that this is painted, so would be what stands above it.
	document.body.insertAdjacentHTML('beforeend', '<p>OpenAI</p>');
	await painted('Nvidia', 'OpenAI');
});

it('a mark goes with its text within the frame in which that is moved', async () => {
	await read('<div id="from"><p id="moved">Nvidia</p></div><div id="to"></div>');
	await painted('Nvidia');
	$('#to').append($('#moved'));
	await framePainted();
	expect(paintedWords()).toEqual(['Nvidia']);
});

it('texts that are put in another order have the first of that painted', async () => {
	const of = (number: number): string => `<span>${number % 4 === 2 ? 'OpenAI' : 'Nvidia'} ${number}</span><hr>`;
	await read([1, 2, 3, 4, 5, 6].map(of).join(''));
	const texts = (): unknown =>
		[...(CSS.highlights.get('newsgloss') ?? [])].map((range) => range.startContainer.textContent);
	await vi.waitFor(() => expect(texts()).toEqual(['Nvidia 1', 'OpenAI 2']));
	const spans = [...document.querySelectorAll('span')];
	const away = document.createDocumentFragment();
	for (const span of spans.toReversed()) away.append(span);
	const order = [4, 3, 6, 2, 5, 1];
	for (const [at, line] of document.querySelectorAll('hr').entries())
		line.before(spans[(order[at] as number) - 1] as Node);
	await vi.waitFor(() => expect(texts()).toEqual(expect.arrayContaining(['Nvidia 4', 'OpenAI 6'])));
	expect(texts()).toHaveLength(2);
});

it('a text that is emptied leaves nothing behind', async () => {
	const annotation = await read('<p id="gone">Nvidia</p><p>Other text</p>');
	const text = $('#gone').firstChild as Text;
	text.data = '';
	await expect.poll(() => words(annotation)).toEqual([]);
	expect(annotation.hasMentions).toBe(false);
});

it('a text that is emptied right after a name takes no mark away', async () => {
	const annotation = await read('<p>Nvidia<b>:</b> and OpenAI</p>');
	await painted('Nvidia', 'OpenAI');
	($('b').firstChild as Text).data = '';
	await framePainted();
	await vi.waitFor(() => expect(annotation.isDone).toBe(true));
	expect(words(annotation)).toEqual(['Nvidia', 'OpenAI']);
	await painted('Nvidia', 'OpenAI');
});

it('what follows a text that is emptied stays in its own section', async () => {
	await read('<p id="gone">Nvidia</p><h2>OpenAI news</h2><p>OpenAI says</p>');
	await painted('Nvidia', 'OpenAI');
	($('#gone').firstChild as Text).data = '';
	await painted('OpenAI');
});

it.each([
	[
		'is parted in two by a block',
		'Nvidia <i></i><img id="at"><img> <b>OpenAI</b>',
		() => {
			$('#at').after(document.createElement('div'));
			($('p').firstChild as Text).data = 'More of Nvidia';
		},
	],
	[
		'is written anew behind a line break that is not shown',
		'<a href="#1">Nvidia</a><br style="display: none"><a href="#2">OpenAI</a>',
		() => (($('[href="#2"]').firstChild as Text).data = 'Later OpenAI'),
	],
])('no name is lost of a line that %s', async (_, html, change) => {
	const annotation = await read(`<p>${html}</p>`);
	await painted('Nvidia', 'OpenAI');
	change();
	await framePainted();
	await vi.waitFor(() => expect(annotation.isDone).toBe(true));
	await painted('Nvidia', 'OpenAI');
	expect(words(annotation)).toEqual(['Nvidia', 'OpenAI']);
});
