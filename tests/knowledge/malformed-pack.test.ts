import { describe, expect, it } from 'vitest';
import { PackError, parsePackKnowledge } from '../../src/knowledge/pack-schema.ts';
import { secondPack } from './read-packs.ts';

// biome-ignore lint/suspicious/noExplicitAny: the packs here are broken on purpose
type Broken = any;

/** What reading the second pack says once `breakIt` has been at it. */
function problemsOf(breakIt: (pack: Broken) => void): string[] {
	const pack = structuredClone(secondPack);
	breakIt(pack);
	try {
		parsePackKnowledge(pack, 'packs/x/knowledge.json');
	} catch (error) {
		if (!(error instanceof PackError)) throw error;
		expect(error.message).toContain('packs/x/knowledge.json is not a valid knowledge pack:');
		return error.problems.map(({ path, expected, found }) => `${path}: expected ${expected}, found ${found}`);
	}
	return [];
}

it('a sound pack is given back whole', () => {
	expect(parsePackKnowledge(structuredClone(secondPack), 'x')).toEqual(secondPack);
});

describe('a file that has not the form of a pack is refused', () => {
	it.each<[string, (pack: Broken) => void, string]>([
		['a missing language', (p) => delete p.facts[1].text.nl, 'facts[1].text.nl: expected "nl", found nothing'],
		['a missing part', (p) => delete p.relations, 'relations: expected "relations", found nothing'],
		['an unknown field', (p) => (p.facts[0].wieght = 1), 'facts[0].wieght: expected no such field, found "wieght"'],
		['a fact about nobody', (p) => (p.facts[0].about = []), 'facts[0].about: expected at least one, found []'],
		['a fact on no topic', (p) => (p.facts[0].topics = []), 'facts[0].topics: expected at least one, found []'],
		['a number for a text', (p) => (p.article.title.en = 4), 'article.title.en: expected string, found 4'],
		['a weight out of bounds', (p) => (p.facts[0].weight = 2), 'facts[0].weight: expected at most 1, found 2'],
		[
			'a paragraph that is no number',
			(p) => (p.facts[0].paragraph = '1'),
			'facts[0].paragraph: expected number, found "1"',
		],
		[
			'a digit in a statement',
			(p) => (p.facts[0].text.en = 'It costs 5 euros.'),
			'facts[0].text.en: expected text without digits: a number is a {slot} for a figure, found "It costs 5 euros."',
		],
		[
			'a digit in a heading',
			(p) => (p.summary.sections[0].heading.nl = 'In 2026'),
			'summary.sections[0].heading.nl: expected text without digits or slots, found "In 2026"',
		],
		[
			'a brace left open',
			(p) => (p.facts[0].text.en = 'It costs {cost.'),
			'facts[0].text.en: expected text without digits: a number is a {slot} for a figure, found "It costs {cost."',
		],
		[
			'a day that is none',
			(p) => (p.article.date = '10 February'),
			'article.date: expected a calendar day, YYYY-MM-DD, found "10 February"',
		],
		[
			'an unknown unit',
			(p) => (p.figures[0].unit = 'furlong'),
			`figures[0].unit: expected ("USD" | "EUR" | "GBP" | "JPY" | "CNY" | "KRW" | "TWD" | "percent" | "megawatt" | "gigawatt" | "people" | "count"), found "furlong"`,
		],
		[
			'a cue in capitals',
			(p) => (p.topics[0].cues.en = ['Money']),
			'topics[0].cues.en[0]: expected lower-case words without hyphens; one may have a * at one end, the first only from three letters on, found "Money"',
		],
	])('%s', (_, breakIt, message) => {
		expect(problemsOf(breakIt)).toEqual([message]);
	});

	it.each([null, undefined, 7, 'text', [], {}])('%j', (json) => {
		expect(() => parsePackKnowledge(json, 'packs/x/knowledge.json')).toThrow(PackError);
	});
});

