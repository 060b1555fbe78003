/**
 * What a knowledge pack holds: one news article turned into data. A pack is a folder under
 * `packs/` with two files: `knowledge.json` (this file's {@link PackKnowledge}) and
 * `recognition.json` (`lexicon.ts`: the surface forms and cues). They are apart because every
 * page pays for the second, and only an opened card or popup for the first.
 */

/** The languages every statement is written in. */
export const locales = ['en', 'nl'] as const;
export type Locale = (typeof locales)[number];
export type Localised<T = string> = Readonly<Record<Locale, T>>;

/** A slug (`nvidia`) that names the same entity in every pack. */
export type EntityId = string & { readonly __id: 'entity' };
export type ArticleId = string & { readonly __id: 'article' };
export type FactId = string & { readonly __id: 'fact' };
export type FigureId = string & { readonly __id: 'figure' };
export type RelationId = string & { readonly __id: 'relation' };
/** A theme of the article; each pack names its own ({@link TopicEntry}). */
export type Topic = string & { readonly __id: 'topic' };
/** Who says it; each pack names its own ({@link Speaker}). */
export type Voice = string & { readonly __id: 'voice' };
/** A calendar day, `YYYY-MM-DD`. */
export type IsoDate = string & { readonly __id: 'date' };

/**
 * A statement in one language with its figures left as slots: `{first-payment}` stands for the
 * figure of that id, formatted for the reader's language. No number is ever typed out in prose.
 */
export type Template = string & { readonly __id: 'template' };

/** The article a pack was made from; its own sentences are not kept. */
export interface Article {
	readonly id: ArticleId;
	readonly date: IsoDate;
	/** BCP 47 tag of the language the article was written in. */
	readonly language: string;
	/** Our own title for it, not its headline. */
	readonly title: Localised;
	/** The publication whose report the article relays, if it does. */
	readonly relays: string | null;
	readonly paragraphs: readonly { readonly number: number; readonly gist: Localised }[];
}

/** A text of the pack's own, and what it rests on. */
export interface SummarySentence {
	readonly text: Localised<Template>;
	/** The facts the sentence rests on; never empty. */
	readonly facts: readonly FactId[];
}

/** The article in our own words, in three lengths. */
export interface Summary {
	readonly sentence: SummarySentence;
	readonly paragraph: readonly SummarySentence[];
	readonly sections: readonly {
		readonly id: string;
		readonly heading: Localised;
		readonly sentences: readonly SummarySentence[];
	}[];
}

export interface Entity {
	readonly id: EntityId;
	readonly name: Localised;
	/** Empty for a company; the companies of a group. */
	readonly members: readonly EntityId[];
	/** What part it plays in this story. */
	readonly role: SummarySentence;
}

/**
 * Words that show that a sentence is about something, by language (BCP 47 tag; English and Dutch at
 * least). A cue is one or more words in lower case; a word that ends in `*` stands for every word that begins so,
 * one that begins with `*` for every word that ends so, which Dutch compounds need: `*centrale`.
 */
export type Cues = Localised<readonly string[]> & Readonly<Record<string, readonly string[]>>;

export interface TopicEntry {
	readonly id: Topic;
	/** Completes "about …": `power and data centres`. */
	readonly label: Localised;
	readonly cues: Cues;
}

/** One who says things in the article; the article's own voice is one of them. */
export interface Speaker {
	readonly id: Voice;
	/** Stands alone beside a fact: `Nvidia, in a statement`. */
	readonly label: Localised;
}

/**
 * How firm a statement is: a declared intention that binds nobody (`letter-of-intent`), what could come of it
 * (`potential`), what is to happen under it (`plan`), what is said to be going on (`report`), what a party claims
 * of itself (`statement`), what came about (`result`), or the article's own judgement (`assessment`).
 */
export const firmnesses = [
	'letter-of-intent',
	'potential',
	'plan',
	'report',
	'statement',
	'result',
	'assessment',
] as const;
export type Firmness = (typeof firmnesses)[number];

export interface Fact {
	readonly id: FactId;
	/** The entities the fact is about: one, a pair, or a group. A group stands for its members. */
	readonly about: readonly EntityId[];
	/** Best fitting first; never empty. */
	readonly topics: readonly Topic[];
	/** Number of the paragraph that bears it out. */
	readonly paragraph: number;
	readonly saidBy: Voice;
	readonly firmness: Firmness;
	/** One or two short sentences. */
	readonly text: Localised<Template>;
	/** What the fact is worth without a context, 0 to 1. */
	readonly weight: number;
	/** Words that call for this very fact, where its topic has several. */
	readonly cues: Cues;
	/** A fact that makes the same point in other words: the two are never shown side by side. */
	readonly echoes: FactId | null;
}

/** Currencies by ISO 4217 code. `count` is a bare number, whose noun stands in the sentence. */
export const units = [
	'USD',
	'EUR',
	'GBP',
	'JPY',
	'CNY',
	'KRW',
	'TWD',
	'percent',
	'megawatt',
	'gigawatt',
	'people',
	'count',
] as const;
export type Unit = (typeof units)[number];

/**
 * How the article hedges a number. `every`: so much each time ("every gigawatt"). The last few give only a
 * magnitude; `value` is then that magnitude itself, the least the words allow: 100,000,000 for `hundreds-of-millions`.
 */
export const qualifiers = [
	'exactly',
	'about',
	'up-to',
	'at-least',
	'heading-to',
	'every',
	'thousands',
	'millions',
	'tens-of-millions',
	'hundreds-of-millions',
] as const;
export type Qualifier = (typeof qualifiers)[number];

/** A number of the article; shown text never holds one that is not a figure. */
export interface Figure {
	readonly id: FigureId;
	/** In whole units: dollars, not billions of them. */
	readonly value: number;
	readonly unit: Unit;
	readonly qualifier: Qualifier;
	readonly paragraph: number;
	/** What it counts, for a picture's label. */
	readonly label: Localised;
	/** What the article sets beside the number, in a few words: a condition, a comparison, the terms without a number. */
	readonly beside: SummarySentence | null;
}

export const relationKinds = [
	'invests-in',
	'holds-stake-in',
	'supplies',
	'buys-from',
	'competes-with',
	'seeks-independence-from',
] as const;
export type RelationKind = (typeof relationKinds)[number];

/** One entity's tie to another. From a group to itself: among its members. */
export interface Relation {
	readonly id: RelationId;
	readonly from: EntityId;
	readonly to: EntityId;
	readonly kind: RelationKind;
	/** As firm as the least firm fact it needs: a stake yet to be given is a `plan`. */
	readonly firmness: Firmness;
	/** The facts it rests on; never empty. */
	readonly facts: readonly FactId[];
}

/** `knowledge.json` of a pack. */
export interface PackKnowledge {
	readonly article: Article;
	readonly speakers: readonly Speaker[];
	readonly topics: readonly TopicEntry[];
	readonly summary: Summary;
	readonly entities: readonly Entity[];
	readonly facts: readonly Fact[];
	readonly figures: readonly Figure[];
	readonly relations: readonly Relation[];
}
