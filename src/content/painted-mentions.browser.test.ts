import { describe, expect, it, vi } from 'vitest';
import type { Annotation } from './annotate.ts';
import { $, painted, paintedWords, useAnnotatedDocument, words } from './annotated-document.fixture.ts';
import { framePainted } from './frame-painted.fixture.ts';

const page = useAnnotatedDocument();

const annotated = (html: string, density: 'all' | 'first-in-section' = 'all'): Promise<Annotation> =>
	page.read(html, { settings: () => ({ density, markStyle: 'dotted' }) });

/** The texts whose names are painted. */
const paintedTexts = (): (string | null)[] =>
	[...(CSS.highlights.get('newsgloss') ?? [])].map((range) => range.startContainer.textContent);

describe('of the mentions of an entity in a section', () => {
	it.each([
		[
			'is folded away',
			'<details open><p>Nvidia one</p></details><p>Nvidia two</p>',
			() => $('details').removeAttribute('open'),
		],
		[
			'gives way to another',
			'<div id="a"><p>Nvidia one</p></div><div id="b" style="display:none"><p>Nvidia two</p></div>',
			() => {
				$('#a').style.display = 'none';
				$('#b').style.display = '';
			},
		],
	])('paints the next of an entity where the first %s', async (_, html, act) => {
		await annotated(html, 'first-in-section');
		await vi.waitFor(() => expect(paintedTexts()).toEqual(['Nvidia one']));
		act();
		await vi.waitFor(() => expect(paintedTexts()).toEqual(['Nvidia two']));
	});

	it('paints the next of an entity where the first was hidden out of view, once a reader sees it', async () => {
		const annotation = await annotated(
			'<p id="a">Nvidia one</p><p style="height: 5000px"></p><p id="b">Nvidia two</p>',
			'first-in-section',
		);
		await painted('Nvidia');
		$('#b').scrollIntoView();
		await painted();
		$('#a').style.display = 'none';
		expect(words(annotation)).toEqual(['Nvidia']);
		document.dispatchEvent(new Event('scrollend'));
		await painted('Nvidia');
	});

	it.each([
		[
			'is for screen readers',
			'<h3 style="position: absolute; width: 1px; height: 1px; overflow: hidden">Nvidia one</h3>',
		],
		['is folded to nothing', '<div style="max-height: 0; overflow: hidden"><p>Nvidia one</p></div>'],
		[
			'is folded in a grid',
			'<div style="display: grid; grid-template-rows: 0fr"><div style="overflow: hidden; min-height: 0"><p>Nvidia one</p></div></div>',
		],
		['is transparent', '<div style="opacity: 0"><p>Nvidia one</p></div>'],
		['stands beside the page', '<div style="position: fixed; left: -2000px; top: 0"><p>Nvidia one</p></div>'],
		['stands above the page', '<div style="position: absolute; top: -9999px">Nvidia one</div>'],
		[
			'is cut off in a line',
			`<p style="width: 200px; white-space: nowrap; overflow: hidden">${'of '.repeat(99)} Nvidia one</p>`,
		],
		[
			'is cut off in a post',
			`<div style="height: 40px; overflow: hidden"><p style="width: 200px">${'of '.repeat(99)} Nvidia one</p></div>`,
		],
		[
			'is cut off in a post that is clamped',
			`<p style="width: 200px; height: 40px; overflow: hidden">${'of '.repeat(99)} Nvidia one</p>`,
		],
		['is an outline', '<h1 style="color: white; -webkit-text-stroke: 1px black">Nvidia one</h1>'],
		['is filled otherwise', '<h1 style="-webkit-text-fill-color: red">Nvidia one</h1>'],
		['has a line of its own colour', '<h1 style="text-decoration: underline red">Of <i>Nvidia one</i></h1>'],
		['has one around its block', '<div style="text-decoration: underline red"><h1>Nvidia one</h1></div>'],
		['has no colour', '<h1 style="color: transparent">Nvidia one</h1>'],
		['stands in a drawing', '<svg><text y="20">Nvidia one</text></svg>'],
		['makes way for a picture', '<h1 style="text-indent: -9999px">Nvidia one</h1>'],
		[
			'makes way for a picture on the other side',
			'<h1 style="width: 200px; text-indent: 100%; white-space: nowrap; overflow: hidden">Nvidia one</h1>',
		],
	])('paints one that is seen where the first %s', async (_, first) => {
		await annotated(`${first}<p>Nvidia two</p>`, 'first-in-section');
		await vi.waitFor(() => expect(paintedTexts()).toContain('Nvidia two'));
	});

	it('paints one that is seen where the first is cut off further down, once a reader comes there', async () => {
		await annotated(
			`<p style="height: 3000px"></p><div id="post" style="height: 40px; overflow: hidden"><p style="width: 200px">${'of '.repeat(99)} Nvidia one</p></div><p>Nvidia two</p><p style="height: 3000px"></p>`,
			'first-in-section',
		);
		// First no more than its upper edge is near.
		scrollTo(0, $('#post').getBoundingClientRect().top - 1.5 * innerHeight + 30);
		await painted('Nvidia');
		$('#post').scrollIntoView({ block: 'center' });
		document.dispatchEvent(new Event('scrollend'));
		await vi.waitFor(() => expect(paintedTexts()).toContain('Nvidia two'), { timeout: 3_000 });
	});

	it.each([
		['an outline', 'color: white; -webkit-text-stroke: 1px black'],
		['text in a gradient', 'background: linear-gradient(red, blue) text; -webkit-text-fill-color: transparent'],
	])('repaints no letters of %s', async (_, style) => {
		const annotation = await annotated(`<h1 style="${style}">Nvidia</h1><p>OpenAI</p>`);
		await painted('OpenAI');
		expect(words(annotation)).toEqual(['Nvidia', 'OpenAI']);
	});

	it('paints the first again once it has come up, and a reader has scrolled', async () => {
		await annotated('<div id="up" style="opacity: 0"><p>Nvidia one</p></div><p>Nvidia two</p>', 'first-in-section');
		await vi.waitFor(() => expect(paintedTexts()).toContain('Nvidia two'));
		$('#up').style.opacity = '1';
		document.dispatchEvent(new Event('scrollend'));
		await vi.waitFor(() => expect(paintedTexts()).toEqual(['Nvidia one']));
	});

	it('paints the first again once what cut it off is opened, and a reader has scrolled', async () => {
		await annotated(
			'<div id="fold" style="max-height: 0; overflow: hidden"><p>Nvidia one</p></div><p>Nvidia two</p>',
			'first-in-section',
		);
		await vi.waitFor(() => expect(paintedTexts()).toContain('Nvidia two'));
		$('#fold').style.maxHeight = 'none';
		document.dispatchEvent(new Event('scrollend'));
		await vi.waitFor(() => expect(paintedTexts()).toEqual(['Nvidia one']));
	});

	// The second comes up after that look, and then says so.
	it.each([
		['max-height: 0; overflow: hidden', 'max-height: 99px; overflow: hidden'],
		['opacity: 0', 'opacity: 1; transition: opacity 50ms 700ms'],
	])('paints the first again once styles alone (%s) show it to a reader who clicks', async (hidden, shown) => {
		await annotated(
			`<style>#fold { ${hidden} } :checked + #fold { ${shown} }</style><input type="checkbox"><div id="fold">Nvidia one</div><p>Nvidia two</p>`,
			'first-in-section',
		);
		await vi.waitFor(() => expect(paintedTexts()).toContain('Nvidia two'));
		// What a reader sees has been looked at; the next look is of the click.
		const looked = vi.spyOn(document, 'elementFromPoint');
		await vi.waitFor(() => expect(looked).toHaveBeenCalled());
		looked.mockRestore();
		$('input').click();
		await vi.waitFor(() => expect(paintedTexts()).toEqual(['Nvidia one']), { timeout: 3_000 });
	});
});

