import fc from 'fast-check';
import { blockTags, inlineTags, pageGrammar } from './page-grammar.ts';
import type { FuzzCase, Mutation, Place, Step } from './page-spec.ts';
import { doubtfulForms, sureForms } from './surface-forms.ts';
import { textWith } from './text-grammar.ts';

const at = fc.nat(40);
const offset = fc.nat(30);
const place = fc.constantFrom<Place>('before', 'after', 'first', 'last');

const kind = <K extends Mutation['kind']>(
	name: K,
	parts: {
		[P in Exclude<keyof Extract<Mutation, { kind: K }>, 'kind'>]: fc.Arbitrary<Extract<Mutation, { kind: K }>[P]>;
	},
): fc.Arbitrary<Mutation> => fc.record({ kind: fc.constant(name), ...parts }) as unknown as fc.Arbitrary<Mutation>;

function caseWith(text: fc.Arbitrary<string>): fc.Arbitrary<FuzzCase> {
	const { node, nodes } = pageGrammar(text);
	const mutation: fc.Arbitrary<Mutation> = fc.oneof(
		{ weight: 3, arbitrary: kind('data', { at, text }) },
		{ weight: 2, arbitrary: kind('insert-data', { at, offset, text }) },
		{ weight: 2, arbitrary: kind('delete-data', { at, offset, count: fc.integer({ min: 1, max: 6 }) }) },
		{ weight: 2, arbitrary: kind('split', { at, offset }) },
		{ weight: 1, arbitrary: kind('normalize', { at }) },
		{ weight: 4, arbitrary: kind('insert', { at, place, node }) },
		{ weight: 4, arbitrary: kind('remove', { at }) },
		{ weight: 2, arbitrary: kind('put-back', { at, place }) },
		{ weight: 4, arbitrary: kind('move', { at, to: at, place }) },
		{ weight: 1, arbitrary: kind('blink', { at }) },
		{ weight: 2, arbitrary: kind('wrap', { at, tag: fc.constantFrom(...inlineTags, ...blockTags) }) },
		{ weight: 2, arbitrary: kind('unwrap', { at }) },
		{
			weight: 2,
			arbitrary: kind('attribute', {
				at,
				name: fc.constantFrom('contenteditable', 'role', 'open', 'data-count'),
				value: fc.constantFrom(null, '', 'true', 'false', 'textbox', 'heading', 'button'),
			}),
		},
		{
			weight: 1,
			arbitrary: kind('shadow', {
				at,
				shadow: fc.record({ mode: fc.constantFrom('open', 'closed'), children: nodes }),
			}),
		},
		{ weight: 1, arbitrary: kind('reparse', { at }) },
		{ weight: 1, arbitrary: kind('registry', { how: fc.constantFrom('clear', 'delete', 'replace') }) },
		{ weight: 1, arbitrary: kind('scroll', { to: fc.nat(3_000) }) },
	);

	const step: fc.Arbitrary<Step> = fc.record({
		changes: fc.array(mutation, { minLength: 1, maxLength: 5 }),
		frames: fc.nat(3),
	});
	return fc.record({
		page: fc.array(nodes, { minLength: 2, maxLength: 4 }).map((parts) => parts.flat()),
		isLong: fc.boolean(),
		steps: fc.array(step, { maxLength: 5 }),
	});
}

/** Where every name is sure, marks depend on nothing but the page as it is: most cases are so. */
export const fuzzCase: fc.Arbitrary<FuzzCase> = fc.oneof(
	{ weight: 4, arbitrary: caseWith(textWith(sureForms)) },
	{ weight: 1, arbitrary: caseWith(textWith([...sureForms, ...doubtfulForms])) },
);
