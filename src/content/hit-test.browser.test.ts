import forms from 'newsgloss:forms';
import senses from 'newsgloss:senses';
import { afterEach, describe, expect, it } from 'vitest';
import { createJudgingRecogniser } from '../recognition/create-judging-recogniser.ts';
import type { Annotation } from './annotate.ts';
import { $, painted, useAnnotatedDocument } from './annotated-document.fixture.ts';
import { textOf } from './block.ts';
import { contains } from './corridor.ts';
import type { Hit } from './hit-test.ts';
import { hitAt } from './hit-test.ts';

const recogniser = createJudgingRecogniser(forms, senses);
const annotated = useAnnotatedDocument();

afterEach(() => {
	document.body.removeAttribute('style');
});

async function read(html: string): Promise<Annotation> {
	document.body.innerHTML = html;
	const annotation = annotated.annotate({ recogniser });
	await expect.poll(() => annotation.isDone).toBe(true);
	return annotation;
}

const wordOf = (hit: Hit | null): string => (hit ? textOf(hit.mention) : 'none');

/** The line boxes of the only mention. */
function boxesOf(annotation: Annotation): DOMRect[] {
	const [mention] = annotation.mentions();
	if (!mention) throw new Error('The page has no mention.');
	return [...(mention.block.run.rangeOf(mention.start, mention.end)?.getClientRects() ?? [])];
}

const around = 'A line of words that stand before it, and then Nvidia, and after it a line of other words.';

