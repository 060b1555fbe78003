import * as v from 'valibot';
import type {
	ArticleId,
	Cues,
	EntityId,
	FactId,
	FigureId,
	IsoDate,
	Locale,
	PackKnowledge,
	RelationId,
	Template,
	Topic,
	Voice,
} from './pack.ts';
import { firmnesses, locales, qualifiers, relationKinds, units } from './pack.ts';
import type { Problem } from './pack-references.ts';
import { brokenReferences, shown } from './pack-references.ts';

/** A schema of plain strings that the types tell apart by brand. */
function branded<T extends string>(schema: v.GenericSchema<string>): v.GenericSchema<string, T> {
	return schema as v.GenericSchema<string, T>;
}

const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a slug: lower-case words joined by hyphens'));
const words = v.pipe(v.string(), v.regex(/\S/, 'some text'));
/** Shown text without slots. */
const prose = v.pipe(v.string(), v.regex(/^[^{}0-9]*[^{}0-9\s][^{}0-9]*$/, 'text without digits or slots'));
/** Shown text whose numbers are slots. */
const template = branded<Template>(
	v.pipe(
		v.string(),
		v.regex(/^([^{}0-9]|\{[a-z0-9]+(-[a-z0-9]+)*\})+$/, 'text without digits: a number is a {slot} for a figure'),
	),
);
const isoDate = branded<IsoDate>(v.pipe(v.string(), v.isoDate('a calendar day, YYYY-MM-DD')));
const paragraphNumber = v.pipe(v.number(), v.integer('a whole number'), v.minValue(1, 'at least 1'));

const inEachLanguage = <T>(schema: T): Record<Locale, T> =>
	Object.fromEntries(locales.map((locale) => [locale, schema])) as Record<Locale, T>;

function localised<T extends v.GenericSchema>(schema: T) {
	return v.strictObject(inEachLanguage(schema));
}

function several<T extends v.GenericSchema>(schema: T) {
	return v.pipe(v.array(schema), v.minLength(1, 'at least one'));
}

const cue = v.pipe(
	v.string(),
	v.regex(
		/^([^\s*A-Z'’-]+|[^\s*A-Z'’-]{3,}\*|\*[^\s*A-Z'’-]{3,})( ([^\s*A-Z'’-]+\*?|\*[^\s*A-Z'’-]+))*$/,
		'lower-case words without hyphens; one may have a * at one end, the first only from three letters on',
	),
);
const cues = v.objectWithRest(inEachLanguage(v.array(cue)), v.array(cue)) as v.GenericSchema<Cues>;

const factIds = several(branded<FactId>(slug));
const sentence = v.strictObject({ text: localised(template), facts: factIds });
const firmness = v.picklist(firmnesses);

const article = v.strictObject({
	id: branded<ArticleId>(slug),
	date: isoDate,
	language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a BCP 47 language tag')),
	title: localised(prose),
	relays: v.nullable(words),
	paragraphs: several(v.strictObject({ number: paragraphNumber, gist: localised(prose) })),
});

const summary = v.strictObject({
	sentence,
	paragraph: several(sentence),
	sections: several(v.strictObject({ id: slug, heading: localised(prose), sentences: several(sentence) })),
});

const fact = v.strictObject({
	id: branded<FactId>(slug),
	about: several(branded<EntityId>(slug)),
	topics: several(branded<Topic>(slug)),
	paragraph: paragraphNumber,
	saidBy: branded<Voice>(slug),
	firmness,
	text: localised(template),
	weight: v.pipe(v.number(), v.minValue(0, 'at least 0'), v.maxValue(1, 'at most 1')),
	cues,
	echoes: v.nullable(branded<FactId>(slug)),
});

const figure = v.strictObject({
	id: branded<FigureId>(slug),
	value: v.pipe(v.number(), v.maxValue(Number.MAX_SAFE_INTEGER, 'a number that can be told exactly')),
	unit: v.picklist(units),
	qualifier: v.picklist(qualifiers),
	paragraph: paragraphNumber,
	label: localised(prose),
	beside: v.nullable(sentence),
});

const relation = v.strictObject({
	id: branded<RelationId>(slug),
	from: branded<EntityId>(slug),
	to: branded<EntityId>(slug),
	kind: v.picklist(relationKinds),
	firmness,
	facts: factIds,
});

/**
 * The form of `knowledge.json`; `docs/pack.schema.json` is made from it. It is for the build and the tests:
 * what the extension carries has already passed.
 */
export const packSchema = v.strictObject({
	article,
	speakers: several(v.strictObject({ id: branded<Voice>(slug), label: localised(words) })),
	topics: several(v.strictObject({ id: branded<Topic>(slug), label: localised(prose), cues })),
	summary,
	entities: several(
		v.strictObject({
			id: branded<EntityId>(slug),
			name: localised(words),
			members: v.array(branded<EntityId>(slug)),
			role: sentence,
		}),
	),
	facts: several(fact),
	figures: v.array(figure),
	relations: v.array(relation),
});

type DeepReadonly<T> = T extends string | number | null
	? T
	: T extends readonly (infer Item)[]
		? readonly DeepReadonly<Item>[]
		: { readonly [Key in keyof T]: DeepReadonly<T[Key]> };
type Parsed = DeepReadonly<v.InferOutput<typeof packSchema>>;
type Same<A, B> = [A, B] extends [B, A] ? true : false;
/** Does not compile when the schema and {@link PackKnowledge} part. */
true satisfies Same<Parsed, PackKnowledge>;

/** A file that is no pack, with everything that is wrong in it. */
export class PackError extends Error {
	readonly problems: readonly Problem[];

	constructor(fileName: string, problems: readonly Problem[]) {
		const lines = problems.map(
			({ path, expected, found }) => `  ${path || '(the file)'}: expected ${expected}, found ${found}`,
		);
		super(`${fileName} is not a valid knowledge pack:\n${lines.join('\n')}`);
		this.name = 'PackError';
		this.problems = problems;
	}
}

/**
 * Reads a `knowledge.json`. Throws a {@link PackError} that lists every problem with its path, what was expected and
 * what was found; a pack is given back whole or not at all.
 */
export function parsePackKnowledge(json: unknown, fileName: string): PackKnowledge {
	const result = v.safeParse(packSchema, json);
	if (!result.success) throw new PackError(fileName, result.issues.map(toProblem));
	const problems = brokenReferences(result.output);
	if (problems.length > 0) throw new PackError(fileName, problems);
	return result.output;
}

function toProblem(issue: v.BaseIssue<unknown>): Problem {
	const path = (issue.path ?? [])
		.map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
		.join('')
		.replace(/^\./, '');
	// A validation's own message names what it wants; a schema's `expected` does.
	const expected = issue.kind === 'validation' ? issue.message : (issue.expected ?? issue.message);
	return { path, expected: expected === 'never' ? 'no such field' : expected, found: shown(issue.input) };
}
