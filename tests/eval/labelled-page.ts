/** A block of a labelled page, as the content script would hand it to the recogniser. */
export interface LabelledBlock {
	readonly text: string;
	readonly heading: string;
	readonly lang: string;
	/** What stands around it on the page. */
	readonly around: readonly string[];
}

/** What a reader says a span of the page is: a mention of an entity, another thing, or a product, which counts neither way. */
export interface Label {
	readonly kind: 'mention' | 'trap' | 'product';
	/** '' for traps and most products. */
	readonly entity: string;
	/** Offsets into the page's {@link pageText}. */
	readonly start: number;
	readonly end: number;
}

export interface LabelledPage {
	readonly id: string;
	readonly lang: string;
	/** Kind of page: `news`, `forum`, … */
	readonly kind: string;
	/** The set it is counted in; its name ends in `blind` where no one has looked at what goes wrong on it. */
	readonly set: string;
	readonly title: string;
	/** Kept aside: no weight is derived from it. */
	readonly isHeldOut: boolean;
	readonly blocks: readonly LabelledBlock[];
	readonly labels: readonly Label[];
	/** Labels whose place in the text was not found: text that only a browser shows. */
	readonly lost: readonly string[];
}

/** The page's text with its blocks one after the other and no white space, so that offsets do not hang on how it is laid out. */
export const pageText = (blocks: readonly { readonly text: string }[]): string =>
	blocks.map(({ text }) => squeezed(text)).join('');

/** Text without white space and what shows nothing. */
export const squeezed = (text: string): string => text.replace(/[\s\u00AD\u200B-\u200F\u2060\uFEFF\uFFFC]+/g, '');
