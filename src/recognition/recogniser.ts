import type { EntityId } from '../knowledge/pack.ts';

/** A surface form found in text, not yet judged. Offsets are UTF-16 units into the block's text. */
export interface Candidate {
	readonly entity: EntityId;
	readonly start: number;
	readonly end: number;
	/** Its own words, as they stand in the text. */
	readonly text: string;
	/** A sure form needs no evidence; a doubtful one is judged. */
	readonly certainty: 'sure' | 'doubtful';
}

/** What the judge may know of the block a candidate stands in. */
export interface BlockContext {
	readonly text: string;
	/** BCP 47 tag of the nearest `lang`, or '' when the page gives none. */
	readonly lang: string;
	/** Text of the nearest heading above the block, or ''. */
	readonly heading: string;
	/** The texts around the block on the page; asked only for doubtful candidates. */
	around(): readonly string[];
}

/** One block read: its candidates with the evidence that its own text holds. */
export interface Reading {
	readonly candidates: readonly Candidate[];
	/** Some are doubtful, and the judge was not there to weigh them: no mentions until the block is read again. */
	readonly isWaiting: boolean;
}

/** A verdict that can be asked why. `score` is log-odds for the company; 0 is the border. */
export interface Verdict {
	readonly isMention: boolean;
	readonly score: number;
	readonly reasons: readonly { readonly cue: string; readonly weight: number }[];
}

export interface PageFacts {
	/** As it is now. */
	title(): string;
	readonly lang: string;
	/** Host name, without port. */
	readonly host: string;
	/** Some of its running text, to tell its language by; asked once there is a judge. */
	text(): string;
	/** Is the reader's "Not this" in force for this word of this entity here? */
	rejects(entity: EntityId, text: string): boolean;
}

/**
 * What the whole page says, gathered as its blocks are read. Order of adding does not matter,
 * and removing a reading undoes adding it.
 */
export interface PageEvidence {
	add(reading: Reading): void;
	remove(reading: Reading): void;
	/** The language of a block whose nearest `lang` says `declared`: another, where that is the page's and its text is plainly in another. */
	languageOf(declared: string): string;
	/** The page's text is plainly in another language than it says, as far as has been told. */
	readonly isMistold: boolean;
	/** The page may have another title now. */
	retitle(): void;
	/** Changes when verdicts on doubtful candidates may have changed. */
	readonly version: number;
}

/** The blocks of a page that hold candidates. */
export interface PageBlocks extends Iterable<{ readonly run: { readonly text: string } }> {
	readonly size: number;
}

export interface Articles {
	/** Is a page in this language (BCP 47, or '') one of the articles that packs were made from? */
	isIn(blocks: PageBlocks, lang: string): boolean;
}

/** What a text has of a surface form: a whole one; what may be the beginning of one that goes on in the text that follows; nothing. */
export type FormIn = 'whole' | 'begun' | 'none';

export interface Recogniser {
	/** What `text` has of a surface form, whatever stands around it; the cheapest question. */
	formIn(text: string): FormIn;
	/** May there be a surface form in `text`, wherever its words begin and end? Asked of much text at once, to pass it over. */
	mayHold(text: string): boolean;
	/** One pass over the block's text. `null` when it holds no surface form. */
	read(block: BlockContext): Reading | null;
	/** A fresh page. */
	openPage(page: PageFacts): PageEvidence;
	/** Tells the page of an article that a pack was made from; `null` while no judge is there. */
	readonly articles: Articles | null;
	/** Is the candidate a mention, by its block and its page? */
	judge(candidate: Candidate, reading: Reading, page: PageEvidence): Verdict;
}
