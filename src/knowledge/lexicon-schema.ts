import * as v from 'valibot';
import type { Lexicon } from './lexicon.ts';

const text = v.pipe(v.string(), v.minLength(1));

/** `prior` is what the pack's author expects; only `scripts/derive-weights.mjs` asks for it, so it stays out of the bundle. */
const weighed = { prior: v.number(), weight: v.number() };
const withoutPrior = <T extends { prior: number }>({ prior: _, ...rest }: T): Omit<T, 'prior'> => rest;
const weight = v.pipe(v.strictObject(weighed), v.transform(withoutPrior));
const cues = v.array(v.pipe(v.strictObject({ ...weighed, words: text }), v.transform(withoutPrior)));
const frames = v.array(v.pipe(v.strictObject({ ...weighed, before: text, after: text }), v.transform(withoutPrior)));
const languages = v.pipe(v.string(), v.regex(/^([a-z]{2}( |$))*$/, 'expected codes of two letters, parted by spaces'));

const lexiconSchema = v.strictObject({
	entities: v.array(
		v.strictObject({
			id: text,
			sure: v.array(text),
			exact: v.array(text),
			doubtful: v.array(v.strictObject({ sense: text, languages: v.optional(languages), forms: v.array(text) })),
		}),
	),
	longerNames: v.array(v.strictObject({ name: v.string(), with: v.array(text) })),
	senses: v.array(
		v.strictObject({
			id: text,
			form: v.strictObject({
				bias: weight,
				lower: weight,
				quiet: weight,
				start: v.optional(weight),
				plural: v.optional(weight),
				alone: v.optional(weight),
				named: v.optional(weight),
				listed: v.optional(weight),
				language: v.optional(weight),
				foreign: v.optional(weight),
			}),
			languages,
			foreignTo: languages,
			shortFor: v.optional(text),
			before: cues,
			after: cues,
			near: cues,
			frames,
		}),
	),
	companyCues: cues,
	companies: v.string(),
	article: v.optional(
		v.strictObject({
			language: v.pipe(v.string(), v.regex(/^[a-z]{2}$/, 'expected a code of two letters')),
			runs: v.pipe(v.array(v.pipe(v.number(), v.integer())), v.minLength(4)),
		}),
	),
});

/** So many faults are told one by one: those of a file of another form are without end. */
const MOST_TOLD = 5;

/**
 * Reads a pack's `recognition.json`.
 * @throws when it is malformed, naming the file and for each of the first faults the path, what was expected and what was found
 */
export function parseLexicon(json: unknown, fileName: string): Lexicon {
	const { success, output, issues } = v.safeParse(lexiconSchema, json);
	const faults = success
		? faultsOf(output as unknown as Lexicon)
		: issues.map((issue) => `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
	if (faults.length === 0) return output as unknown as Lexicon;
	const told = faults.slice(0, MOST_TOLD).map((fault) => `${fileName}: ${fault}`);
	if (faults.length > MOST_TOLD) told.push(`${fileName}: and ${faults.length - MOST_TOLD} more`);
	throw new Error(told.join('\n'));
}

/** What no shape tells: a sense that is not there, a form with two owners, whatever its case, or one that no text can have. */
function faultsOf({ entities, senses }: Lexicon): string[] {
	const known = new Set(senses.map(({ id }) => id));
	const owners = new Map<string, string>();
	return entities.flatMap(({ id, sure, exact, doubtful }, place) => [
		...doubtful
			.filter(({ sense }) => !known.has(sense))
			.map(({ sense }) => `entities.${place}.doubtful: expected the id of a sense, found "${sense}"`),
		...[...sure, ...exact, ...doubtful.flatMap(({ forms }) => forms)].flatMap((form) => {
			// White space in a text is read as one space.
			if (form !== form.trim().replace(/\s+/g, ' '))
				return [`entities.${place}: expected single spaces within a form, found "${form}"`];
			const read = form.toLowerCase();
			const owner = owners.get(read);
			owners.set(read, id);
			return owner === undefined
				? []
				: [`entities.${place}: expected a form of its own, found "${form}", which "${owner}" has`];
		}),
	]);
}
