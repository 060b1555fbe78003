import { describe, expect, it } from 'vitest';
import { chooseFacts } from '../../src/knowledge/facts-in-context.ts';
import { formatDate } from '../../src/knowledge/format.ts';
import type { EntityId, FactId } from '../../src/knowledge/pack.ts';
import { renderTemplate } from '../../src/knowledge/template.ts';
import { bothKnowledge, secondArticle, secondPack } from './read-packs.ts';

function ask(entity: string, sentence: string, named: string[] = []) {
	return chooseFacts(bothKnowledge, {
		entity: entity as EntityId,
		sentence,
		named: named as EntityId[],
		seen: new Set<FactId>(),
	});
}

describe('a second article needs no more than its file', () => {
	it('its companies, topics, speakers and units are its own', () => {
		const { lead } = ask('nordlicht', 'Nordlicht promises many jobs.');
		expect(lead.reason).toEqual({ kind: 'topic', topic: 'jobs' });
		expect(bothKnowledge.topic('jobs' as never)?.label.nl).toBe('banen');
		expect(bothKnowledge.speakerOf(lead.fact).label.en).toBe('Nordlicht');
		const figures = bothKnowledge.figuresOf(lead.article.id);
		expect(renderTemplate(lead.fact.text.en, figures, 'en')).toBe('Nordlicht speaks of up to 300 new jobs in Husum.');
		expect(renderTemplate(lead.fact.text.nl, figures, 'nl')).toBe(
			'Nordlicht spreekt van tot 300 nieuwe banen in Husum.',
		);
	});

	it('its facts are found in a sentence of its own language', () => {
		expect(ask('nordlicht', 'Nordlicht will dafür Windstrom kaufen.').lead.fact.id).toBe('wind-power');
	});

	it('an entity of both articles shows facts of both, the newer first, each with its source', () => {
		const { lead, also } = ask('nvidia', 'Nvidia was in the news.');
		const shown = [lead, ...also].map(({ article }) => formatDate(article.date, 'en'));
		expect(shown).toEqual(['10 February 2026', '23 September 2025', '23 September 2025']);
	});

	it('the pair named leads in whichever article it stands', () => {
		expect(ask('nvidia', 'Nvidia and OpenAI', ['openai']).lead.article.date).toBe('2025-09-23');
		expect(ask('nvidia', 'Nvidia and Nordlicht', ['nordlicht']).lead.article.date).toBe('2026-02-10');
	});
});

it('every number of its pack is in its article', () => {
	const german = new Intl.NumberFormat('de', { notation: 'compact', compactDisplay: 'long' });
	for (const { value } of secondPack.figures) expect(secondArticle).toContain(german.format(value));
});
