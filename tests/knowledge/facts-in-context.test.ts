import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FactChoice, FactQuery } from '../../src/knowledge/facts-in-context.ts';
import { chooseFacts } from '../../src/knowledge/facts-in-context.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { joinPacks } from '../../src/knowledge/knowledge.ts';
import type { EntityId, FactId, IsoDate, PackKnowledge } from '../../src/knowledge/pack.ts';
import { rankingRows } from './ranking-sentences.ts';
import { bothKnowledge, firstPack, knowledge, secondPack } from './read-packs.ts';

function ask(entity: string, sentence: string, more: { named?: string[]; seen?: string[]; pageDate?: string } = {}) {
	return {
		entity: entity as EntityId,
		sentence,
		named: (more.named ?? []) as EntityId[],
		seen: new Set((more.seen ?? []) as FactId[]),
		pageDate: (more.pageDate ?? null) as IsoDate | null,
	};
}
const choose = (...query: Parameters<typeof ask>) => chooseFacts(knowledge, ask(...query));
const all = ({ lead, also, rest }: FactChoice) => [lead, ...also, ...rest];
const ids = (choice: FactChoice) => all(choice).map(({ fact }) => fact.id);

describe('the leading fact', () => {
	it('is about the two that are named together, and says so', () => {
		const { lead } = choose('openai', 'OpenAI and Nvidia are in the news.', { named: ['nvidia'] });
		expect(lead.fact.about).toEqual(['nvidia', 'openai']);
		expect(lead.reason).toEqual({ kind: 'named-together', entities: ['openai', 'nvidia'] });
	});

	it('is about the group when its members are named together', () => {
		const { lead } = choose('meta', 'Meta and Google were there.', { named: ['google'] });
		expect(lead.fact.id).toBe('infrastructure-race');
		expect(lead.reason).toEqual({ kind: 'named-together', entities: ['meta', 'google'] });
	});

	it('is on the topic of the sentence when no one else is named, and says so', () => {
		const { lead } = choose('openai', 'De stroom voor OpenAI moet ergens vandaan komen.');
		expect(lead.fact.id).toBe('compute-capacity');
		expect(lead.reason).toEqual({ kind: 'topic', topic: 'power-and-datacentres' });
	});

	it('is the heaviest when the sentence says nothing', () => {
		const { lead } = choose('nvidia', 'Nvidia.');
		expect(lead.fact.id).toBe('deal-potential');
		expect(lead.reason).toEqual({ kind: 'weight' });
	});

	it('is another one when the page has shown it', () => {
		const first = choose('nvidia', 'Nvidia shares rose.');
		const second = choose('nvidia', 'Nvidia shares rose.', { seen: [first.lead.fact.id] });
		expect(first.lead.fact.id).toBe('market-value');
		expect(second.lead.fact.id).toBe('record-sales');
		expect(ids(second).at(-1)).toBe('market-value');
	});

	it('is another one when the page has shown one that says the same', () => {
		const shown = choose('amd', 'AMD.', { seen: ['amd-competes'] });
		expect(shown.lead.fact.id).toBe('amd-alternative');
		const before = choose('nvidia', 'Nvidia serves its customers.', { seen: ['other-customers-unaffected'] });
		expect(before.lead.fact.id).not.toBe('customers-served-as-before');
	});

	it('is the best one again when the page has shown them all', () => {
		const seen = ids(choose('openai', 'OpenAI'));
		expect(ids(choose('openai', 'OpenAI', { seen }))).toEqual(seen);
	});
});

describe('a choice', () => {
	it('shows no two facts that say the same', () => {
		const { lead, also, rest } = choose('amd', 'AMD is a competitor.');
		expect(lead.fact.id).toBe('amd-alternative');
		expect(also).toEqual([]);
		expect(rest.map(({ fact }) => fact.id)).toEqual(['amd-competes']);
	});

	it('of two articles puts the newer first where they fit alike', () => {
		const { lead } = chooseFacts(bothKnowledge, ask('nvidia', 'Nvidia.'));
		expect(lead.article.date).toBe('2026-02-10');
	});

	it('of two articles takes the older where it fits better', () => {
		const { lead } = chooseFacts(bothKnowledge, ask('nvidia', 'Nvidia and OpenAI.', { named: ['openai'] }));
		expect(lead.article.date).toBe('2025-09-23');
	});

	it('tells how each article stands to the day of the page', () => {
		const { lead, rest } = chooseFacts(bothKnowledge, ask('nvidia', 'Nvidia.', { pageDate: '2026-02-11' }));
		expect(lead.age).toBe('current');
		expect(rest.at(-1)?.age).toBe('page-is-newer');
		expect(choose('nvidia', 'Nvidia.').lead.age).toBe('unknown');
	});

	it('is refused for an entity no pack knows', () => {
		expect(() => choose('acme', 'Acme.')).toThrow('no pack knows the entity "acme"');
	});
});

