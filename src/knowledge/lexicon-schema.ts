import * as v from 'valibot';
import type { Lexicon } from './lexicon.ts';

const text = v.pipe(v.string(), v.minLength(1));
const cues = v.array(v.strictObject({ weight: v.number(), words: text }));

const lexiconSchema = v.strictObject({
	entities: v.array(
		v.strictObject({
			id: text,
			sure: v.array(text),
			exact: v.array(text),
			doubtful: v.array(v.strictObject({ form: text, sense: text })),
		}),
	),
	otherNames: v.array(text),
	senses: v.array(
		v.strictObject({
			id: text,
			bias: v.number(),
			lower: v.number(),
			start: v.number(),
			languages: v.record(v.pipe(v.string(), v.regex(/^[a-z]{2}$/)), v.number()),
			before: cues,
			after: cues,
			near: cues,
		}),
	),
	companyCues: cues,
});

/**
 * Reads a pack's `recognition.json`.
 * @throws when it is malformed, naming the file and for each fault the path, what was expected and what was found
 */
export function parseLexicon(json: unknown, fileName: string): Lexicon {
	const { success, output, issues } = v.safeParse(lexiconSchema, json);
	if (!success) {
		throw new Error(
			issues.map((issue) => `${fileName}: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`).join('\n'),
		);
	}
	const lexicon = output as unknown as Lexicon;
	const senses = new Set(lexicon.senses.map(({ id }) => id));
	const faults: string[] = [];
	const owner = new Map<string, string>();
	for (const [place, { id, sure, exact, doubtful }] of lexicon.entities.entries()) {
		for (const { form, sense } of doubtful) {
			if (!senses.has(sense))
				faults.push(`entities.${place}: the form "${form}" names the sense "${sense}", which is not in senses`);
		}
		for (const form of [...sure, ...exact, ...doubtful.map((each) => each.form)]) {
			const other = owner.get(form);
			if (other) faults.push(`entities.${place}: the form "${form}" is also a form of "${other}"`);
			owner.set(form, id);
		}
	}
	if (faults.length > 0) throw new Error(faults.map((fault) => `${fileName}: ${fault}`).join('\n'));
	return lexicon;
}
