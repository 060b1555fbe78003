import type { Age } from './age.ts';
import { ageOf } from './age.ts';
import type { CueMatcher } from './cue-matcher.ts';
import { compileCues, wordsOf } from './cue-matcher.ts';
import type { Knowledge } from './knowledge.ts';
import type { Article, EntityId, Fact, FactId, IsoDate, Topic } from './pack.ts';

/** Where the reader is. */
export interface FactQuery {
	readonly entity: EntityId;
	readonly sentence: string;
	/** All other entities named in the sentence. */
	readonly named: readonly EntityId[];
	/** What this page has shown the reader already. */
	readonly seen: ReadonlySet<FactId>;
	/** The day of the page, where it gives one. */
	readonly pageDate?: IsoDate | null;
}

/** Why a fact was chosen. */
export type Reason =
	| { readonly kind: 'named-together'; readonly entities: readonly EntityId[] }
	| { readonly kind: 'topic'; readonly topic: Topic }
	| { readonly kind: 'weight' };

export interface ChosenFact {
	readonly fact: Fact;
	readonly article: Article;
	readonly reason: Reason;
	/** How the article stands to the page; `unknown` when the query has no date. */
	readonly age: Age;
}

/** All facts of an entity, in the order they are worth showing. */
export interface FactChoice {
	readonly lead: ChosenFact;
	/** Up to two more; none says what the lead or the other says. */
	readonly also: readonly ChosenFact[];
	/** The others, on request. */
	readonly rest: readonly ChosenFact[];
}

/**
 * What context adds to a fact's own weight (0 to 1). That its entities are named together is worth more than all words
 * of a sentence can add; then comes its topic, then the weight. Words that call for the very fact settle which of a
 * pair's or a topic's facts it is. The smaller numbers are set on the rows of `tests/knowledge/ranking-sentences.ts`
 * that are marked `tuned-on`.
 */
const NAMED_TOGETHER = 1000;
/**
 * Other members of its group are named, but not the further entity that the fact is about too. Its topic can make up
 * for so little: of Google and Amazon designing chips, what their group does about Nvidia says more than that they compete.
 */
const GROUP_TOGETHER = NAMED_TOGETHER - 1;
const MAIN_TOPIC = 0.8;
const OTHER_TOPIC = 0.5;
/** For each further word on the topic. */
const FURTHER_TOPIC_CUE = 0.15;
const OWN_CUE = 1.2;
const FURTHER_CUE = 0.4;
/** A fact of an older article comes after one of a newer that fits as well, whatever their weights. */
const OLDER_ARTICLE = 1;
/** Further back, age no longer counts against what fits the sentence. */
const OLDEST = 2;

const ALSO = 2;

/**
 * Ranks the facts of an entity for the sentence the reader is in. Never empty: what this page has shown comes after
 * what it has not, and again from the start when all was shown. The same query gives the same choice, in whatever
 * order packs, facts and names come. Throws when no pack knows the entity.
 */
export function chooseFacts(knowledge: Knowledge, query: FactQuery): FactChoice {
	const known = knowledge.factsOf(query.entity);
	const cues = cuesOf(knowledge);
	const words = wordsOf(query.sentence);
	const topics = cues.topics(words);
	const called = cues.facts(words);
	const together = namedTogether(knowledge, query);
	const seen = new Set(known.filter(({ id }) => query.seen.has(id)).map(pointOf));
	const days = [...new Set(known.map((fact) => knowledge.articleOf(fact).date))];

	const ranked = known.map((fact) => {
		const article = knowledge.articleOf(fact);
		const { entities, score } = together(fact);
		const onTopic = bestTopic(fact, topics);
		const calls = called.get(fact.id) ?? 0;
		const byCue = calls === 0 ? 0 : OWN_CUE + FURTHER_CUE * (calls - 1);
		const byAge = OLDER_ARTICLE * Math.min(days.indexOf(article.date), OLDEST);
		return {
			chosen: {
				fact,
				article,
				reason: reasonOf(entities, score, onTopic?.topic ?? (calls > 0 ? fact.topics[0] : undefined)),
				age: ageOf(article, query.pageDate ?? null),
			},
			seen: seen.has(pointOf(fact)),
			score: fact.weight + score + (onTopic?.score ?? 0) + byCue - byAge,
		};
	});
	ranked.sort(
		(a, b) => Number(a.seen) - Number(b.seen) || b.score - a.score || (a.chosen.fact.id < b.chosen.fact.id ? -1 : 1),
	);
	return divide(
		ranked.map(({ chosen }) => chosen),
		query.entity,
	);
}

