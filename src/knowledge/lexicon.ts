import type { EntityId } from './pack.ts';

/**
 * Names one other meaning that a doubtful form may have, with the company it would otherwise name:
 * `amazon` is the river, the forest and the women of myth against the company.
 */
export type SenseId = string & { readonly __id: 'sense' };

/** What a thing says, in log-odds for the company: derived from labelled pages by `scripts/derive-weights.mjs`. */
export interface Weighed {
	readonly weight: number;
}

/**
 * Words that speak for or against the company, parted by spaces. `_` stands for a space, a final `*` for any ending. Among
 * words beside a form, `0` stands for any number, `.` for the end of a clause, `-` for any compound, `-x` for the compound
 * with `x`.
 */
export interface CueGroup extends Weighed {
	readonly words: string;
}

/** Counts when a word of `before` and one of `after` stand on the two sides of a form. */
export interface Frame extends Weighed {
	readonly before: string;
	readonly after: string;
}

/** How a doubtful form is written. What is left out says nothing. */
export interface FormWeights {
	/** As the company writes it, in running text, with no other evidence. */
	readonly bias: Weighed;
	/** In small letters, in a text with capitals. */
	readonly lower: Weighed;
	/** In small letters, in a text that has no capitals at all. */
	readonly quiet: Weighed;
	/** Where a capital says nothing: at the start of a sentence, in a heading with capitals throughout. */
	readonly start?: Weighed;
	/** With the plural's `s` of English; other languages write a possessive so. */
	readonly plural?: Weighed;
	/** With nothing else in its block. */
	readonly alone?: Weighed;
	/** Where words with capitals follow, as in a longer name; half as much again for two. */
	readonly named?: Weighed;
	/** Next to another company, in a list of them. */
	readonly listed?: Weighed;
	/** In a language that has it as a common word; a third of it where a capital speaks against the common word. */
	readonly language?: Weighed;
	/** In Latin letters, in a language that calls the other thing by another word: `Azure` in Spanish, `Amazon` in Japanese. */
	readonly foreign?: Weighed;
}

/** How to tell a company from what else its name may mean. */
export interface Sense {
	readonly id: SenseId;
	readonly form: FormWeights;
	/** The languages of {@link FormWeights.language}, by two letters, parted by spaces. */
	readonly languages: string;
	/** Those of {@link FormWeights.foreign}. */
	readonly foreignTo: string;
	/** Of an abbreviation: what the company's name begins with in full, in small letters. Spelled out otherwise it means another thing. */
	readonly shortFor?: string;
	/** By the one to three words before; by the one or two after; by words anywhere near. */
	readonly before: readonly CueGroup[];
	readonly after: readonly CueGroup[];
	readonly near: readonly CueGroup[];
	readonly frames: readonly Frame[];
}

export interface DoubtfulForms {
	readonly sense: SenseId;
	/** Texts in other languages have another word written so; by two letters, parted by spaces. Without it, any text. */
	readonly languages?: string;
	readonly forms: readonly string[];
}

export interface LexiconEntity {
	readonly id: EntityId;
	/** Forms that mean the entity whatever their case. */
	readonly sure: readonly string[];
	/** Forms that mean it in exactly this case: tickers. */
	readonly exact: readonly string[];
	/** Forms that are judged, by the sense they may have instead. */
	readonly doubtful: readonly DoubtfulForms[];
}

/** What an article is recognised by where a reader is on it; `scripts/derive-article-print.mjs` takes it. */
export interface ArticlePrint {
	/** Language the article is written in, by two letters. */
	readonly language: string;
	/** Hashes of a few runs of its words, spread over its paragraphs. */
	readonly runs: readonly number[];
}

/** Which names a text may hold: what every page pays for. */
export interface LexiconForms {
	readonly entities: readonly LexiconEntity[];
	/**
	 * Longer names that begin with a company's: a product (`Google Maps`) or another company or place (`Amazon Watch`). The
	 * longest name wins, and a product is not the company: these are never mentions. A `name` of '' leaves those of `with`
	 * as they are.
	 */
	readonly longerNames: readonly { readonly name: string; readonly with: readonly string[] }[];
}

/** What tells whether a doubtful name is meant: only pages that hold one pay for it. */
export interface LexiconSenses {
	readonly senses: readonly Sense[];
	/** Words that speak for a company in every sense. */
	readonly companyCues: readonly CueGroup[];
	/** Names of companies, in small letters and parted by spaces: a form that stands in a list of them is likely one more. */
	readonly companies: string;
	/** Without one, the article's own page is marked like any other. It is here, since no article of companies is without a doubtful name. */
	readonly article?: ArticlePrint;
}

/** `recognition.json` of a pack. */
export interface Lexicon extends LexiconForms, LexiconSenses {}
