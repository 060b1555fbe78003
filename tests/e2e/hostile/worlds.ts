import type { Hostility } from './hostility.ts';

const throwing = `const no = (name) => function () { console.error('called', name); throw new Error(name); };`;

/** Replaces every function and accessor of the named interfaces by one that complains and throws. */
const throwingPrototypes = (names: string): string => `${throwing}
	for (const name of ${JSON.stringify(names.split(' '))}) {
		const owner = window[name]?.prototype;
		for (const key of owner ? Reflect.ownKeys(owner) : []) {
			const property = Object.getOwnPropertyDescriptor(owner, key);
			if (!property.configurable || key === 'constructor') continue;
			const label = name + '.' + String(key);
			if (property.get) property.get = no(label);
			if (property.set) property.set = no(label);
			if (typeof property.value === 'function') property.value = no(label);
			Object.defineProperty(owner, key, property);
		}
	}`;

/** Elements whose names stand in the place of a document's or a form's own properties, in every world (Chromium). */
const clobbering = (names: string, make: (name: string) => string): string => names.split(' ').map(make).join('');

/** Pages that change what scripts work with: prototypes, globals, the registry of highlights. */
export const worlds: readonly Hostility[] = [
	{
		name: 'lets nodes and ranges throw',
		hasCard: true,
		script: throwingPrototypes('Node Element Text CharacterData Range StaticRange TreeWalker NodeIterator HTMLElement'),
	},
	{
		name: 'lets observers and events throw',
		hasCard: true,
		script: `${throwingPrototypes('MutationObserver IntersectionObserver ResizeObserver Event EventTarget AbortSignal AbortController')}
			for (const name of ['MutationObserver', 'IntersectionObserver', 'ResizeObserver']) window[name] = no(name);`,
	},
	{
		name: 'lets highlights throw',
		script: `${throwingPrototypes('Highlight HighlightRegistry CSSStyleSheet')} window.Highlight = no('Highlight');`,
	},
	{
		name: 'lets collections and iteration throw',
		hasCard: true,
		script: throwingPrototypes('Map Set WeakMap WeakSet WeakRef Promise'),
	},
	{
		name: 'iterates nothing',
		script: `${throwing} Array.prototype[Symbol.iterator] = no('iterator');
			Object.getPrototypeOf(Object.getPrototypeOf([].values())).next = no('next');`,
	},
	{
		name: 'has no CSS, no scheduler and no time',
		script: `for (const name of ['CSS', 'scheduler', 'performance', 'setTimeout', 'requestIdleCallback', 'getComputedStyle', 'Node', 'NodeFilter'])
			Object.defineProperty(window, name, { value: undefined });`,
	},
	{
		name: 'freezes what it can',
		hasCard: true,
		script: `for (const owner of [Object.prototype, Array.prototype, Function.prototype, Node.prototype, Element.prototype, Document.prototype,
			CSS.highlights, CSS, Highlight.prototype, HighlightRegistry.prototype, document, customElements]) Object.freeze(owner);`,
	},
	{
		name: 'sets traps on every object',
		hasCard: true,
		script: `for (const name of ['then', 'signal', 'root', 'capture', 'once', 'passive', 'get', 'set', 'value', 'newsglossRuns', 'newsglossShowCard', 'browser'])
			Object.defineProperty(Object.prototype, name, {
				configurable: true,
				get() { return undefined; },
				set(value) { Object.defineProperty(this, name, { value, writable: true, configurable: true, enumerable: true }); },
			});`,
	},
	{
		name: 'names elements as a document names its parts',
		body: `<div hidden>${clobbering(
			'title body head documentElement hidden designMode defaultView contentType location createTreeWalker createRange createElementNS caretPositionFromPoint elementFromPoint getSelection addEventListener querySelectorAll adoptedStyleSheets getRootNode nodeType firstChild childNodes contains compareDocumentPosition',
			(name) => `<img name="${name}" alt=""><form name="${name}"></form>`,
		)}</div>`,
	},
	{
		name: 'names fields as a form names its parts',
		body: `${clobbering(
			'nodeType localName getBoundingClientRect querySelectorAll firstChild lastChild nextSibling previousSibling parentNode parentElement childNodes isConnected ownerDocument getRootNode hasAttributes getAttribute shadowRoot closest checkVisibility contains querySelector textContent nextElementSibling previousElementSibling firstElementChild lastElementChild getClientRects compareDocumentPosition openOrClosedShadowRoot matches attributes id',
			(name) => `<form><p>Of none<b> of </b></p><input type="hidden" name="${name}"></form>`,
		)}<p>And Microsoft</p>
			<script>
				for (const text of document.querySelectorAll('form p')) { text.append('them'); text.firstElementChild.remove(); }
				[...document.querySelectorAll('form')].forEach((form, place) => place % 3 === 0 && Element.prototype.remove.call(form));
			</script>`,
		more: ['Microsoft'],
	},
	{
		name: 'clears the highlights again and again',
		script: `const clearing = setInterval(() => CSS.highlights.clear()); window.relent = () => clearInterval(clearing);`,
		relents: 'relent()',
	},
	{
		name: 'puts its own highlight in the place of ours, again and again',
		script: `const mine = new Highlight();
			const setting = setInterval(() => { CSS.highlights.get('newsgloss')?.clear(); CSS.highlights.set('newsgloss', mine); });
			window.relent = () => { clearInterval(setting); CSS.highlights.delete('newsgloss'); };`,
		relents: 'relent()',
	},
];
