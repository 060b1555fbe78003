import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { useDriven } from './borrowed-browser.ts';
import { useBrowser } from './browser.ts';

/**
 * A page that looks for the extension in the ways that are known. It runs in a browser with the extension and in one without; whatever
 * differs gives the extension away, and must be what PRIVACY.md says.
 */
const withIt = useBrowser();
const without = useDriven({ dist: null });

/** What a page that watches keeps on its window. */
interface Watching {
	readonly seen: string[];
	readonly mutations: string[];
	/** What happens now is the page's or the test's own doing. */
	isOwn: boolean;
}

/**
 * Set up before anything else on the page: whatever an extension might do to it, or in its world, is written to `seen`. Nothing that the
 * page does itself is counted while `isOwn`.
 */
function watch(): void {
	const seen: string[] = [];
	const mutations: string[] = [];
	const page = window as unknown as { -readonly [Key in keyof Watching]: Watching[Key] };
	page.seen = seen;
	page.mutations = mutations;
	page.isOwn = false;
	const note = (what: string): void => {
		if (!page.isOwn && !seen.includes(what)) seen.push(what);
	};
	const own = (work: () => void): void => {
		const before = page.isOwn;
		page.isOwn = true;
		work();
		page.isOwn = before;
	};
	const observer = new MutationObserver((records) => {
		if (page.isOwn) return;
		own(() => {
			for (const { type, target, attributeName, addedNodes } of records) {
				const added = [...addedNodes].map(({ nodeName }) => nodeName).join();
				mutations.push(`mutation: ${type} ${target.nodeName} ${attributeName ?? ''} ${added}`);
			}
		});
	});
	// The parser's own work would be told as well. Content scripts come later.
	document.addEventListener('DOMContentLoaded', () =>
		own(() => observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })),
	);
	for (const type of [
		'message',
		'error',
		'unhandledrejection',
		'securitypolicyviolation',
		'focusin',
		'selectionchange',
		'scroll',
		'resize',
		'copy',
	])
		addEventListener(type, () => note(`event: ${type}`), true);
	/** Puts a trap on every function and accessor of a prototype. */
	const trap = (owner: object, name: string): void => {
		for (const key of Reflect.ownKeys(owner)) {
			const property = Object.getOwnPropertyDescriptor(owner, key);
			if (!property?.configurable || key === 'constructor') continue;
			const label = `${name}.${String(key)}`;
			const wrapped = (original: (...values: unknown[]) => unknown) =>
				function (this: unknown, ...values: unknown[]) {
					note(`called: ${label}`);
					return Reflect.apply(original, this, values);
				};
			if (property.get) property.get = wrapped(property.get);
			if (property.set) property.set = wrapped(property.set);
			if (typeof property.value === 'function') property.value = wrapped(property.value);
			Object.defineProperty(owner, key, property);
		}
	};
	const traps: Record<string, object | undefined> = {
		Node: Node.prototype,
		Element: Element.prototype,
		Document: Document.prototype,
		EventTarget: EventTarget.prototype,
		CharacterData: CharacterData.prototype,
		Range: Range.prototype,
		TreeWalker: TreeWalker.prototype,
		MutationObserver: MutationObserver.prototype,
		IntersectionObserver: IntersectionObserver.prototype,
		ResizeObserver: ResizeObserver.prototype,
		Highlight: Highlight.prototype,
		HighlightRegistry: HighlightRegistry.prototype,
		Storage: Storage.prototype,
		Navigator: Navigator.prototype,
		History: History.prototype,
		CSSStyleSheet: CSSStyleSheet.prototype,
	};
	for (const [name, owner] of Object.entries(traps)) if (owner) trap(owner, name);
	for (const name of [
		'getComputedStyle',
		'requestAnimationFrame',
		'requestIdleCallback',
		'setTimeout',
		'getSelection',
		'postMessage',
		'fetch',
	])
		trapGlobal(name);
	function trapGlobal(name: string): void {
		const original = (window as unknown as Record<string, (...values: unknown[]) => unknown>)[name];
		if (!original) return;
		Object.defineProperty(window, name, {
			configurable: true,
			value: (...values: unknown[]) => {
				note(`called: ${name}`);
				return Reflect.apply(original, window, values);
			},
		});
	}
}

