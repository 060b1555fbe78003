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
	readonly title: Localised;
	/** The publication whose report the article relays, if it does. */
	readonly relays: string | null;
	readonly paragraphs: readonly { readonly number: number; readonly gist: Localised }[];
}

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

export const topics = [
	'money-and-stake',
	'power-and-datacentres',
	'customers-and-trust',
	'sales-and-market-value',
	'demand-and-bottlenecks',
	'rivals-and-own-chips',
] as const;
export type Topic = (typeof topics)[number];

/** Who says it. `article`: the article's own voice. */
export type Voice = 'article' | 'nvidia-statement' | 'bloomberg';

/** How firm a statement is, from a declared intention to something that happened. */
export type Firmness = 'letter-of-intent' | 'potential' | 'plan' | 'report' | 'statement' | 'result';

export interface Fact {
	readonly id: FactId;
	/** The entities the fact is about: one, a pair, or a group. */
	readonly about: readonly EntityId[];
	readonly topics: readonly Topic[];
	/** Number of the paragraph that bears it out. */
	readonly paragraph: number;
	readonly saidBy: Voice;
	readonly firmness: Firmness;
	/** One or two short sentences. */
	readonly text: Localised<Template>;
	/** What the fact is worth without a context, 0 to 1. */
	readonly weight: number;
}

export type Unit = 'USD' | 'gigawatt' | 'people';
export type Qualifier = 'exactly' | 'up-to' | 'at-least' | 'heading-to' | 'hundreds-of-millions';

/** A number of the article; shown text never holds one that is not a figure. */
export interface Figure {
	readonly id: FigureId;
	readonly value: number;
	readonly unit: Unit;
	readonly qualifier: Qualifier;
	readonly paragraph: number;
	/** What it counts, for a picture's label. */
	readonly label: Localised;
}

export type RelationKind =
	| 'invests-in'
	| 'holds-stake-in'
	| 'supplies'
	| 'buys-from'
	| 'competes-with'
	| 'seeks-independence-from';

export interface Relation {
	readonly id: RelationId;
	readonly from: EntityId;
	readonly to: EntityId;
	readonly kind: RelationKind;
	/** The facts it rests on; never empty. */
	readonly facts: readonly FactId[];
}

/** `knowledge.json` of a pack. */
export interface PackKnowledge {
	readonly article: Article;
	readonly summary: Summary;
	readonly entities: readonly Entity[];
	readonly facts: readonly Fact[];
	readonly figures: readonly Figure[];
	readonly relations: readonly Relation[];
}
