import type { FigureId, Localised, PackKnowledge, SummarySentence } from './pack.ts';
import { locales } from './pack.ts';
import { slotsOf } from './template.ts';

/** One thing wrong in a file: where, what should stand there and what does. */
export interface Problem {
	/** `facts[3].about[0]`; empty for the file as a whole. */
	readonly path: string;
	readonly expected: string;
	readonly found: string;
}

/** A value as a message shows it, cut short. */
export function shown(value: unknown): string {
	const json = JSON.stringify(value) ?? 'nothing';
	return json.length > 80 ? `${json.slice(0, 77)}...` : json;
}

/**
 * What a schema cannot see: do the parts of a pack, each well formed, hold together? Every id must be known and its
 * own, both languages must have the same slots, every slot's figure must be one that the facts beneath it state,
 * and every paragraph, figure and entity must have its facts. Returns all problems; an empty list is a sound pack.
 */
export function brokenReferences(pack: PackKnowledge): Problem[] {
	const problems: Problem[] = [];
	const report = (path: string, expected: string, found: unknown) => {
		problems.push({ path, expected, found: shown(found) });
	};
	const facts = new Map(pack.facts.map((fact) => [fact.id, fact]));
	const figures = new Map(pack.figures.map((figure) => [figure.id, figure]));
	const entities = new Map(pack.entities.map((entity) => [entity.id, entity]));
	const topics = new Set(pack.topics.map(({ id }) => id));
	const speakers = new Set(pack.speakers.map(({ id }) => id));
	const paragraphs = new Set(pack.article.paragraphs.map(({ number }) => number));

	const known = (ids: { has(id: never): boolean }, id: string | number, path: string, kind: string) => {
		if (!ids.has(id as never)) report(path, `the id of ${kind} of this pack`, id);
	};
	const eachOnce = (list: readonly { readonly id: string }[], path: string) => {
		const met = new Set<string>();
		for (const [index, { id }] of list.entries()) {
			if (met.has(id)) report(`${path}[${index}].id`, 'an id of its own', id);
			met.add(id);
		}
	};
	const inParagraph = (number: number, path: string) => {
		if (!paragraphs.has(number)) report(path, `a paragraph of the article, 1 to ${paragraphs.size}`, number);
	};
	const slots = (text: Localised, path: string) => {
		for (const locale of locales) {
			for (const id of slotsOf(text[locale])) known(figures, id, `${path}.${locale}`, 'a figure');
		}
		const [first, ...others] = locales;
		for (const other of others) {
			if (sorted(slotsOf(text[first])) !== sorted(slotsOf(text[other]))) {
				report(`${path}.${other}`, `the slots of "${first}": ${sorted(slotsOf(text[first])) || 'none'}`, text[other]);
			}
		}
	};
	const sentence = ({ text, facts: rest }: SummarySentence, path: string) => {
		slots(text, `${path}.text`);
		for (const [index, id] of rest.entries()) known(facts, id, `${path}.facts[${index}]`, 'a fact');
		const stated = new Set(rest.flatMap((id) => slotsOf(facts.get(id)?.text.en ?? '')));
		for (const id of slotsOf(text.en)) {
			if (!stated.has(id)) report(`${path}.facts`, `a fact that states the figure "${id}"`, rest);
		}
	};

	eachOnce(pack.speakers, 'speakers');
	eachOnce(pack.topics, 'topics');
	eachOnce(pack.summary.sections, 'summary.sections');
	eachOnce(pack.entities, 'entities');
	eachOnce(pack.facts, 'facts');
	eachOnce(pack.figures, 'figures');
	eachOnce(pack.relations, 'relations');

	if (new Date(pack.article.date).toJSON()?.slice(0, 10) !== pack.article.date) {
		report('article.date', 'a day the calendar has', pack.article.date);
	}
	for (const [index, { number }] of pack.article.paragraphs.entries()) {
		const path = `article.paragraphs[${index}]`;
		if (number !== index + 1) report(`${path}.number`, `${index + 1}, the paragraphs in order`, number);
		if (!pack.facts.some(({ paragraph }) => paragraph === number)) report(path, 'a fact that rests on it', 'none');
	}

	sentence(pack.summary.sentence, 'summary.sentence');
	for (const [index, one] of pack.summary.paragraph.entries()) sentence(one, `summary.paragraph[${index}]`);
	for (const [index, section] of pack.summary.sections.entries()) {
		for (const [at, one] of section.sentences.entries()) sentence(one, `summary.sections[${index}].sentences[${at}]`);
	}

	for (const [index, { id, members, role }] of pack.entities.entries()) {
		const path = `entities[${index}]`;
		sentence(role, `${path}.role`);
		for (const [at, member] of members.entries()) {
			known(entities, member, `${path}.members[${at}]`, 'an entity');
			if (member === id) report(`${path}.members[${at}]`, 'another entity', member);
		}
		if (!pack.facts.some(({ about }) => about.some((one) => one === id || entities.get(one)?.members.includes(id)))) {
			report(path, 'a fact about it or its group', 'none');
		}
	}

	for (const [index, fact] of pack.facts.entries()) {
		const path = `facts[${index}]`;
		for (const [at, id] of fact.about.entries()) known(entities, id, `${path}.about[${at}]`, 'an entity');
		for (const [at, id] of fact.topics.entries()) known(topics, id, `${path}.topics[${at}]`, 'a topic');
		known(speakers, fact.saidBy, `${path}.saidBy`, 'a speaker');
		inParagraph(fact.paragraph, `${path}.paragraph`);
		slots(fact.text, `${path}.text`);
		for (const id of slotsOf(fact.text.en)) {
			const figure = figures.get(id);
			if (figure && figure.paragraph !== fact.paragraph) {
				report(`${path}.text`, `figures of paragraph ${fact.paragraph}`, `${id} of ${figure.paragraph}`);
			}
		}
		if (fact.echoes !== null) {
			known(facts, fact.echoes, `${path}.echoes`, 'a fact');
			const first = facts.get(fact.echoes);
			if (fact.echoes === fact.id || (first && first.echoes !== null)) {
				report(`${path}.echoes`, 'another fact, one that echoes none', fact.echoes);
			}
		}
	}

	const stated = new Set<FigureId>(pack.facts.flatMap(({ text }) => slotsOf(text.en)));
	for (const [index, { id, paragraph }] of pack.figures.entries()) {
		inParagraph(paragraph, `figures[${index}].paragraph`);
		if (!stated.has(id)) report(`figures[${index}]`, 'a fact that states it', 'none');
	}

	for (const [index, relation] of pack.relations.entries()) {
		const path = `relations[${index}]`;
		for (const end of ['from', 'to'] as const) known(entities, relation[end], `${path}.${end}`, 'an entity');
		for (const [at, id] of relation.facts.entries()) known(facts, id, `${path}.facts[${at}]`, 'a fact');
		const firmnesses = relation.facts.map((id) => facts.get(id)?.firmness);
		if (!firmnesses.includes(relation.firmness)) {
			report(`${path}.firmness`, `that of a fact it rests on: ${firmnesses.join(', ')}`, relation.firmness);
		}
	}
	return problems;
}

function sorted(slots: readonly FigureId[]): string {
	return slots.toSorted().join(', ');
}