describe('of the mentions in one long element', () => {
	const lines = 3_000;

	it.each([
		['', 'auto'],
		['columns: 3', '0'],
	])('registers those near the viewport, wherever a reader scrolls (%s)', async (style, gap) => {
		await annotated(
			`<div style="${style}; column-gap: ${gap}; white-space: pre">${'Nvidia and\n'.repeat(lines)}</div>`,
		);
		const placesOfPainted = (): number[] =>
			([...(CSS.highlights.get('newsgloss') ?? [])] as Range[]).map((range) => range.getBoundingClientRect().top);
		const tops = (): number[] => placesOfPainted().sort((a, b) => a - b);
		for (const share of [0, 0.5, 1, 0.2]) {
			scrollTo(0, share * (document.body.scrollHeight - innerHeight));
			await vi.waitFor(() => {
				const places = tops();
				expect(places.length).toBeLessThan(lines / 2);
				// All that is in view, line by line and in each column.
				const inView = places.filter((top) => top > 0 && top < innerHeight);
				const height = $('div').getBoundingClientRect().height / (style ? lines / 3 : lines);
				expect(inView.length).toBeGreaterThanOrEqual(Math.floor(innerHeight / height - 2) * (style ? 3 : 1));
			});
		}
	});
});

describe('a mark', () => {
	it.each([
		['down', '<div style="height: 50px"><p style="height: 5000px"></p><span id="end">.</span> OpenAI</div>'],
		[
			'sideways',
			'<div style="white-space: nowrap; width: 50px"><i style="display: inline-block; width: 5000px"></i><span id="end">.</span> OpenAI</div>',
		],
	])('stays on text that runs out of its element %s, wherever that is seen', async (_, html) => {
		await annotated(`<p style="width: 50px">Nvidia</p>${html}`);
		await painted('Nvidia', 'OpenAI');
		$('#end').scrollIntoView();
		await painted('OpenAI');
	});

	it('goes on with its text where the element around that loses its box', async () => {
		await annotated('<section><div id="a">Nvidia</div><div id="b">OpenAI</div></section>');
		await painted('Nvidia', 'OpenAI');
		// What a reader sees has been looked at: it is the observer that tells of what follows.
		const looked = vi.spyOn(document, 'elementFromPoint');
		await vi.waitFor(() => expect(looked).toHaveBeenCalled());
		looked.mockRestore();
		$('#a').style.display = 'contents';
		$('#b').style.display = 'none';
		await painted('Nvidia');
	});

	it('comes to text without a box of its own once what hid it is opened and a reader sees it', async () => {
		const annotation = await annotated(
			'<div id="a" hidden><x-a style="display: contents">Nvidia</x-a></div><p>OpenAI</p>',
		);
		await painted('OpenAI');
		$('#a').hidden = false;
		expect(words(annotation)).toEqual(['Nvidia', 'OpenAI']);
		document.dispatchEvent(new Event('scrollend'));
		await painted('Nvidia', 'OpenAI');
	});

	it('is asked for nothing where its text leaves in the frame in which it comes near', async () => {
		await annotated('<div style="height: 5000px"></div><p style="height: 99px">Nvidia</p><p>OpenAI</p>');
		await new Promise(requestAnimationFrame);
		$('p').firstChild?.remove();
		window.scrollTo(0, 5000);
		await painted('OpenAI');
	});

	const changes = [
		[
			'puts new text beside it',
			'Nvidia stood at <b id="a">1</b> today',
			(n: number) => ($('#a').textContent = String(n)),
		],
		[
			'writes it anew with what is around it',
			'<span id="a">Nvidia at 0</span>',
			(n: number) => ($('#a').innerHTML = `Nvidia at <b>${n}</b>`),
		],
		['takes text away beside it', `Nvidia ${'<b>1</b> '.repeat(30)}`, () => $('b').remove()],
	] as const;

	it.each(changes)('stands while the page %s again and again', async (_, html, change) => {
		await annotated(`<p>${html}</p>`);
		await painted('Nvidia');
		for (let time = 0; time < 20; time++) {
			change(time);
			await framePainted();
			expect(paintedWords()).toEqual(['Nvidia']);
		}
	});

	it.each(changes)('stands while the page %s in each frame', async (_, html, change) => {
		await annotated(`<p>${html}</p>`);
		await painted('Nvidia');
		// That it is changed so is known from the first time on.
		for (let time = -1; time < 20; time++) {
			requestAnimationFrame(() => change(time));
			await framePainted();
			if (time >= 0) expect(paintedWords()).toEqual(['Nvidia']);
		}
	});
});
