import fc from 'fast-check';
import forms from 'newsgloss:forms';
import { afterEach, describe, expect, it } from 'vitest';
import { createRecogniser } from '../recognition/create-recogniser.ts';
import { holdsNoForm, plainTextOf } from './plain-block.ts';
import { Run } from './run.ts';
import { holdsForm } from './seams.ts';
import { TextWalk } from './text-walk.ts';

const recogniser = createRecogniser(forms, () => null);

afterEach(() => {
	document.body.replaceChildren();
});

const block = (html: string): Element => {
	document.body.innerHTML = html;
	return document.body.firstElementChild as Element;
};

describe('the text of a plain block', () => {
	it.each([
		['no more than text', '<p>Nvidia rose</p>', 'Nvidia rose'],
		['names set in bold and links', '<p><b>Nv</b>idia <a href="#">rose<img alt="x"></a></p>', 'Nvidia rose'],
		['spans', '<li><span>Open</span> <span><i>AI</i></span></li>', 'Open AI'],
	])('is that of all in it: %s', (_, html, text) => {
		expect(plainTextOf(block(html))).toBe(text);
	});

	it.each([
		['other blocks', '<div>a<p>b</p></div>'],
		['text that is left out of the line', '<p>a<script>b</script></p>'],
		['readings of characters', '<p><ruby>a<rt>b</rt></ruby></p>'],
		['text of fields', '<p>a<textarea>b</textarea></p>'],
		['custom elements', '<p>a<x-b>c</x-b></p>'],
		['empty spans, which may host a tree', '<p>a<span></span></p>'],
	])('is not known of %s', (_, html) => {
		expect(plainTextOf(block(html))).toBeNull();
	});

	it('is not known where a span hosts a tree', () => {
		const p = block('<p>a<span>b</span></p>');
		p.querySelector('span')?.attachShadow({ mode: 'open' });
		expect(plainTextOf(p)).toBeNull();
	});
});

/** Texts of the runs that hold a form, with blocks passed over or not. */
function runsWithForms(isPassing: boolean): string[] {
	const texts: string[] = [];
	const walk = new TextWalk(document.body, {
		run: (pieces) => {
			if (holdsForm(pieces, recogniser)) texts.push(new Run(pieces).text);
		},
		host: () => {},
		heading: () => {},
		passes: (element) => isPassing && holdsNoForm(element, recogniser),
	});
	walk.advance(() => true);
	return texts;
}

const piece = fc.constantFrom(
	...[
		'Nvidia',
		'Open',
		'AI',
		'nvid',
		'ia',
		'am',
		'Azure',
		'AMD',
		'أوبن',
		'إنفيديا',
		'メタ',
		'Гугл',
		'x',
		'Æ',
		'5',
		' ',
		' ',
		'. ',
		'-',
		'\u00AD',
		'\u200B',
	],
	...[
		'<br>',
		'<wbr>',
		'<img>',
		'<!-- -->',
		'<sup>2</sup>',
		'<sub> </sub>',
		'<script>Nvidia</script>',
		'<x-b>n</x-b>',
		'<code>Nvidia</code>',
	],
);
const html = fc.letrec<{ inline: string; block: string }>((tie) => ({
	inline: fc.oneof(
		{ weight: 4, arbitrary: piece },
		{
			weight: 1,
			arbitrary: fc
				.tuple(
					fc.constantFrom(
						'b',
						'a',
						'span',
						'span style="display: block"',
						'em contenteditable',
						'mark',
						'ruby',
						'i hidden',
					),
					fc.array(tie('inline'), { maxLength: 4 }),
				)
				.map(([tag, parts]) => `<${tag}>${parts.join('')}</${tag.split(' ')[0]}>`),
		},
	),
	block: fc
		.tuple(fc.constantFrom('p', 'div', 'li', 'h2', 'section'), fc.array(tie('inline'), { maxLength: 12 }))
		.map(([tag, parts]) => `<${tag}>${parts.join('')}</${tag}>`),
}));

it('a block that is passed over holds no form, whatever stands in it', () => {
	fc.assert(
		fc.property(fc.array(fc.oneof({ weight: 3, arbitrary: html.block }, html.inline), { maxLength: 8 }), (parts) => {
			document.body.innerHTML = parts.join('');
			expect(runsWithForms(true)).toEqual(runsWithForms(false));
		}),
		{ numRuns: 2_000 },
	);
});
