import type {
	Article,
	ArticleId,
	Entity,
	EntityId,
	Fact,
	Figure,
	FigureId,
	Localised,
	PackKnowledge,
	Relation,
	Speaker,
	Summary,
	SummarySentence,
	Topic,
	TopicEntry,
} from './pack.ts';

/** An entity as all packs together know it. */
export interface KnownEntity {
	readonly id: EntityId;
	/** By the newest article that has it. */
	readonly name: Localised;
	/** Empty for a company; the companies of a group, over all packs. */
	readonly members: readonly EntityId[];
	/** The groups it is a member of. */
	readonly groups: readonly EntityId[];
	/** What part it plays in each article, newest first. */
	readonly roles: readonly { readonly article: Article; readonly role: SummarySentence }[];
}

/** What one or many packs know, looked up. Lists stand newest article first, within one in the pack's own order. */
export interface Knowledge {
	readonly packs: readonly PackKnowledge[];
	readonly entities: readonly KnownEntity[];
	readonly summaries: readonly { readonly article: Article; readonly summary: Summary }[];
	entity(id: EntityId): KnownEntity | undefined;
	/** The facts about an entity, those about its groups among them. */
	factsOf(id: EntityId): readonly Fact[];
	articleOf(fact: Fact): Article;
	/** What an article's pack knows. */
	packOf(article: ArticleId): PackKnowledge | undefined;
	/** Who says a fact. */
	speakerOf(fact: Fact): Speaker;
	/** The figures the slots of an article's texts stand for. */
	figuresOf(article: ArticleId): readonly Figure[];
	figure(article: ArticleId, id: FigureId): Figure | undefined;
	/** A topic as the newest pack that has it names it. */
	topic(id: Topic): TopicEntry | undefined;
	/** The ties of an entity to others, those of its groups among them. */
	relationsOf(id: EntityId): readonly Relation[];
}

/**
 * Joins packs into one body of knowledge; the order they come in does not matter.
 * Throws when two articles, or two facts of different articles, share an id: the packs cannot then be told apart.
 */
export function joinPacks(given: readonly PackKnowledge[]): Knowledge {
	const packs = given.toSorted(({ article: a }, { article: b }) => compare(b.date, a.date) || compare(a.id, b.id));
	const packOfArticle = new Map(packs.map((pack) => [pack.article.id, pack]));
	const packOfFact = new Map(packs.flatMap((pack) => pack.facts.map((fact) => [fact, pack] as const)));
	rejectSharedIds(packs);

	const entities = mergeEntities(packs);
	const groupsOf = (id: EntityId) => entities.get(id)?.groups ?? [];
	const factsOf = new Map<EntityId, readonly Fact[]>();
	const relationsOf = new Map<EntityId, readonly Relation[]>();
	for (const id of entities.keys()) {
		const names = [id, ...groupsOf(id)];
		factsOf.set(
			id,
			packs.flatMap(({ facts }) => facts.filter(({ about }) => about.some((one) => names.includes(one)))),
		);
		relationsOf.set(
			id,
			packs.flatMap(({ relations }) => relations.filter(({ from, to }) => names.includes(from) || names.includes(to))),
		);
	}
	const topics = new Map(packs.toReversed().flatMap((pack) => pack.topics.map((topic) => [topic.id, topic] as const)));
	const packWith = (fact: Fact): PackKnowledge => {
		const pack = packOfFact.get(fact);
		if (pack === undefined) throw new Error(`the fact "${fact.id}" is of no joined pack`);
		return pack;
	};

	return {
		packs,
		entities: [...entities.values()],
		summaries: packs.map(({ article, summary }) => ({ article, summary })),
		entity: (id) => entities.get(id),
		factsOf: (id) => factsOf.get(id) ?? [],
		articleOf: (fact) => packWith(fact).article,
		packOf: (article) => packOfArticle.get(article),
		speakerOf: (fact) => {
			const speaker = packWith(fact).speakers.find(({ id }) => id === fact.saidBy);
			if (speaker === undefined)
				throw new Error(`the fact "${fact.id}" is said by "${fact.saidBy}", whom its pack does not name`);
			return speaker;
		},
		figuresOf: (article) => packOfArticle.get(article)?.figures ?? [],
		figure: (article, figure) => packOfArticle.get(article)?.figures.find(({ id }) => id === figure),
		topic: (id) => topics.get(id),
		relationsOf: (id) => relationsOf.get(id) ?? [],
	};
}

function rejectSharedIds(packs: readonly PackKnowledge[]): void {
	const owners = new Map<string, string>();
	for (const { article, facts } of packs) {
		for (const [kind, id] of [['article', article.id], ...facts.map((fact) => ['fact', fact.id])]) {
			const owner = owners.get(`${kind} ${id}`);
			if (owner !== undefined)
				throw new Error(`the ${kind} id "${id}" is in two packs: "${owner}" and "${article.id}"`);
			owners.set(`${kind} ${id}`, article.id);
		}
	}
}

/** Entities by id; `packs` newest first. */
function mergeEntities(packs: readonly PackKnowledge[]): Map<EntityId, KnownEntity> {
	const entries = packs.flatMap(({ article, entities }) => entities.map((entity) => ({ article, entity })));
	const merged = new Map<EntityId, KnownEntity>();
	for (const { entity } of entries) {
		const { id } = entity;
		if (merged.has(id)) continue;
		const told = entries.filter((entry) => entry.entity.id === id);
		merged.set(id, {
			id,
			name: entity.name,
			members: [...new Set(told.flatMap((entry) => entry.entity.members))],
			groups: groupsWith(
				id,
				entries.map((entry) => entry.entity),
			),
			roles: told.map((entry) => ({ article: entry.article, role: entry.entity.role })),
		});
	}
	return merged;
}

function groupsWith(member: EntityId, entities: readonly Entity[]): EntityId[] {
	return [...new Set(entities.filter(({ members }) => members.includes(member)).map(({ id }) => id))];
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