function divide(ranked: readonly ChosenFact[], entity: EntityId): FactChoice {
	const [lead, ...others] = ranked;
	if (lead === undefined) throw new Error(`no pack knows the entity "${entity}"`);
	const also: ChosenFact[] = [];
	const rest: ChosenFact[] = [];
	const points = new Set([pointOf(lead.fact)]);
	for (const other of others) {
		const point = pointOf(other.fact);
		const isNew = also.length < ALSO && !points.has(point);
		points.add(point);
		(isNew ? also : rest).push(other);
	}
	return { lead, also, rest };
}

/** Facts that say the same share a point. */
function pointOf({ echoes, id }: Fact): FactId {
	return echoes ?? id;
}

/** The topic of a fact that the sentence is most about. */
function bestTopic(fact: Fact, hits: ReadonlyMap<Topic, number>): { topic: Topic; score: number } | undefined {
	let best: { topic: Topic; score: number } | undefined;
	for (const [index, topic] of fact.topics.entries()) {
		const cues = hits.get(topic);
		if (cues === undefined) continue;
		const score = (index === 0 ? MAIN_TOPIC : OTHER_TOPIC) + FURTHER_TOPIC_CUE * (cues - 1);
		if (best === undefined || score > best.score) best = { topic, score };
	}
	return best;
}

function reasonOf(entities: readonly EntityId[], score: number, topic: Topic | undefined): Reason {
	if (score === NAMED_TOGETHER || (score > 0 && topic === undefined)) return { kind: 'named-together', entities };
	return topic === undefined ? { kind: 'weight' } : { kind: 'topic', topic };
}

interface Together {
	/** The entity of the query and those named beside it that the fact is about. */
	readonly entities: readonly EntityId[];
	readonly score: number;
}

/** Is a fact about the entity and another that is named beside it? A group is named when a member is. */
function namedTogether(knowledge: Knowledge, { entity, named }: FactQuery): (fact: Fact) => Together {
	const withGroups = (id: EntityId) => [id, ...(knowledge.entity(id)?.groups ?? [])];
	const own = withGroups(entity);
	const beside = [...new Set(named)]
		.filter((id) => id !== entity)
		.toSorted()
		.map((id) => ({ id, names: withGroups(id) }));
	return ({ about }) => {
		const others = about.filter((id) => !own.includes(id));
		const partners = beside.filter(({ names }) => names.some((name) => others.includes(name)));
		if (partners.length > 0) return { entities: [entity, ...partners.map(({ id }) => id)], score: NAMED_TOGETHER };
		const fellows =
			about.includes(entity) && !isGroup(knowledge, entity)
				? []
				: beside.filter(({ names }) => names.some((name) => about.includes(name)));
		if (fellows.length === 0) return { entities: [], score: 0 };
		return {
			entities: [entity, ...fellows.map(({ id }) => id)],
			score: others.length === 0 ? NAMED_TOGETHER : GROUP_TOGETHER,
		};
	};
}

function isGroup(knowledge: Knowledge, id: EntityId): boolean {
	return (knowledge.entity(id)?.members.length ?? 0) > 0;
}

interface CuesOfKnowledge {
	readonly topics: CueMatcher<Topic>;
	readonly facts: CueMatcher<FactId>;
}

/** Prepared on the first question: most pages never open a card. */
const prepared = new WeakMap<Knowledge, CuesOfKnowledge>();

function cuesOf(knowledge: Knowledge): CuesOfKnowledge {
	const kept = prepared.get(knowledge);
	if (kept !== undefined) return kept;
	const cues = {
		topics: compileCues(knowledge.packs.flatMap((pack) => pack.topics.map(({ id, cues }) => [id, cues] as const))),
		facts: compileCues(knowledge.packs.flatMap((pack) => pack.facts.map(({ id, cues }) => [id, cues] as const))),
	};
	prepared.set(knowledge, cues);
	return cues;
}
