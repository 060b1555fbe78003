import { isLetterOrDigit } from '../recognition/letters.ts';
import type { Flow } from './flow.ts';
import { edgeOf, flowOf, isUnread, unreadAround } from './flow.ts';
import { isLaidOut, showsAll } from './laid-out.ts';
import { nameOf, nextOf, nodeTypeOf, parentOf, previousOf } from './native-reads.ts';
import { ELEMENT, isElement, isText, TEXT } from './node-kinds.ts';
import { readsOf } from './reads-as-one.ts';
import { GAP } from './run.ts';

/** A run as it is gathered: its text nodes, with a {@link GAP} for what stands between them. */
export type Pieces = readonly (Text | typeof GAP)[];

export interface TextVisitor {
	/** A block's text is complete. */
	run(pieces: Pieces): void;
	/** An element was passed that may host a shadow root. */
	host?(element: Element, name: string): void;
	/** Follows a run of which it will be known only when it is shown whether its texts read as one, with a text beside it that may be of it. */
	unclear?(pieces: Pieces): void;
	/** Does it matter whether two touching texts read as one word? To see that takes the page's layout. */
	matters?(before: Text, after: Text): boolean;
	/** A heading begins: text from here on stands under it. */
	heading?(element: Element): void;
	/** The walk goes on elsewhere than where it stopped, since the page has taken that away. */
	resumed?(node: Node): void;
	/** May a block be passed over, since its text is of no use? */
	passes?(block: Element): boolean;
}

const headingName = /^h[1-6]$/;
/** What begins a heading, as the walk tells it. */
export const headings = 'h1,h2,h3,h4,h5,h6,[role=heading]';

/**
 * Walks the text under a node in document order, once, and hands it over run by run. Can stop at any
 * text node and go on later, on a page that has changed in between.
 */
export class TextWalk {
	readonly #root: Node;
	/** Where the tree stood when it was to be read. */
	readonly #document: Document | null;
	readonly #visitor: TextVisitor;
	#pieces: (Text | typeof GAP)[] = [];
	/** Texts of the run touch that are not laid out. */
	#isUnclear = false;
	/** The last text of the run, to see whether the next one runs on from it. */
	#last: Text | null = null;
	#at: Node | null;
	/** Ancestors of `#at` when the last slice ended: where to go on if the page has dropped it. */
	#path: Node[] = [];
	/** What was entered in this slice and is open, with what ends where each ends: asking the page again costs more than all else. */
	#open: Node[] = [];
	#edges: Flow[] = [];

	/** @param from where under `root` to begin, which is known to be read; its own start when left out. */
	constructor(root: Node, visitor: TextVisitor, from: Node = root) {
		this.#root = root;
		this.#document = root.ownerDocument;
		this.#at = from;
		this.#visitor = visitor;
	}

	/**
	 * Walks on until `mayGoOn` says no (asked whenever no run is open, thus before each text that does not read as one with what was before) or
	 * the end.
	 * @returns true when the whole text has been handed over.
	 */
	advance(mayGoOn: () => boolean): boolean {
		let node = this.#resume();
		while (node) {
			const type = nodeTypeOf(node);
			if (type === TEXT) this.#part(node as Text);
			if (this.#pieces.length === 0 && !mayGoOn()) {
				this.#pause(node);
				return false;
			}
			if (type === TEXT) this.#text(node as Text);
			else {
				const edge = this.#enter(node, type);
				const child: Node | null = edge && node.firstChild;
				if (edge && child) {
					this.#open.push(node);
					this.#edges.push(edge);
					node = child;
					continue;
				}
				if (edge) this.#leave(edge);
			}
			node = this.#after(node);
		}
		this.#flush();
		this.#at = null;
		return true;
	}

