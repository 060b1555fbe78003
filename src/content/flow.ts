import { CARD_HOST } from './card-request.ts';
import { isLaidOut } from './laid-out.ts';
import { isBentForm, nameOf } from './native-reads.ts';
import { isElement, shownParent } from './node-kinds.ts';

/**
 * How an element takes part in the flow of text around it. Told by its name, because asking for
 * the computed style of every element costs more than reading the whole page
 * (13 to 90 ms against 4 ms for 1 MB); only names that say nothing are looked up.
 */
export type Flow =
	/** Its text runs on with the text around it. */
	| 'inline'
	/** Its text runs on in the sentence but touches no name outside it: `<sup>`. */
	| 'apart'
	/** It begins and ends a block. */
	| 'block'
	/** It stands in the line without text that may be read: `<br>`, `<img>`, `<code>`. */
	| 'gap'
	/** Nothing of it is rendered in the line: `<script>`, `<rt>`. */
	| 'nothing';

const names: Readonly<Record<Flow, string>> = {
	inline:
		'a abbr acronym b bdi bdo big cite data del dfn em font i ins label map mark nobr output q rb ruby s slot small span strike strong time tspan u wbr',
	apart: 'sub sup',
	block: 'html body svg text foreignObject',
	gap: 'audio br canvas code embed iframe img input kbd math meter object picture pre progress samp select textarea tt var video',
	nothing: `${CARD_HOST} head script style noscript noframes template rt rp title desc metadata defs symbol clipPath mask pattern option datalist`,
};

/** The elements that play a part by their name. */
export const namesOf = (flow: Flow): string[] => names[flow].split(' ');

const flowByName = new Map<string, Flow>();
for (const flow of Object.keys(names) as Flow[]) {
	for (const name of namesOf(flow)) flowByName.set(name, flow);
}

/** Roles under which a reader types or reads code. */
const closedRoles = new Set(['textbox', 'searchbox', 'combobox', 'code']);

/** Classes of editors that take what is typed elsewhere (Ace, xterm), of lines of code (GitHub), and of fonts whose icons are words. */
const closedClass =
	/(?:^|\s)(?:ace_editor|xterm|blob-code|material-(?:icons|symbols)(?:-(?:outlined|rounded|round|sharp|two-tone))?)(?![\w-])/;
/** With `translate=no`, which names in running text and whole pages have, too. */
const codeClass = /(?:^|\s)(?:\w*-?code(?:-\w+)*|highlight|hljs|lang(?:uage)?-\w+)(?!\S)/i;

/** In Firefox each question for what is not there crosses a border between worlds. */
const hasEditContexts = 'editContext' in HTMLElement.prototype;

/** True for an element whose text the reader may have typed, that says it is code, or that the page has taken out of use. */
function isClosed(element: Element): boolean {
	const editable = element.getAttribute('contenteditable');
	if (editable !== null && /^(?:true|plaintext-only)?$/i.test(editable)) return true;
	if (hasEditContexts && (element as { editContext?: unknown }).editContext) return true;
	const role = element.getAttribute('role');
	if ((role !== null && closedRoles.has(role)) || element.hasAttribute('inert')) return true;
	const classes = element.getAttribute('class');
	// What a page says of the whole of itself is what language it is in, and which fonts are there.
	if (!classes || element === element.ownerDocument.documentElement || element === element.ownerDocument.body)
		return false;
	return closedClass.test(classes) || (element.getAttribute('translate') === 'no' && codeClass.test(classes));
}

/** Text under such an element is never read. */
export const isUnread = (flow: Flow): boolean => flow === 'gap' || flow === 'nothing';

/** The part `element` plays. */
export function flowOf(element: Element, name = nameOf(element)): Flow {
	const known = flowByName.get(name);
	if (known === 'gap') return isPlainTextBody(element) ? 'block' : known;
	if (known === 'nothing') return name === 'noscript' && isShownFallback(element) ? 'block' : known;
	if (name === 'form' && isBentForm(element)) return 'gap';
	if (element.hasAttributes() && isClosed(element)) return 'gap';
	return known ?? unnamedFlow(element, name);
}

/** What ends where `element` ends. Cheaper than {@link flowOf}, for an element already walked into. */
export function edgeOf(element: Element): Flow {
	const name = nameOf(element);
	const known = flowByName.get(name);
	return known === undefined ? unnamedFlow(element, name) : isUnread(known) ? 'block' : known;
}

/** The block that `element` stands in, or is. */
export function blockAround(element: Element | null): Element | null {
	let block = element;
	while (block && edgeOf(block) !== 'block') block = block.parentElement;
	return block;
}

/** What `judge.js` reads of the flow: it has none of its own. */
export interface FlowReads {
	readonly blockAround: typeof blockAround;
	readonly edgeOf: typeof edgeOf;
	readonly mayRead: typeof mayRead;
}

/**
 * Custom elements say nothing by their name: only their style tells. Without a box or not laid out they are taken to run on. Any other unknown
 * name is taken for a block.
 */
function unnamedFlow(element: Element, name: string): Flow {
	if (!name.includes('-')) return 'block';
	return !isLaidOut(element) || /^inline/.test(getComputedStyle(element).display) ? 'inline' : 'block';
}

/** Where no script runs, what a page has for that is shown, and is parsed as elements. */
const isShownFallback = (noscript: Element): boolean => noscript.firstElementChild !== null && isLaidOut(noscript);

/** A browser shows a text file as one `<pre>`: there it is the page, not code. */
function isPlainTextBody(element: Element): boolean {
	return element.localName === 'pre' && /^text\/(?:plain|markdown)$/.test(element.ownerDocument.contentType);
}

/**
 * The outermost element of `node` and what is around it that keeps text from being read. Crosses shadow borders.
 * @param known a node that is known to be read: what is around both is not asked again
 */
export function unreadAround(node: Node, known?: Node): Element | null {
	let unread: Element | null = null;
	for (let at: Node | null = node; at && !(known && at.contains(known)); at = shownParent(at)) {
		if (isElement(at) && isUnread(flowOf(at))) unread = at;
	}
	return unread;
}

/** May the text in `node` be read? @param known as above */
export const mayRead = (node: Node, known?: Node): boolean => !unreadAround(node, known);
