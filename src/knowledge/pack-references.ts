import type { Fact, Localised, PackKnowledge, Relation, SummarySentence } from './pack.ts';
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
 * every paragraph, figure and entity must have its facts, and every fact its place in the full summary. Returns all problems; an empty list is a sound pack.
 */
export function brokenReferences(pack: PackKnowledge): Problem[] {
	const { article, entities, facts, figures, relations, speakers, summary, topics } = pack;
	return [
		...Object.entries({ speakers, topics, 'summary.sections': summary.sections, entities, facts, figures, relations })
			// Widened: the lists have nothing in common but ids.
			.flatMap(([path, list]: [string, readonly Identified[]]) => repeatedIds(list, path)),
		...articleProblems(pack),
		...sentenceProblems(pack, summary.sentence, 'summary.sentence'),
		...summary.paragraph.flatMap((sentence, at) => sentenceProblems(pack, sentence, `summary.paragraph[${at}]`)),
		...summary.sections.flatMap(({ sentences }, section) =>
			sentences.flatMap((sentence, at) =>
				sentenceProblems(pack, sentence, `summary.sections[${section}].sentences[${at}]`),
			),
		),
		...entities.flatMap((_, at) => entityProblems(pack, at)),
		...facts.flatMap((fact, at) => factProblems(pack, fact, `facts[${at}]`)),
		...figures.flatMap(({ beside, id, paragraph }, at) => [
			...(beside === null ? [] : sentenceProblems(pack, beside, `figures[${at}].beside`)),
			...paragraphProblems(article.paragraphs.length, paragraph, `figures[${at}].paragraph`),
			...unless(
				facts.some(({ text }) => slotsOf(text.en).includes(id)),
				`figures[${at}]`,
				'a fact that states it',
				'none',
			),
		]),
		...relations.flatMap((relation, at) => relationProblems(pack, relation, `relations[${at}]`)),
	];
}

interface Identified {
	readonly id: string;
}

function unless(holds: boolean, path: string, expected: string, found: unknown): Problem[] {
	return holds ? [] : [{ path, expected, found: shown(found) }];
}

function unknownIds(ids: readonly string[], list: readonly Identified[], path: string, kind: string): Problem[] {
	const known = new Set(list.map(({ id }) => id));
	return ids.flatMap((id, at) => unless(known.has(id), `${path}[${at}]`, `the id of ${kind} of this pack`, id));
}

function repeatedIds(list: readonly Identified[], path: string): Problem[] {
	return list.flatMap(({ id }, at) =>
		unless(list.findIndex((other) => other.id === id) === at, `${path}[${at}].id`, 'an id of its own', id),
	);
}

function articleProblems({ article, facts }: PackKnowledge): Problem[] {
	const day = new Date(article.date);
	const isDay = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(article.date);
	return [
		...unless(isDay, 'article.date', 'a day the calendar has', article.date),
		...article.paragraphs.flatMap(({ number }, at) => {
			const path = `article.paragraphs[${at}]`;
			return [
				...unless(number === at + 1, `${path}.number`, `${at + 1}, the paragraphs in order`, number),
				...unless(
					facts.some(({ paragraph }) => paragraph === number),
					path,
					'a fact that rests on it',
					'none',
				),
			];
		}),
	];
}

function paragraphProblems(count: number, paragraph: number, path: string): Problem[] {
	return unless(paragraph <= count, path, `a paragraph of the article, 1 to ${count}`, paragraph);
}

function slotProblems({ figures }: PackKnowledge, text: Localised, path: string): Problem[] {
	const list = (slots: readonly string[]) => slots.toSorted().join(', ');
	const [first, ...others] = locales;
	const slots = list(slotsOf(text[first]));
	const known = new Set(figures.map(({ id }) => id));
	return [
		...locales.flatMap((locale) =>
			slotsOf(text[locale]).flatMap((id) =>
				unless(known.has(id), `${path}.${locale}`, 'the id of a figure of this pack', id),
			),
		),
		...others.flatMap((other) =>
			unless(
				list(slotsOf(text[other])) === slots,
				`${path}.${other}`,
				`the slots of "${first}": ${slots || 'none'}`,
				text[other],
			),
		),
	];
}