/** What the page finds when it looks, as one record of plain values. */
async function look(addresses: string[]): Promise<Record<string, unknown>> {
	const page = window as unknown as Watching;
	page.isOwn = true;
	const load = (make: string, property: string, address: string): Promise<string> =>
		new Promise((resolve) => {
			const element = Object.assign(document.createElement(make), { [property]: address, rel: 'stylesheet' });
			element.onload = () => resolve(`${make} loads`);
			element.onerror = () => resolve(`${make} fails`);
			document.head.append(element);
		});
	const probes: string[] = [];
	for (const address of addresses) {
		probes.push(
			await load('img', 'src', address),
			await load('script', 'src', address),
			await load('link', 'href', address),
			await fetch(address).then(
				() => 'fetch answers',
				(error: Error) => `fetch: ${error.name}`,
			),
		);
	}
	const element = document.querySelector('p') as Element;
	const styleOf = (pseudo: string): string => getComputedStyle(element, pseudo).textDecorationLine;
	const found = {
		seen: [...page.seen, ...page.mutations].join('\n'),
		probes: probes.join('\n'),
		globals: Object.getOwnPropertyNames(window).sort().join(' '),
		'properties of document': Object.getOwnPropertyNames(document).sort().join(' '),
		'properties of elements': [...document.querySelectorAll('*')]
			.map((each) => Object.getOwnPropertyNames(each).join())
			.join(),
		html: document.documentElement.outerHTML.replace(/<link[^>]*>|<img[^>]*>|<script[^>]*><\/script>/g, ''),
		'style sheets': document.styleSheets.length + document.adoptedStyleSheets.length,
		'computed style': JSON.stringify(
			[...getComputedStyle(element)].map((key) => getComputedStyle(element).getPropertyValue(key)),
		),
		selection: getComputedStyle(element, '::selection').backgroundColor,
		resources: performance
			.getEntriesByType('resource')
			.filter(({ name }) => /extension:/.test(name) && !addresses.includes(name)).length,
		'active element': document.activeElement?.nodeName,
		frames: window.length,
		storage: Object.keys(localStorage).join() + Object.keys(sessionStorage).join() + document.cookie,
		languages: navigator.languages.join(),
		'extension API': typeof (window as unknown as { chrome?: { runtime?: unknown } }).chrome?.runtime,
		'box of the mention': JSON.stringify(element.getBoundingClientRect()),
		'CSS.highlights': [...CSS.highlights.keys()].join(),
		'::highlight(newsgloss)': styleOf('::highlight(newsgloss)'),
		'::highlight(other)': styleOf('::highlight(other)'),
		animations: document.getAnimations().length,
	};
	page.isOwn = false;
	return found;
}

/** The computed style of the marks' highlight, which browsers tell a page. */
const style = { '::highlight(newsgloss)': 'underline' };

/** Gives the page what brings an extension to act: a pointer, keys, a change, a scroll; by a hand and by the page's own script. */
async function provoke(page: Page): Promise<void> {
	await page.bringToFront();
	await page.mouse.move(300, 300);
	await page.mouse.move(600, 500, { steps: 5 });
	await page.keyboard.press('Tab');
	await page.evaluate(() => {
		const tells = window as unknown as Watching;
		tells.isOwn = true;
		for (const type of ['pointermove', 'mousemove', 'keydown', 'focus', 'visibilitychange', 'pageshow'])
			window.dispatchEvent(new Event(type, { bubbles: true }));
		tells.isOwn = false;
	});
}

/** What files of the extension a page may try, and the same of an extension that nobody has. */
const files = [
	'manifest.json',
	'popup.html',
	'content.js',
	'judge.js',
	'pointing.js',
	'card.js',
	'marks.css',
	'icons/16.png',
];

