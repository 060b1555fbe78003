import { describe, expect, it } from 'vitest';
import { useBrowser } from './browser.ts';

const browser = useBrowser({}, 'tabs');

const byId = 'const $ = (id) => document.getElementById(id);';

/** Runs in the page, where it can name its elements. */
const change = (code: string): string => `{ ${byId} ${code} }`;

describe('where text hides', () => {
	it.each<[string, string, string[]]>([
		[
			'in a declarative shadow tree, open or closed',
			`<div><template shadowrootmode="open"><p>Nvidia</p></template></div>
			<div><template shadowrootmode="closed"><p>OpenAI</p></template></div>`,
			['Nvidia', 'OpenAI'],
		],
		[
			'right in a shadow tree, with no element around it',
			'<div><template shadowrootmode="open">Nvidia and <slot></slot></template>OpenAI</div>',
			['Nvidia', 'OpenAI'],
		],
		[
			'in slots, filled and left to what they hold',
			`<x-a><template shadowrootmode="open"><p><slot name="a">Microsoft</slot></p><p><slot name="b">AMD</slot></p></template>
			<b slot="a">Nvidia</b></x-a>`,
			['AMD', 'Nvidia'],
		],
		[
			'not in what a host holds and shows in no slot',
			'<x-a><template shadowrootmode="open"><p>Nvidia</p></template>OpenAI <p>Microsoft</p></x-a>',
			['Nvidia'],
		],
		['in an element without a box of its own', '<p><span style="display: contents">Nvidia</span></p>', ['Nvidia']],
		[
			'in a popover and a dialog that are open',
			`<div popover="manual" id="p">Nvidia</div><dialog id="d">OpenAI</dialog><div popover>Microsoft</div><dialog>Amazon Web Services</dialog>
			<script>${change('$("p").showPopover(); $("d").showModal();')}</script>`,
			['Nvidia', 'OpenAI'],
		],
		[
			'in what is skipped while it is far away',
			'<p>Nvidia</p><div style="height: 4000px"></div><div style="content-visibility: auto">OpenAI</div>',
			['Nvidia', 'OpenAI'],
		],
		[
			'in columns, tables, lists and captions',
			`<table><caption>Nvidia</caption><tr><th>OpenAI<td>Microsoft</table><figure><figcaption>Nvidia</figcaption></figure><dl><dt>OpenAI<dd>Microsoft</dl>`,
			['Nvidia', 'OpenAI', 'Microsoft', 'Nvidia', 'OpenAI', 'Microsoft'],
		],
	])('it is found %s', async (_, html, expected) => {
		const { words, painted } = await browser.openHtml(html);
		expect(await words()).toEqual(expected);
		await expect.poll(painted).not.toEqual([]);
	});

	it('in a frame without scripts it is found in what a page has for that, and elsewhere not', async () => {
		const html = '<p>OpenAI</p><noscript><p>Nvidia</p></noscript>';
		const { words } = await browser.openHtml(`${html}<iframe sandbox srcdoc="${html}"></iframe>`);
		await expect.poll(words).toEqual(['OpenAI', 'OpenAI', 'Nvidia']);
	});

	it('frames of every kind hold it: filled by script, by blob, without scripts, in a shadow tree, and one in another', async () => {
		const { words } = await browser.openHtml(`<iframe id="a"></iframe><iframe id="b"></iframe>
			<iframe sandbox="allow-same-origin" srcdoc="<p>Microsoft</p>"></iframe>
			<iframe srcdoc="<iframe srcdoc='<p>Advanced Micro Devices</p>'></iframe>"></iframe>
			<script>${change(`$("a").contentDocument.write("<p>Nvidia</p>"); $("a").contentDocument.close();
				$("b").src = URL.createObjectURL(new Blob(["<p>OpenAI</p>"], { type: "text/html" }));`)}</script>`);
		await expect.poll(words).toEqual(['Nvidia', 'OpenAI', 'Microsoft', 'Advanced Micro Devices']);
	});
});

