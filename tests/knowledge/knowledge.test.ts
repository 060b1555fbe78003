import { describe, expect, it } from 'vitest';
import { joinPacks } from '../../src/knowledge/knowledge.ts';
import type { ArticleId, EntityId, FigureId, PackKnowledge, Topic } from '../../src/knowledge/pack.ts';
import { bothKnowledge, firstPack, knowledge, secondPack } from './read-packs.ts';

const id = (text: string) => text as EntityId;

describe('joined packs', () => {
	it('know an entity of both by its role in each article, the newest first', () => {
		const nvidia = bothKnowledge.entity(id('nvidia'));
		expect(nvidia?.roles.map(({ article }) => article.date)).toEqual(['2026-02-10', '2025-09-23']);
	});

	it('give its facts with their own articles, the newest first', () => {
		const facts = bothKnowledge.factsOf(id('nvidia'));
		const days = facts.map((fact) => bothKnowledge.articleOf(fact).date);
		expect(days).toEqual(days.toSorted().reverse());
		expect(new Set(days)).toEqual(new Set(['2026-02-10', '2025-09-23']));
	});

	it('give the same whatever order they come in', () => {
		const turned = joinPacks([secondPack, firstPack]);
		expect(turned.packs).toEqual(bothKnowledge.packs);
		expect(turned.entities.toSorted(byId)).toEqual(bothKnowledge.entities.toSorted(byId));
		expect(turned.factsOf(id('nvidia'))).toEqual(bothKnowledge.factsOf(id('nvidia')));
	});

	it('keep the figures of each article apart', () => {
		const first = 'nvidia-openai-2025-09-23' as ArticleId;
		expect(bothKnowledge.figure(first, 'market-value' as FigureId)?.value).toBe(4.5e12);
		expect(bothKnowledge.figure(first, 'cost' as FigureId)).toBeUndefined();
		expect(bothKnowledge.figuresOf('nordlicht-husum-2026-02-10' as ArticleId)).toHaveLength(4);
		expect(bothKnowledge.figuresOf('none' as ArticleId)).toEqual([]);
	});

	it('have a summary of each article, the newest first', () => {
		expect(bothKnowledge.summaries.map(({ article }) => article.id)).toEqual([
			'nordlicht-husum-2026-02-10',
			'nvidia-openai-2025-09-23',
		]);
	});

	it('cannot share the id of an article or a fact, which is named', () => {
		expect(() => joinPacks([firstPack, firstPack])).toThrow(
			'the article id "nvidia-openai-2025-09-23" is in two packs',
		);
		const other: PackKnowledge = { ...firstPack, article: { ...firstPack.article, id: 'other' as ArticleId } };
		expect(() => joinPacks([firstPack, other])).toThrow('the fact id "other-customers-unaffected" is in two packs');
	});
});

describe('a member of a group', () => {
	it('has the facts and the ties of the group', () => {
		expect(knowledge.entity(id('meta'))?.groups).toEqual(['hyperscalers']);
		expect(knowledge.factsOf(id('meta'))).toEqual(knowledge.factsOf(id('hyperscalers')));
		expect(knowledge.relationsOf(id('meta')).map(({ kind }) => kind)).toContain('buys-from');
	});
});

describe('one fact', () => {
	it('is said by someone its pack names', () => {
		const fact = knowledge.factsOf(id('nvidia')).find(({ id }) => id === 'every-customer-top-priority');
		expect(fact && knowledge.speakerOf(fact).label).toEqual({
			en: 'Nvidia, in a statement',
			nl: 'Nvidia, in een verklaring',
		});
	});

	it('of no joined pack is refused', () => {
		const [stranger] = secondPack.facts;
		expect(() => stranger && knowledge.articleOf(stranger)).toThrow('is of no joined pack');
	});
});

it('nothing is known of an entity in no pack', () => {
	expect(knowledge.entity(id('acme'))).toBeUndefined();
	expect(knowledge.factsOf(id('acme'))).toEqual([]);
	expect(knowledge.relationsOf(id('acme'))).toEqual([]);
	expect(knowledge.topic('weather' as Topic)).toBeUndefined();
});

function byId(a: { id: string }, b: { id: string }): number {
	return a.id < b.id ? -1 : 1;
}