const words = rankingRows.flatMap(({ sentence }) => sentence.split(' '));
const sentence = fc.oneof(
	fc.string({ unit: 'grapheme', maxLength: 200 }),
	fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((some) => some.join(' ')),
);

function queries(known: Knowledge): fc.Arbitrary<FactQuery> {
	const entities = known.entities.map(({ id }) => id);
	return fc.record({
		entity: fc.constantFrom(...entities),
		sentence,
		named: fc.array(fc.constantFrom(...entities, 'stranger' as EntityId), { maxLength: 6 }),
		seen: fc
			.subarray(known.packs.flatMap(({ facts }) => facts.map(({ id }) => id)))
			.map((some): ReadonlySet<FactId> => new Set(some)),
	});
}

function turned(pack: PackKnowledge): PackKnowledge {
	return {
		...pack,
		entities: pack.entities.toReversed(),
		facts: pack.facts.toReversed(),
		topics: pack.topics.toReversed(),
		figures: pack.figures.toReversed(),
	};
}

describe('whatever is asked', () => {
	it('the choice holds every fact of the entity once, and no other', () => {
		fc.assert(
			fc.property(queries(bothKnowledge), (query) => {
				const chosen = ids(chooseFacts(bothKnowledge, query));
				expect(chosen.toSorted()).toEqual(
					bothKnowledge
						.factsOf(query.entity)
						.map(({ id }) => id)
						.toSorted(),
				);
				expect(chosen.length).toBeGreaterThan(0);
			}),
		);
	});

	it('no fact is about other entities only', () => {
		fc.assert(
			fc.property(queries(bothKnowledge), (query) => {
				const own = [query.entity, ...(bothKnowledge.entity(query.entity)?.groups ?? [])];
				for (const { fact } of all(chooseFacts(bothKnowledge, query))) {
					expect(fact.about.some((id) => own.includes(id))).toBe(true);
				}
			}),
		);
	});

	it('at most two go along, and none shown says what another says', () => {
		fc.assert(
			fc.property(queries(knowledge), (query) => {
				const { lead, also } = chooseFacts(knowledge, query);
				expect(also.length).toBeLessThanOrEqual(2);
				const points = [lead, ...also].map(({ fact }) => fact.echoes ?? fact.id);
				expect(new Set(points).size).toBe(points.length);
			}),
		);
	});

	it('a fact about one that is named too leads, if there is one', () => {
		fc.assert(
			fc.property(queries(knowledge), (query) => {
				const withGroups = (id: EntityId) => [id, ...(knowledge.entity(id)?.groups ?? [])];
				const own = withGroups(query.entity);
				const others = query.named.flatMap(withGroups).filter((id) => !own.includes(id));
				const about = knowledge.factsOf(query.entity).filter((fact) => fact.about.some((id) => others.includes(id)));
				fc.pre(about.length > 0);
				const { lead } = chooseFacts(knowledge, { ...query, seen: new Set() });
				const named = query.named.flatMap(withGroups);
				expect(lead.fact.about.some((id) => named.includes(id))).toBe(true);
			}),
		);
	});

	it('a fact not yet shown on the page comes before all that were', () => {
		fc.assert(
			fc.property(queries(knowledge), (query) => {
				const facts = knowledge.factsOf(query.entity);
				const points = new Set(facts.filter(({ id }) => query.seen.has(id)).map(({ echoes, id }) => echoes ?? id));
				fc.pre(facts.some(({ echoes, id }) => !points.has(echoes ?? id)));
				const { lead } = chooseFacts(knowledge, query);
				expect(points.has(lead.fact.echoes ?? lead.fact.id)).toBe(false);
			}),
		);
	});

	it('the order of packs, facts, topics, entities and names changes nothing', () => {
		const other = joinPacks([turned(secondPack), turned(firstPack)]);
		fc.assert(
			fc.property(queries(bothKnowledge), (query) => {
				const backwards = { ...query, named: query.named.toReversed() };
				expect(chooseFacts(other, backwards)).toEqual(chooseFacts(bothKnowledge, query));
			}),
		);
	});

	it('what is said of those named together is true of the query', () => {
		fc.assert(
			fc.property(queries(knowledge), (query) => {
				for (const { reason } of all(chooseFacts(knowledge, query))) {
					if (reason.kind !== 'named-together') continue;
					expect(reason.entities[0]).toBe(query.entity);
					expect(reason.entities.length).toBeGreaterThan(1);
					for (const id of reason.entities.slice(1)) expect(query.named).toContain(id);
				}
			}),
		);
	});
});