async function lookIn(page: Page): Promise<Record<string, unknown>> {
	await provoke(page);
	return page.evaluate(
		look,
		files.map((file) => `${withIt.driven.origin}/${file}`),
	);
}

/** The names of what differs, with the values with the extension. */
const differences = (found: Record<string, unknown>, expected: Record<string, unknown>): Record<string, unknown> =>
	Object.fromEntries(Object.entries(found).filter(([name, value]) => value !== expected[name]));

async function lookWithout(address: string): Promise<Record<string, unknown>> {
	const page = await without().browser.newPage();
	await page.goto(address);
	const found = await lookIn(page);
	await page.close();
	return found;
}

/** The test's own look at the marks, which the page's traps pass over. */
function paintedCount(): number {
	const watching = window as unknown as Watching;
	watching.isOwn = true;
	const count = CSS.highlights.get('newsgloss')?.size ?? 0;
	watching.isOwn = false;
	return count;
}

const page = (
	body: string,
): string => `<!doctype html><html lang="en"><head><title>t</title><script>(${watch})()</script></head>
	<body style="font: 18px/2 serif; padding: 60px">${body}</body></html>`;

/** What PRIVACY.md says that a page can notice on this page, in the words that stand there. */
const said = (...words: string[]): void => {
	const privacy = readFileSync('PRIVACY.md', 'utf8').replace(/\s+/g, ' ');
	for (const each of words) expect(privacy).toContain(each);
};

describe('a page that looks for the extension', () => {
	it('finds the highlight and its style, and nothing else, while no card is open', async () => {
		const address = withIt.pages.addressOfText(page('<p>Nvidia and OpenAI.</p><p>More of Microsoft.</p>'));
		const { page: tab, words } = await withIt.open(address);
		expect(await words()).toEqual(['Nvidia', 'OpenAI', 'Microsoft']);
		await expect.poll(() => tab.evaluate(paintedCount)).toBe(3);
		expect(differences(await lookIn(tab), await lookWithout(address))).toEqual({
			'CSS.highlights': 'newsgloss',
			...style,
		});
		said('can find the highlight `newsgloss` in `CSS.highlights`');
	});

	it('finds the style alone where nothing is mentioned', async () => {
		const address = withIt.pages.addressOfText(page('<p>Nothing of note.</p>'));
		const { page: tab, words } = await withIt.open(address);
		expect(await words()).toEqual([]);
		expect(differences(await lookIn(tab), await lookWithout(address))).toEqual(style);
		said('the style of `::highlight(newsgloss)`', 'where Newsgloss is off');
	});

	it('finds one element more while a card is open, without its content', async () => {
		const address = withIt.pages.addressOfText(page('<p>Nvidia and OpenAI.</p>'));
		const { page: tab, cardOf } = await withIt.open(address);
		await cardOf('Nvidia');
		const { seen, ...found } = await lookIn(tab);
		const { seen: seenWithout, ...foundWithout } = await lookWithout(address);
		const { html, 'properties of elements': _, ...others } = differences(found, foundWithout);
		// The key that was pressed has moved the focus there.
		expect(others).toEqual({ 'CSS.highlights': 'newsgloss', 'active element': 'NEWSGLOSS-CARD', ...style });
		expect(String(html).match(/<newsgloss-card.*?<\/newsgloss-card>/g)).toHaveLength(1);
		expect(html).not.toContain('2025');
		expect(await tab.evaluate(() => document.querySelector('newsgloss-card')?.shadowRoot)).toBe(null);
		/** The test's own search for marks to rest on, which happens in the page. */
		const ownLook = /called: (HighlightRegistry|Highlight|Range|Node|Document|Element)\b/;
		const more = String(seen)
			.split('\n')
			.filter((each) => !ownLook.test(each) && !String(seenWithout).split('\n').includes(each));
		expect([...new Set(more)].sort()).toEqual([
			'event: focusin',
			'mutation: attributes NEWSGLOSS-CARD style ',
			'mutation: childList HTML  NEWSGLOSS-CARD',
		]);
		said('one element, `newsgloss-card`', 'can see that the focus is in it');
	});
});
