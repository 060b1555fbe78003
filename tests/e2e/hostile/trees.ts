import type { Hostility } from './hostility.ts';

/** Marks the page as not ready until its script says so. */
const later = 'window.isReady = false;';

/** Pages whose tree is beyond measure, or never at rest. */
export const trees: readonly Hostility[] = [
	{
		name: 'writes itself while it loads',
		body: `<script>document.write('<p>Writes of Micro'); document.write('soft</p>');</script>`,
		more: ['Microsoft'],
	},
	{
		name: 'writes itself anew once it has loaded',
		hasCard: true,
		script: `${later} addEventListener('load', () => setTimeout(() => {
			document.open();
			document.write('<!doctype html><title>u</title><link rel="icon" href="data:,"><body style="font: 18px/2 serif; margin: 60px">');
			document.write('<p id="lead">Nvidia and OpenAI</p><p>Anew, Microsoft.</p>');
			document.close();
			window.isReady = true;
		}));`,
		more: ['Microsoft'],
	},
	{
		name: 'replaces its root element',
		hasCard: true,
		script: `${later} addEventListener('load', () => {
			const html = document.documentElement.cloneNode(true);
			html.querySelector('body').insertAdjacentHTML('beforeend', '<p>Root of Microsoft</p>');
			document.replaceChild(html, document.documentElement);
			window.isReady = true;
		});`,
		more: ['Microsoft'],
	},
	{
		name: 'removes every node that is not its own',
		script: `window.swept = 0;
			const sweep = () => {
				for (const element of document.querySelectorAll('*')) {
					if (/^(html|head|title|link|script|body|p)$/.test(element.localName)) continue;
					element.remove();
					window.swept++;
				}
			};
			new MutationObserver(sweep).observe(document, { childList: true, subtree: true });`,
		refused: 'window.swept > 1',
	},
	{
		name: 'removes what is not its own before it is shown',
		script: `addEventListener('beforetoggle', ({ target }) => { target.remove(); window.removed = true; }, true);`,
		refused: 'window.removed',
	},
	{
		name: 'lets nothing be shown over it',
		script: `addEventListener('beforetoggle', (event) => { event.preventDefault(); window.prevented = true; }, true);`,
		refused: 'window.prevented',
	},
	{
		name: 'leaves much of itself to be laid out later',
		body: `<details><summary>More</summary><x-menu><div>Nv<b>id</b>ia <p>and OpenAI</p></div></x-menu></details>
			<div style="content-visibility: hidden"><x-menu><div>Ope<i>nAI</i> <p>and Nvidia</p></div></x-menu></div>
			<div style="height: 9000px"></div>
			<div style="content-visibility: auto"><x-menu><div>Micro<b>soft</b> <p>and more</p></div></x-menu></div>
			<div style="content-visibility: auto">and <b>Micro</b>soft</div>`,
		more: ['Microsoft', 'Microsoft'],
	},
	{
		name: 'unsets every style',
		hasCard: true,
		body: '<style>* { all: unset !important }</style>',
	},
	{
		// In towers: with one of 100,000 a browser is busy for minutes by itself, as soon as it is asked what text is at a point.
		name: 'nests 100,000 elements',
		script: `${later} addEventListener('load', () => {
			const tower = () => {
				// In lengths, since a browser's work for each node grows with its depth, or with what it holds.
				let tree = new Text('Nvidia, unseen');
				for (let length = 0; length < 4; length++) {
					const outer = document.createElement('div');
					let inner = outer;
					for (let depth = 1; depth < 500; depth++) inner = inner.appendChild(document.createElement(depth % 2 ? 'b' : 'div'));
					inner.append(tree);
					tree = outer;
				}
				tree.style.display = 'none';
				return tree;
			};
			document.body.append('Below, Microsoft.', ...Array.from({ length: 50 }, tower));
			window.isReady = true;
		});`,
		more: ['Microsoft'],
	},
	{
		name: 'nests as deeply as can be shown',
		body: `${'<div><b>'.repeat(250)}Microsoft`,
		more: ['Microsoft'],
	},
	{
		name: 'has 50,000 shadow roots',
		script: `${later} addEventListener('load', () => {
			const all = document.createDocumentFragment();
			for (let count = 0; count < 50_000; count++) {
				const host = document.createElement(count % 2 ? 'x-host' : 'div');
				host.attachShadow({ mode: count % 3 ? 'open' : 'closed' }).append(count % 10_000 === 0 ? 'Microsoft ' : 'x');
				all.append(host);
			}
			document.body.append(all);
			window.isReady = true;
		});`,
		more: Array(5).fill('Microsoft'),
	},
	{
		name: 'has a text of 10 MB',
		body: `<div id="long" style="margin-top: 3000px; height: 200px; overflow: auto; content-visibility: auto"></div><script>
			document.querySelector('#long').append('Words of no company here. '.repeat(400_000) + 'Microsoft at last.');
		</script>`,
		more: ['Microsoft'],
	},
	{
		name: 'never stops changing',
		body: `<p id="ticks">0</p><div id="list"></div><script>
			const ticks = document.querySelector('#ticks').firstChild, list = document.querySelector('#list');
			const { port1, port2 } = new MessageChannel();
			let count = 0, isOver = false;
			port1.onmessage = () => {
				if (isOver) return;
				ticks.data = (count++ % 2 ? 'Microsoft ' : 'Nothing ') + count;
				list.append(Object.assign(document.createElement('p'), { textContent: 'Nvidia ' + count }));
				if (list.childNodes.length > 3) list.firstChild.remove();
				port2.postMessage('');
			};
			port2.postMessage('');
			window.relent = () => { isOver = true; ticks.data = 'Microsoft'; list.replaceChildren(); };
		</script>`,
		relents: 'relent()',
		more: ['Microsoft'],
	},
	{
		name: 'moves nodes between documents',
		hasCard: true,
		body: `<iframe srcdoc="<p>Microsoft</p>"></iframe><div id="to"></div><script>${later}
			document.querySelector('iframe').onload = ({ target }) => {
				const other = document.implementation.createHTMLDocument();
				const text = target.contentDocument.querySelector('p');
				for (let count = 0; count < 50; count++) {
					other.body.append(other.adoptNode(text));
					document.querySelector('#to').append(document.adoptNode(text));
					target.contentDocument.body.append(target.contentDocument.adoptNode(text));
				}
				document.querySelector('#to').append(document.adoptNode(text));
				const lead = document.querySelector('#lead');
				other.adoptNode(lead);
				document.body.prepend(document.adoptNode(lead));
				window.isReady = true;
			};
		</script>`,
		more: ['Microsoft'],
	},
	{
		name: 'has elements that throw',
		body: `<x-throws>Microsoft</x-throws><x-fails></x-fails><script>
			const no = () => { throw new Error('no'); };
			class Throws extends HTMLElement {
				static observedAttributes = ['class'];
				get localName() { return no(); }
				get firstChild() { return no(); }
				get shadowRoot() { return no(); }
				connectedCallback() { no(); }
				disconnectedCallback() { no(); }
				attributeChangedCallback() { no(); }
			}
			customElements.define('x-throws', Throws);
			customElements.define('x-fails', class extends HTMLElement { constructor() { super(); no(); } });
			document.querySelector('x-throws').className = 'a';
		</script>`,
		more: ['Microsoft'],
	},
	{
		name: 'defines the element of the card as one that throws',
		script: `customElements.define('newsgloss-card', class extends HTMLElement {
			constructor() { super(); this.attachShadow({ mode: 'open' }); window.made = true; }
			connectedCallback() { throw new Error('mine'); }
		});`,
		refused: 'window.made',
	},
];