describe('text that comes, and comes to be seen', () => {
	it.each<[string, string, string, string[], string[]]>([
		[
			'what was display: none is shown',
			'<p id="x" style="display: none">Nvidia</p><p>OpenAI</p>',
			'$("x").style.display = "block"',
			['OpenAI'],
			['Nvidia', 'OpenAI'],
		],
		[
			'what was visibility: hidden is shown by a class on the root',
			'<style>.on p { visibility: visible !important }</style><p style="visibility: hidden">Nvidia</p><p style="visibility: visible">OpenAI</p>',
			'document.documentElement.className = "on"',
			['OpenAI'],
			['Nvidia', 'OpenAI'],
		],
		[
			'hidden="until-found" is found',
			'<div id="x" hidden="until-found">Nvidia</div><p>OpenAI</p>',
			'$("x").removeAttribute("hidden")',
			['OpenAI'],
			['Nvidia', 'OpenAI'],
		],
		['a popover opens', '<div id="x" popover>Nvidia</div>', '$("x").showPopover()', [], ['Nvidia']],
		['a modal dialog opens', '<dialog id="x">Nvidia</dialog>', '$("x").showModal()', [], ['Nvidia']],
		[
			'a list shows other rows in the same elements',
			'<ul id="x"><li>Nvidia</li><li>none</li></ul>',
			`const [a, b] = $("x").children; a.textContent = "none"; b.firstChild.data = "OpenAI"`,
			['Nvidia'],
			['OpenAI'],
		],
		[
			'more is put at the end, as one scrolls',
			'<main id="x"><p>Nvidia</p></main>',
			'for (let n = 0; n < 40; n++) $("x").insertAdjacentHTML("beforeend", "<article><h2>" + n + "</h2><p>OpenAI</p></article>")',
			['Nvidia'],
			['Nvidia', ...Array<string>(40).fill('OpenAI')],
		],
		[
			'a page of one address becomes that of another',
			'<main id="x"><p>Nvidia</p></main>',
			'history.pushState(null, "", "?next"); document.title = "Next"; $("x").replaceChildren(Object.assign(document.createElement("p"), { textContent: "OpenAI" }))',
			['Nvidia'],
			['OpenAI'],
		],
		[
			'a page gets its title after its text',
			'<p>Nvidia</p><p>What happens in Amazon matters to all.</p>',
			'document.title = "Deforestation of the rainforest in Brazil"',
			['Nvidia', 'Amazon'],
			['Nvidia'],
		],
		[
			'a translator puts each text in elements of its own',
			'<p id="x">Nvidia sells to <a href="#">OpenAI</a> now.</p>',
			`const walker = document.createTreeWalker($("x"), NodeFilter.SHOW_TEXT), texts = [];
			while (walker.nextNode()) texts.push(walker.currentNode);
			document.documentElement.className = "translated-ltr";
			for (const text of texts) {
				const outer = document.createElement("font"), inner = outer.appendChild(document.createElement("font"));
				outer.style.verticalAlign = inner.style.verticalAlign = "inherit";
				inner.textContent = text.data.replace("sells to", "verkoopt aan");
				text.replaceWith(outer);
			}`,
			['Nvidia', 'OpenAI'],
			['Nvidia', 'OpenAI'],
		],
		[
			'a reader puts another body in the place of the page',
			'<nav>Nvidia</nav><main><p>OpenAI</p></main>',
			`const body = document.createElement("body"); body.innerHTML = "<article><h1>Nvidia</h1><p>OpenAI</p></article>"; document.body.replaceWith(body)`,
			['Nvidia', 'OpenAI'],
			['Nvidia', 'OpenAI'],
		],
		[
			'text moves into a shadow tree',
			'<div id="x"><p>Nvidia</p></div>',
			`const root = document.createElement("div"); document.body.append(root); root.attachShadow({ mode: "open" }).append($("x"));`,
			['Nvidia'],
			['Nvidia'],
		],
	])('are marked where %s', async (_, html, code, before, after) => {
		const { page, words, painted } = await browser.openHtml(html);
		expect(await words()).toEqual(before);
		await page.evaluate(change(code));
		await expect.poll(words, { timeout: 5_000 }).toEqual(after);
		await expect.poll(async () => (await painted()).length).toBeGreaterThan(0);
		await expect.poll(painted).not.toContain('');
	});

	it('are marked and open a card in an element that fills the screen', async () => {
		const { page, cardOf } = await browser.openHtml(
			'<div id="x" style="background: white; padding: 60px; font: 18px/2 serif">Nvidia, and others</div>',
		);
		await page.bringToFront();
		await page.click('#x', { offset: { x: 400, y: 20 } });
		await page.evaluate(() => document.querySelector('#x')?.requestFullscreen());
		await expect.poll(() => page.evaluate(() => document.fullscreenElement?.id)).toBe('x');
		expect(await cardOf('Nvidia')).toContain('Nvidia');
		expect(await page.evaluate(() => document.querySelector('newsgloss-card')?.parentElement?.id)).toBe('x');
	});

	it('are marked when a page comes back as it was left', async () => {
		const { page, painted, words } = await browser.openHtml('<p id="x">Nvidia</p>');
		await expect.poll(painted).toEqual(['Nvidia']);
		await page.evaluate(() => document.body.append('Left with OpenAI'));
		await page.goto(browser.pages.addressOfText('<p>Nothing of note</p>'));
		// The driver waits for a load that a page kept as it was does not have.
		await page.evaluate(() => history.back());
		await expect.poll(painted).toContain('Nvidia');
		const isKept = await page.evaluate(() => document.body.textContent?.includes('Left with') ?? false);
		expect(await words()).toEqual(isKept ? ['Nvidia', 'OpenAI'] : ['Nvidia']);
	});
});