describe('a pack whose parts do not hold together is refused', () => {
	it.each<[string, (pack: Broken) => void, string]>([
		[
			'an unknown fact',
			(p) => (p.relations[0].facts = ['share', 'rumour']),
			'relations[0].facts[1]: expected the id of a fact of this pack, found "rumour"',
		],
		[
			'an unknown entity',
			(p) => (p.facts[0].about = ['nordlicht', 'acme']),
			'facts[0].about[1]: expected the id of an entity of this pack, found "acme"',
		],
		[
			'an unknown member',
			(p) => (p.entities[0].members = ['acme']),
			'entities[0].members[0]: expected the id of an entity of this pack, found "acme"',
		],
		[
			'a group in itself',
			(p) => (p.entities[0].members = ['nordlicht']),
			'entities[0].members[0]: expected another entity, found "nordlicht"',
		],
		[
			'an unknown topic',
			(p) => (p.facts[0].topics = ['weather']),
			'facts[0].topics[0]: expected the id of a topic of this pack, found "weather"',
		],
		[
			'an unknown speaker',
			(p) => (p.facts[0].saidBy = 'reuters'),
			'facts[0].saidBy: expected the id of a speaker of this pack, found "reuters"',
		],
		[
			'a paragraph that is not there',
			(p) => (p.facts[4].paragraph = 9),
			'facts[4].paragraph: expected a paragraph of the article, 1 to 2, found 9',
		],
		[
			'a fact that echoes itself',
			(p) => (p.facts[0].echoes = 'cost'),
			'facts[0].echoes: expected another fact of this pack, one that echoes none, found "cost"',
		],
		['an id twice', (p) => (p.entities[1].id = 'nvidia'), 'entities[2].id: expected an id of its own, found "nvidia"'],
		[
			'a day the calendar has not',
			(p) => (p.article.date = '2026-02-30'),
			'article.date: expected a day the calendar has, found "2026-02-30"',
		],
		[
			'paragraphs out of order',
			(p) => p.article.paragraphs.reverse(),
			'article.paragraphs[0].number: expected 1, the paragraphs in order, found 2',
		],
		[
			'a slot without a figure',
			(p) => {
				p.facts[0].text = { en: 'It costs {price}.', nl: 'Het kost {price}.' };
			},
			'facts[0].text.en: expected the id of a figure of this pack, found "price"',
		],
		[
			'languages that tell different figures',
			(p) => (p.facts[0].text.nl = 'Nordlicht bouwt een datacenter in Husum.'),
			'facts[0].text.nl: expected the slots of "en": cost, found "Nordlicht bouwt een datacenter in Husum."',
		],
		[
			'a summary with a figure its facts do not state',
			(p) => (p.summary.sentence.facts = ['share']),
			'summary.sentence.facts: expected a fact that states the figure "cost", found ["share"]',
		],
		[
			'a figure of another paragraph',
			(p) => (p.figures[3].paragraph = 1),
			'facts[4].text: expected figures of paragraph 2, found "jobs of 1"',
		],
		[
			'a relation firmer than its facts',
			(p) => (p.relations[0].firmness = 'result'),
			'relations[0].firmness: expected that of a fact it rests on: plan, found "result"',
		],
		[
			'words beside a figure that rest on nothing known',
			(p) => {
				p.figures[1].beside.facts = ['rumour'];
			},
			'figures[1].beside.facts[0]: expected the id of a fact of this pack, found "rumour"',
		],
		[
			'a fact the full summary leaves out',
			(p) => {
				p.summary.sections[0].sentences[1].facts = ['machines', 'wind-power'];
			},
			'facts[4]: expected a sentence of the full summary that rests on it, found "none"',
		],
		[
			'a figure nobody states',
			(p) => p.figures.push({ ...p.figures[0], id: 'spare' }),
			'figures[4]: expected a fact that states it, found "none"',
		],
		[
			'an entity without facts',
			(p) => p.entities.push({ ...p.entities[0], id: 'acme' }),
			'entities[3]: expected a fact about it or its group, found "none"',
		],
		[
			'a paragraph without facts',
			(p) => p.article.paragraphs.push({ number: 3, gist: { en: 'More.', nl: 'Meer.' } }),
			'article.paragraphs[2]: expected a fact that rests on it, found "none"',
		],
	])('%s', (_, breakIt, message) => {
		expect(problemsOf(breakIt)).toContain(message);
	});

	it('with all that is wrong in it at once', () => {
		const problems = problemsOf((p) => {
			p.facts[0].saidBy = 'reuters';
			p.relations[1].to = 'acme';
		});
		expect(problems).toHaveLength(2);
	});
});
