import { describe, expect, it, vi } from 'vitest';
import type { Annotation } from './annotate.ts';
import { $, useAnnotatedDocument, words } from './annotated-document.fixture.ts';

const page = useAnnotatedDocument();

/** Many more nodes than make a page a long one, and more than is read in one slice. */
const filler = '<p>Nothing <b>to</b> see</p>'.repeat(4_000);

/** A page that has shown to be long, with `html` at its end. */
const longPage = (html: string): Promise<Annotation> => page.read(filler + html, {}, 10_000);

describe('a long page, of which blocks without names are passed over', () => {
	it('has its names found, joined and parted as on a short one', async () => {
		const annotation = await longPage(
			'<p>Open<b> AI</b></p><p><span>for</span><span style="display: block">Nvidia</span></p><p>Open<br>AI</p>',
		);
		expect(words(annotation)).toEqual(['Open AI', 'Nvidia']);
	});

	it.each<[what: string, html: string, act: () => void, expected: string[]]>([
		['a name is typed', '<p id="a">later</p>', () => ($('#a').firstChild as Text).appendData(' Nvidia'), ['Nvidia']],
		['one is cut', '<p id="a">Nvidia</p>', () => ($('#a').firstChild as Text).deleteData(0, 2), []],
		['one is joined', '<p id="a">Nvi<b>-</b>dia</p>', () => $('#a b').remove(), ['Nvidia']],
		[
			'one comes with a block',
			'<p id="a"></p>',
			() => $('#a').insertAdjacentHTML('afterend', '<p>x <b>Nvidia</b></p>'),
			['Nvidia'],
		],
		[
			'a shadow tree comes',
			'<p>a<span id="a"></span></p>',
			() => {
				$('#a').attachShadow({ mode: 'open' }).innerHTML = '<p>Nvidia</p>';
				document.body.append('more');
			},
			['Nvidia'],
		],
	])('is read as it changes: %s', async (_, html, act, expected) => {
		const annotation = await longPage(html);
		act();
		await vi.waitFor(() => expect(words(annotation)).toEqual(expected));
	});
});