	/** The node that follows `node`'s subtree; leaves every element that ends there. */
	#after(node: Node): Node | null {
		let at = node;
		while (at !== this.#root) {
			const next = nextOf(at);
			if (next) return next;
			// What was entered in an earlier slice is asked of the page as it is now.
			const parent = this.#open.pop() ?? parentOf(at);
			if (!parent) return null;
			this.#leave(this.#edges.pop() ?? (isElement(parent) ? edgeOf(parent) : 'inline'));
			at = parent;
		}
		return null;
	}

	/** Takes an element in. @returns what ends where it ends; `null` when its children are not to be walked */
	#enter(node: Node, type: number): Flow | null {
		if (type !== ELEMENT) return node === this.#root ? 'inline' : null;
		const element = node as Element;
		const name = nameOf(element);
		const flow = flowOf(element, name);
		if (isUnread(flow)) {
			if (flow === 'gap' && !isDropped(element)) this.#pieces.push(GAP);
			return null;
		}
		if (flow === 'block') {
			this.#flush();
			if (headingName.test(name) || element.getAttribute('role') === 'heading') this.#visitor.heading?.(element);
		} else if (flow === 'apart') {
			this.#pieces.push(GAP);
		}
		this.#visitor.host?.(element, name);
		return flow === 'block' && this.#visitor.passes?.(element) ? null : flow;
	}

	#leave(edge: Flow): void {
		if (edge === 'block') this.#flush();
		else if (edge === 'apart') this.#pieces.push(GAP);
	}

	/** Ends the run before a text that does not read as one with it. */
	#part(text: Text): void {
		const { data } = text;
		const last = this.#last;
		if (
			last &&
			this.#pieces.at(-1) === last &&
			meet(last.data, data) &&
			this.#visitor.matters?.(last, text) !== false
		) {
			const reads = readsOf(last, text);
			if (reads === 'as two') this.#flush();
			else if (reads === 'as two for now') this.#flush(text);
			else if (reads === 'as one for now') this.#isUnclear = true;
		}
	}

	#text(text: Text): void {
		if (text.data === '') return;
		this.#pieces.push(text);
		this.#last = text;
	}

	/** @param beside follows the run, and it is not known whether it is of it */
	#flush(beside?: Text): void {
		if (this.#last) this.#visitor.run(this.#pieces);
		if (this.#isUnclear || beside) this.#visitor.unclear?.(beside ? [...this.#pieces, beside] : this.#pieces);
		this.#isUnclear = false;
		this.#pieces = [];
		this.#last = null;
	}

	#pause(node: Node): void {
		this.#at = node;
		this.#open = [];
		this.#edges = [];
		this.#path = [];
		for (let at: Node | null = node; at && at !== this.#root; at = parentOf(at)) this.#path.push(at);
	}

	/** Has what is to be read left its document? */
	get isLost(): boolean {
		return !this.#root.isConnected || this.#root.ownerDocument !== this.#document;
	}

	/**
	 * Where to go on. What the page has moved or dropped is read again from the nearest ancestor left; a tree that has left or is not to be read, not at all.
	 */
	#resume(): Node | null {
		if (!this.#at || this.isLost) return null;
		const left = [this.#at, ...this.#path].find((each) => this.#root.contains(each)) ?? this.#root;
		// The page may have said since that the text there is not to be read; that at which it begins inside is.
		const isInside = this.#path.length === 0 && this.#at !== this.#root;
		const unread = isInside ? null : unreadAround(left);
		if (unread && (unread === this.#root || !this.#root.contains(unread))) return null;
		const node = unread ?? left;
		if (node !== this.#at) this.#visitor.resumed?.(node);
		return node;
	}
}

/** Is it a line break for other screens only? */
function isDropped(element: Element): boolean {
	const around = element.parentElement;
	return around !== null && nameOf(element) === 'br' && !isLaidOut(element) && isLaidOut(around) && showsAll(around);
}

/** Do two texts touch letter to letter, with no space between? */
const meet = (before: string, after: string): boolean =>
	isLetterOrDigit(before.slice(-1)) && isLetterOrDigit(after.slice(0, 1));

/** The first text of the run that `text` stands in. */
function runStart(text: Text, matters: (before: Text, after: Text) => boolean): Text {
	let first = text;
	/** Nothing stands between `first` and what comes before: only then can letters meet. */
	let isBeside = true;
	let at: Node = text;
	for (;;) {
		const previous = previousOf(at);
		if (!previous) {
			const parent = parentOf(at);
			const edge = parent && isElement(parent) ? edgeOf(parent) : 'block';
			if (!parent || edge === 'block') return first;
			isBeside &&= edge !== 'apart';
			at = parent;
			continue;
		}
		at = previous;
		while (isElement(at)) {
			const flow = flowOf(at);
			if (flow === 'block') return first;
			isBeside &&= flow === 'inline' || flow === 'nothing' || isDropped(at);
			if (isUnread(flow) || !at.lastChild) break;
			at = at.lastChild;
		}
		if (isText(at) && at.data !== '') {
			const mayPart = isBeside && meet(at.data, first.data) && matters(at, first);
			if (mayPart && readsOf(at, first).startsWith('as two')) return first;
			first = at;
			isBeside = true;
		}
	}
}

/** The one run that `text` stands in. @param asked and told as by a walk */
export function runAround(text: Text, asked: Pick<TextVisitor, 'unclear' | 'matters'> = {}): Pieces {
	const matters = (before: Text, after: Text): boolean => asked.matters?.(before, after) ?? true;
	let found: Pieces | null = null;
	let isFound = false;
	const visitor: TextVisitor = {
		run: (pieces) => {
			// A run that ends where two texts only seem to touch is followed by the next at once.
			isFound = found === null;
			found ??= pieces;
		},
		unclear: (pieces) => {
			if (isFound) asked.unclear?.(pieces);
		},
		matters,
	};
	new TextWalk(text.getRootNode(), visitor, runStart(text, matters)).advance(() => !found);
	return found ?? [text];
}
