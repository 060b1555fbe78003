import { afterEach, describe, expect, it } from 'vitest';
import { GAP, Run } from './run.ts';
import { runAround, TextWalk } from './text-walk.ts';

afterEach(() => {
	document.body.innerHTML = '';
});

/** The runs of a page, white space at their ends dropped, gaps shown as `|`. */
function runsOf(html: string, mayGoOn?: () => boolean): string[] {
	document.body.innerHTML = html;
	return runsHere(mayGoOn);
}

/** Those of the page as it stands. */
function runsHere(mayGoOn?: () => boolean): string[] {
	const runs: string[] = [];
	const walk = new TextWalk(document.body, {
		run: (pieces) => {
			const text = new Run(pieces).text.replaceAll(GAP, '|').trim();
			if (text) runs.push(text);
		},
		host: () => {},
		heading: () => {},
		passes: () => false,
	});
	while (!walk.advance(mayGoOn ?? (() => true)));
	return runs;
}

describe('text becomes runs', () => {
	it('runs on across inline elements, comments and soft breaks', () => {
		expect(runsOf('<p><b>Nv</b>idia and <a href="#">Open<wbr>AI</a><!-- x --> agree</p>')).toEqual([
			'Nvidia and OpenAI agree',
		]);
	});

	it.each([
		['paragraphs', '<p>Open</p><p>AI</p>'],
		['table cells', '<table><tr><td>Open</td><td>AI</td></tr></table>'],
		['list items', '<ul><li>Open<li>AI</ul>'],
		['definition terms', '<dl><dt>Open<dd>AI</dl>'],
		['spans styled as blocks', '<span style="display:block">Open</span><span style="display:block">AI</span>'],
		['a block inside an inline', '<span>Open<div>AI</div></span>'],
		[
			'chips with room around their words',
			'<span style="display:inline-block;padding:2px 12px">Open</span><span style="display:inline-block;padding:2px 12px">AI</span>',
		],
		['words with room between them', '<b style="margin-right:2em">Open</b><b>AI</b>'],
		['floats', '<b style="float:left">Open</b><i style="float:right">AI</i>'],
		['words with a sign between them', '<style>i::before{content:"| "}</style><b>Open</b><i>AI</i>'],
		[
			'words in boxes that nearly touch',
			'<b style="display:inline-block;border:1px solid">Open</b><b style="display:inline-block;border:1px solid;margin-left:3px">AI</b>',
		],
		[
			'chips in two lines',
			'<p style="width:5ch"><b style="display:inline-block;padding:1px 9px">Open</b><b style="display:inline-block;padding:1px 9px">AI</b></p>',
		],
		['an icon', '<b>Open</b><i style="display:inline-block;width:16px;height:16px"></i><b>AI</b>'],
		['two links', '<a href="#1">Open</a><a href="#2">AI</a>'],
		['lines of a drawing', '<svg><text y="30"><tspan x="10">Open</tspan><tspan x="10" dy="30">AI</tspan></text></svg>'],
	])('ends a run at the border of %s', (_, html) => {
		expect(runsOf(html)).toEqual(['Open', 'AI']);
	});

	it('ends a run at the border of slots', () => {
		document.body.innerHTML = '<x-card><b slot="a">Open</b><b slot="b">AI</b></x-card>';
		const root = (document.querySelector('x-card') as Element).attachShadow({ mode: 'open' });
		root.innerHTML = '<p><slot name="a"></slot></p><p><slot name="b"></slot></p>';
		expect(runsHere()).toEqual(['Open', 'AI']);
	});

	it.each([
		['in one slot', '<slot></slot>', 'OpenAI'],
		['in two', '<p><slot name="a"></slot></p><p><slot></slot></p>', 'Open,AI'],
	])('takes text right in a host for one with its neighbour %s', (_, shadow, expected) => {
		document.body.innerHTML =
			expected === 'OpenAI' ? '<x-para>Open<b>AI</b></x-para>' : '<x-para><b slot="a">Open</b>AI</x-para>';
		(document.querySelector('x-para') as Element).attachShadow({ mode: 'open' }).innerHTML = shadow;
		expect(runsHere().join()).toBe(expected);
	});

	it('takes a link that is cut in two for one', () => {
		expect(runsOf('<a href="#1">Open</a><a href="#1"><b>AI</b></a>')).toEqual(['OpenAI']);
	});

	it('runs on over two lines where a word is broken', () => {
		expect(runsOf('<p style="width:3ch;overflow-wrap:anywhere;font:20px monospace"><b>Micro</b>soft</p>')).toEqual([
			'Microsoft',
		]);
	});

	it('keeps a name from joining over a line break, an image or a footnote, and the sentence together', () => {
		expect(runsOf('<p>Open<br>AI, <img alt="">Meta<sup>1</sup> said</p>')).toEqual(['Open|AI, |Meta|1| said']);
	});

	it('reads a drop cap with its word', () => {
		expect(runsOf('<p><span style="float:left">N</span>vidia</p>')).toEqual(['Nvidia']);
		expect(runsOf('<p><span style="float:left;font-size:3em;padding:0 4px">N</span>vidia</p>')).toEqual(['Nvidia']);
	});

	it.each([
		['a number', '<p><b style="margin-right:12px">1</b>Nvidia</p>', ['1', 'Nvidia']],
		['a letter', '<p><b style="float:left;width:40px">Q</b>Nvidia</p>', ['Q', 'Nvidia']],
		['a raised note', '<p>Nvidia<a style="vertical-align:super;font-size:.6em">1</a> rose</p>', ['Nvidia', '1 rose']],
		['what is hidden', '<p>Nvidia<i hidden>NVDA</i></p>', ['Nvidia', 'NVDA']],
		[
			'what styles put between, on two lines',
			'<style>i::after{content:","}</style><p style="width:60px"><i>Nvidia</i><wbr><i>OpenAI</i></p>',
			['Nvidia', 'OpenAI'],
		],
	])('keeps a word from %s beside it', (_, html, runs) => {
		expect(runsOf(html)).toEqual(runs);
	});

	it('reads over a break that is not shown, as far as that is known', () => {
		expect(runsOf('<p>Micro <br style="display:none">Devices</p>')).toEqual(['Micro Devices']);
		expect(runsOf('<p hidden>Nvidia<br>OpenAI</p>')).toEqual(['Nvidia|OpenAI']);
	});

	it('stops between two words that touch in the source', () => {
		const asked: string[] = [];
		document.body.innerHTML = '<p><b style="margin-right:9px">Nvidia</b><b>OpenAI</b></p>';
		const walk = new TextWalk(document.body, { run: (pieces) => asked.push(new Run(pieces).text) });
		expect(walk.advance(() => asked.length === 0)).toBe(false);
		expect(asked).toEqual(['Nvidia']);
		expect(walk.advance(() => true)).toBe(true);
		expect(asked).toEqual(['Nvidia', 'OpenAI']);
	});

	it.each([
		['a text field', '<input value="Nvidia"><textarea>Nvidia</textarea>'],
		['editable text', '<div contenteditable>Nvidia <b>OpenAI</b></div>'],
		['plain editable text', '<p contenteditable="plaintext-only">Nvidia</p>'],
		['a text box by role', '<div role="textbox">Nvidia</div>'],
		['what is out of use', '<div inert><p>Nvidia</p></div>'],
		['code', '<pre>nvidia-smi</pre><code>nvidia</code><samp>Nvidia</samp><kbd>Nvidia</kbd>'],
		['scripts, styles and templates', '<script>Nvidia</script><style>Nvidia</style><template>Nvidia</template>'],
		['what a select offers', '<select><option>Nvidia</option></select>'],
		["a frame's fallback", '<iframe>Nvidia</iframe><object>Nvidia</object>'],
		['the title of a drawing', '<svg><title>Nvidia</title><desc>Nvidia</desc></svg>'],
		[
			'what a drawing keeps for use elsewhere',
			'<svg><symbol><text>Nvidia</text></symbol><clipPath><text>Nvidia</text></clipPath><mask><text>Nvidia</text></mask></svg>',
		],
		[
			'an editor that takes what is typed elsewhere',
			'<div class="ace_editor ace-tm"><div class="ace_line">Nvidia</div></div>',
		],
		['a terminal', '<div class="terminal xterm"><div>Nvidia</div></div>'],
		[
			'lines of code that no one is to translate',
			'<div class="highlight notranslate" translate="no">import Nvidia</div>',
		],
		['a table of code', '<table><td class="blob-code blob-code-inner">import Nvidia</table>'],
		[
			'the word of an icon',
			'<i class="material-icons">nvidia</i><span class="material-symbols-outlined">nvidia</span>',
		],
	])('never reads %s', (_, html) => {
		expect(runsOf(html).join()).not.toMatch(/nvidia/i);
	});

	it('never reads what is written by way of an edit context', () => {
		document.body.innerHTML = '<div id="editor"><p>Nvidia</p></div>';
		expect(runsHere()).toEqual(['Nvidia']);
		const Context = (globalThis as unknown as { EditContext: new () => object }).EditContext;
		Object.assign(document.querySelector('div') as Element, { editContext: new Context() });
		expect(runsHere()).toEqual([]);
	});

	it.each([
		['translate', 'no', 'lang-en'],
		['data-fonts', '', 'material-icons-loaded'],
	])('reads a page that says of the whole of itself %s=%s and is of class %s', (name, value, classes) => {
		const { body } = document;
		body.setAttribute(name, value);
		body.className = classes;
		expect(runsOf('<p>Of <b translate="no" class="company-highlight">Nvidia</b></p>')).toEqual(['Of Nvidia']);
		body.removeAttribute(name);
		body.removeAttribute('class');
	});

	it('reads what is neither editable nor not', () => {
		expect(runsOf('<p contenteditable="inherit">Of <output>Nvidia</output></p>')).toEqual(['Of Nvidia']);
	});

	it('reads a name that no one is to translate', () => {
		expect(runsOf('<p class="lead">Of <span translate="no" class="notranslate">Nvidia</span></p>')).toEqual([
			'Of Nvidia',
		]);
	});

	it('reads text that is made uneditable inside no editor', () => {
		expect(runsOf('<div contenteditable="false">Nvidia</div>')).toEqual(['Nvidia']);
	});

	it('reads the text of a drawing', () => {
		expect(runsOf('<svg><text>Nvi<tspan>dia</tspan></text></svg>')).toEqual(['Nvidia']);
	});

	it('reads ruby text without its reading aids', () => {
		expect(runsOf('<p><ruby>英<rp>(</rp><rt>ying</rt><rp>)</rp>伟达</ruby></p>')).toEqual(['英伟达']);
	});

	it('gives the same runs whether it stops at every run or not', () => {
		const html = '<h1>A</h1><div>b<p>c <i>d</i></p>e</div><ul><li>f<li>g</ul>';
		let call = 0;
		expect(runsOf(html, () => call++ % 2 === 0)).toEqual(runsOf(html));
	});

	it('goes on from the nearest ancestor left when the page drops where it stopped', () => {
		document.body.innerHTML = '<div id="a"><p>one</p></div><div id="b"><p>two</p><p>three</p></div>';
		const seen: string[] = [];
		const resumed: Node[] = [];
		const walk = new TextWalk(document.body, {
			run: (pieces) => seen.push(new Run(pieces).text),
			resumed: (node) => resumed.push(node),
		});
		walk.advance(() => !seen.includes('one'));
		walk.advance(() => !seen.includes('two'));
		expect(resumed).toEqual([]);
		document.querySelector('#b')?.replaceChildren('fresh');
		walk.advance(() => true);
		expect(seen).toEqual(['one', 'two', 'fresh']);
		expect(resumed).toEqual([document.querySelector('#b')]);
	});

	it.each([
		['what holds where it stopped', '#b', ['one', 'two', 'four', 'five']],
		['what is around that', '#a', ['one', 'two', 'five']],
		['where it is to go on', '#c', ['one', 'two', 'four', 'five']],
		['the whole of what is read', 'body', ['one', 'two']],
	])('reads no further what the page has said meanwhile is typed text: %s', (_, selector, expected) => {
		document.body.innerHTML =
			'<p>one</p><div id="a"><div id="b"><p>two</p><p id="c">three</p></div><p>four</p></div><p>five</p>';
		const seen: string[] = [];
		const walk = new TextWalk(document.body, { run: (pieces) => seen.push(new Run(pieces).text) });
		walk.advance(() => !seen.includes('two'));
		expect(seen).toEqual(['one', 'two']);
		document.querySelector(selector)?.setAttribute('role', 'textbox');
		let call = 0;
		while (!walk.advance(() => call++ % 2 === 0));
		document.body.removeAttribute('role');
		expect(seen).toEqual(expected);
	});

	it('reads nothing of what has come to stand in typed text before its turn', () => {
		document.body.innerHTML = '<div id="a"><p>one</p></div>';
		const seen: string[] = [];
		const walk = new TextWalk(document.querySelector('p') as Element, {
			run: (pieces) => seen.push(new Run(pieces).text),
		});
		document.querySelector('#a')?.setAttribute('role', 'textbox');
		expect(walk.advance(() => true)).toBe(true);
		expect(seen).toEqual([]);
	});
});

describe('the run around a text', () => {
	it.each([
		['<p>a <b>b</b> c<br>d</p>', 'd', 'a b c|d'],
		['<p>a <b>b</b> c</p>', 'b', 'a b c'],
		['x<p>a</p>y <i>z</i>', 'z', 'y z'],
		['x <i>y</i><p>a</p>z', 'x ', 'x y'],
		['<div>x<code>q</code>y</div>', 'y', 'x|y'],
		['<span>a<div>b</div>c</span>d', 'd', 'cd'],
		['a <b hidden>b</b><br>c', 'c', 'a b|c'],
		['a<sup>1</sup><b style="display:block">b</b>', 'b', 'a|1|b'],
		['<span style="display:block">a</span><span style="display:block">b</span>c', 'a', 'a'],
	])('in %s around %s is the run that a walk gives', (html, needle, expected) => {
		document.body.innerHTML = html;
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		let text = walker.nextNode() as Text;
		while (text.data !== needle) text = walker.nextNode() as Text;
		expect(new Run(runAround(text)).text.replaceAll(GAP, '|')).toBe(expected);
	});
});