describe('a point on the letters of a mention', () => {
	it.each([
		['in a line', `<p>${around}</p>`],
		[
			'in columns',
			`<div style="columns: 3; inline-size: 390px">${around} ${around.replace('Nvidia', 'someone')}</div>`,
		],
		['turned', `<p style="rotate: 30deg; inline-size: 300px; margin: 150px">${around}</p>`],
		['scaled', `<p style="scale: 1.7; transform-origin: 0 0; inline-size: 200px">${around}</p>`],
		['zoomed', `<div style="zoom: 2.5; inline-size: 150px">${around}</div>`],
		['written from top to bottom', `<p style="writing-mode: vertical-rl; block-size: 200px">${around}</p>`],
		['written from right to left', `<p dir="rtl" style="inline-size: 200px">${around}</p>`],
		['in parts of other type', '<p>And <b style="font-size: 30px">Nv</b><i>idia</i> too</p>'],
		['in a box that scrolls', `<div style="overflow: auto; block-size: 60px"><p>${around}</p></div>`],
	])('hits it %s, and not beside it', async (_, html) => {
		const annotation = await read(html);
		const boxes = boxesOf(annotation);
		expect(boxes.length).toBeGreaterThan(0);
		for (const { left, right, top, bottom } of boxes) {
			const [x, y] = [(left + right) / 2, (top + bottom) / 2];
			expect(wordOf(hitAt(document, annotation, { x, y }))).toBe('Nvidia');
			for (const beside of [
				{ x: left - 9, y: top - 9 },
				{ x: right + 9, y: bottom + 9 },
			])
				if (!boxes.some((box) => contains(box, beside)))
					expect(wordOf(hitAt(document, annotation, beside))).toBe('none');
		}
	});

	it('tells which line of a wrapped mention it is on', async () => {
		const annotation = await read('<p style="inline-size: 90px; font: 20px/2 monospace">aa Alphabet Inc. bb</p>');
		const boxes = boxesOf(annotation).filter(({ width }) => width > 0);
		expect(new Set(boxes.map(({ top }) => top)).size).toBeGreaterThan(1);
		for (const box of boxes) {
			const hit = hitAt(document, annotation, { x: box.x + box.width / 2, y: box.y + box.height / 2 });
			expect(hit?.line.top).toBe(box.top);
		}
	});

	it('hits nothing at the end of a line, where the caret snaps to the mention', async () => {
		const annotation = await read('<p>All about Nvidia</p>');
		const [box] = boxesOf(annotation) as [DOMRect];
		expect(wordOf(hitAt(document, annotation, { x: box.right + 60, y: box.y + box.height / 2 }))).toBe('none');
	});

	it('hits nothing through what the page lays over it, save a link', async () => {
		const annotation = await read(
			'<div style="position: relative"><p>About Nvidia</p><div id="over" style="position: absolute; inset: 0; background: white"></div></div>',
		);
		const [box] = boxesOf(annotation) as [DOMRect];
		const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
		expect(wordOf(hitAt(document, annotation, at))).toBe('none');
		(document.querySelector('#over') as Element).outerHTML = '<a href="#x" style="position: absolute; inset: 0"></a>';
		await expect.poll(() => wordOf(hitAt(document, annotation, at))).toBe('Nvidia');
	});

	it('hits what a link lies over, painted or not', async () => {
		document.body.innerHTML =
			'<style>a::after{content:"";position:absolute;inset:0}</style><article style="position:relative"><a href="#x">Read on</a><p>About Nvidia</p></article>';
		const annotation = annotated.annotate({ recogniser, settings: () => ({ density: 'none', markStyle: 'dotted' }) });
		await expect.poll(() => annotation.isDone).toBe(true);
		const [box] = boxesOf(annotation) as [DOMRect];
		const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
		expect(document.elementFromPoint(at.x, at.y)?.localName).toBe('a');
		expect(wordOf(hitAt(document, annotation, at))).toBe('Nvidia');
	});

	it.each([
		[
			'a fade',
			'<p>About Nvidia</p><div style="position: absolute; inset: 0; background: linear-gradient(transparent, white)"></div>',
		],
		['a fade by styles', '<p>About Nvidia</p>'],
		['a button', '<p>About Nvidia</p><button style="position: absolute; inset: 0; opacity: 0"></button>'],
		['a link by its role', '<p>About Nvidia</p><b role="link" style="position: absolute; inset: 0"></b>'],
		[
			'a picture, the text on it',
			'<img style="width: 300px; height: 90px"><p style="position: absolute; top: 0; pointer-events: none">About Nvidia</p>',
		],
	])('hits what lies under %s', async (name, html) => {
		const veil = name === 'a fade by styles' ? 'content: ""' : '';
		const annotation = await read(
			`<style>section::after { position: absolute; inset: 0; background: linear-gradient(transparent, white); ${veil} }</style>
				<section style="position: relative">${html}</section>`,
		);
		const [box] = boxesOf(annotation) as [DOMRect];
		const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
		expect(document.elementFromPoint(at.x, at.y)?.localName).not.toBe('p');
		await expect.poll(() => wordOf(hitAt(document, annotation, at))).toBe('Nvidia');
	});

	it('hits nothing under a picture', async () => {
		const annotation = await read(
			'<section style="position: relative"><p>About Nvidia</p><img style="position: absolute; inset: 0; width: 100%; height: 100%"></section>',
		);
		const [box] = boxesOf(annotation) as [DOMRect];
		expect(wordOf(hitAt(document, annotation, { x: box.x + box.width / 2, y: box.y + box.height / 2 }))).toBe('none');
	});

	it('hits what a link lies over that shares a place in a grid with it', async () => {
		const annotation = await read(
			'<div style="display: grid"><p style="grid-area: 1 / 1">About Nvidia</p><a href="#x" style="grid-area: 1 / 1"></a></div>',
		);
		const [box] = boxesOf(annotation) as [DOMRect];
		const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
		expect(document.elementFromPoint(at.x, at.y)?.localName).toBe('a');
		await expect.poll(() => wordOf(hitAt(document, annotation, at))).toBe('Nvidia');
	});

	it.each([
		['position: fixed; inset: 0 0 auto', '20px'],
		['position: sticky; top: 0', '-60px'],
		['position: absolute; top: 0; width: 100%', '20px'],
	])('hits nothing through a link of what lies over the text by %s', async (style, margin) => {
		const annotation = await read(
			`<header style="${style}; background: white"><a href="#x" style="display: block; height: 90px"></a></header>
				<p style="margin-top: ${margin}">About Nvidia</p>`,
		);
		$('header').style.zIndex = '1';
		const [box] = boxesOf(annotation) as [DOMRect];
		const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
		expect(document.elementFromPoint(at.x, at.y)?.localName).toBe('a');
		await painted('Nvidia');
		expect(wordOf(hitAt(document, annotation, at))).toBe('none');
	});
});