function sentenceProblems(pack: PackKnowledge, { facts, text }: SummarySentence, path: string): Problem[] {
	const under = pack.facts.filter(({ id }) => facts.includes(id));
	const stated = new Set(under.flatMap((fact) => slotsOf(fact.text.en)));
	return [
		...slotProblems(pack, text, `${path}.text`),
		...unknownIds(facts, pack.facts, `${path}.facts`, 'a fact'),
		...slotsOf(text.en).flatMap((id) =>
			unless(stated.has(id), `${path}.facts`, `a fact that states the figure "${id}"`, facts),
		),
	];
}

function entityProblems(pack: PackKnowledge, at: number): Problem[] {
	const entity = pack.entities[at];
	if (entity === undefined) return [];
	const { id, members, role } = entity;
	const groups = pack.entities.filter((group) => group.members.includes(id)).map((group) => group.id);
	return [
		...sentenceProblems(pack, role, `entities[${at}].role`),
		...unknownIds(members, pack.entities, `entities[${at}].members`, 'an entity'),
		...members.flatMap((member, index) =>
			unless(member !== id, `entities[${at}].members[${index}]`, 'another entity', member),
		),
		...unless(
			pack.facts.some(({ about }) => about.some((one) => one === id || groups.includes(one))),
			`entities[${at}]`,
			'a fact about it or its group',
			'none',
		),
	];
}

function factProblems(pack: PackKnowledge, fact: Fact, path: string): Problem[] {
	const { about, echoes, id, paragraph, saidBy, text, topics } = fact;
	const echoed = pack.facts.find((other) => other.id === echoes);
	const speakers = pack.speakers.map((speaker) => speaker.id);
	const figures = pack.figures.filter((figure) => slotsOf(text.en).includes(figure.id));
	const told = pack.summary.sections.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.facts));
	return [
		...unless(told.includes(id), path, 'a sentence of the full summary that rests on it', 'none'),
		...unknownIds(about, pack.entities, `${path}.about`, 'an entity'),
		...unknownIds(topics, pack.topics, `${path}.topics`, 'a topic'),
		...unless(speakers.includes(saidBy), `${path}.saidBy`, 'the id of a speaker of this pack', saidBy),
		...paragraphProblems(pack.article.paragraphs.length, paragraph, `${path}.paragraph`),
		...slotProblems(pack, text, `${path}.text`),
		...figures.flatMap((figure) =>
			unless(
				figure.paragraph === paragraph,
				`${path}.text`,
				`figures of paragraph ${paragraph}`,
				`${figure.id} of ${figure.paragraph}`,
			),
		),
		...unless(
			echoes === null || (echoed !== undefined && echoed.id !== id && echoed.echoes === null),
			`${path}.echoes`,
			'another fact of this pack, one that echoes none',
			echoes,
		),
	];
}

function relationProblems(pack: PackKnowledge, relation: Relation, path: string): Problem[] {
	const entities = pack.entities.map(({ id }) => id);
	const under = pack.facts.filter(({ id }) => relation.facts.includes(id)).map(({ firmness }) => firmness);
	return [
		...(['from', 'to'] as const).flatMap((end) =>
			unless(entities.includes(relation[end]), `${path}.${end}`, 'the id of an entity of this pack', relation[end]),
		),
		...unknownIds(relation.facts, pack.facts, `${path}.facts`, 'a fact'),
		...unless(
			under.includes(relation.firmness),
			`${path}.firmness`,
			`that of a fact it rests on: ${under.join(', ')}`,
			relation.firmness,
		),
	];
}
