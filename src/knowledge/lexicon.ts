import type { EntityId } from './pack.ts';

/**
 * Names one other meaning that a doubtful form may have, with the company it would otherwise name:
 * `amazon` is the river, the forest and the women of myth against the company.
 */
export type SenseId = string & { readonly __id: 'sense' };

/** Words, parted by spaces, that speak for the company (a weight above 0) or against it. `_` stands for a space, a final `*` for any ending. */
export interface CueGroup {
	/** Log-odds that one of the words adds. */
	readonly weight: number;
	readonly words: string;
}

/** How to tell a company from what else its name may mean. All numbers are log-odds for the company. */
export interface Sense {
	readonly id: SenseId;
	/** Written as the company writes it, in running text, with no other evidence. */
	readonly bias: number;
	/** Added when it is written without capitals. */
	readonly lower: number;
	/** Added when it begins a sentence, where a capital says nothing. */
	readonly start: number;
	/** Added on pages in a language (two letters) in which the word has another meaning. */
	readonly languages: Readonly<Record<string, number>>;
	/** By the word before; by the word after, also over a hyphen; by words anywhere in the block. */
	readonly before: readonly CueGroup[];
	readonly after: readonly CueGroup[];
	readonly near: readonly CueGroup[];
}

export interface LexiconEntity {
	readonly id: EntityId;
	/** Forms that mean the entity whatever their case. */
	readonly sure: readonly string[];
	/** Forms that mean it in exactly this case: tickers. */
	readonly exact: readonly string[];
	/** Forms that are judged, by the sense they may have instead. */
	readonly doubtful: readonly { readonly form: string; readonly sense: SenseId }[];
}

/** `recognition.json` of a pack. */
export interface Lexicon {
	readonly entities: readonly LexiconEntity[];
	/**
	 * Longer names that hold a company's: a product (`Google Maps`) or another company or place (`Amazon Watch`). The
	 * longest name wins, and a product is not the company: these are never mentions.
	 */
	readonly otherNames: readonly string[];
	readonly senses: readonly Sense[];
	/** Words that speak for or against a company in every sense. */
	readonly companyCues: readonly CueGroup[];
}
