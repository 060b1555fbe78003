/** A page and what happens to it, as data: made in Node, built in any browser, printed when a run fails. */

export type NodeSpec = string | { readonly comment: string } | ElementSpec;

export interface ElementSpec {
	readonly tag: string;
	readonly attributes?: Readonly<Record<string, string>>;
	readonly children?: readonly NodeSpec[];
	readonly shadow?: ShadowSpec;
	/** What stands in the body of a frame. */
	readonly frame?: readonly NodeSpec[];
}

export interface ShadowSpec {
	readonly mode: 'open' | 'closed';
	readonly children: readonly NodeSpec[];
}

export type Place = 'before' | 'after' | 'first' | 'last';

/**
 * One change. `at` and `to` choose among what the page has then of the kind that the change is about (texts, elements, either), in the
 * order of the page, counted round; so a change means something on any page, and the same on two alike. What the DOM refuses is passed over.
 */
export type Mutation =
	| { readonly kind: 'data'; readonly at: number; readonly text: string }
	| { readonly kind: 'insert-data'; readonly at: number; readonly offset: number; readonly text: string }
	| { readonly kind: 'delete-data'; readonly at: number; readonly offset: number; readonly count: number }
	| { readonly kind: 'split'; readonly at: number; readonly offset: number }
	| { readonly kind: 'normalize'; readonly at: number }
	| { readonly kind: 'insert'; readonly at: number; readonly place: Place; readonly node: NodeSpec }
	| { readonly kind: 'remove'; readonly at: number }
	| { readonly kind: 'move'; readonly at: number; readonly to: number; readonly place: Place }
	/** What was last taken out comes back, elsewhere. */
	| { readonly kind: 'put-back'; readonly at: number; readonly place: Place }
	/** Taken out and put back where it was, in one task. */
	| { readonly kind: 'blink'; readonly at: number }
	| { readonly kind: 'wrap'; readonly at: number; readonly tag: string }
	| { readonly kind: 'unwrap'; readonly at: number }
	| { readonly kind: 'attribute'; readonly at: number; readonly name: string; readonly value: string | null }
	/** A custom element gets its tree late, or an empty one an open tree: of no other element is that noticed, as no observer tells of it. */
	| { readonly kind: 'shadow'; readonly at: number; readonly shadow: ShadowSpec }
	/** Written out as HTML and read again: every node is another. */
	| { readonly kind: 'reparse'; readonly at: number }
	/** The page takes the marks out of the registry that it shares. */
	| { readonly kind: 'registry'; readonly how: 'clear' | 'delete' | 'replace' }
	| { readonly kind: 'scroll'; readonly to: number };

/** Changes of one task, and how many frames the page then shows before the next. */
export interface Step {
	readonly changes: readonly Mutation[];
	readonly frames: number;
}

export interface FuzzCase {
	readonly page: readonly NodeSpec[];
	/** It has very many nodes before those. */
	readonly isLong: boolean;
	readonly steps: readonly Step[];
}

/** A mark as the page's own world sees it. */
export interface SeenMark {
	/** Child numbers from the top document down to the text it begins in: `#` goes into a shadow tree, `^` into a frame. */
	readonly path: string;
	readonly offset: number;
	/** Its letters, without those of scripts and readings that stand in the midst of it. */
	readonly text: string;
}

/** What a page was after one step. */
export interface Seen {
	readonly dom: string;
	readonly marks: readonly SeenMark[];
}
