import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parseLexicon } from '../../src/knowledge/lexicon-schema.ts';
import { LEXICON } from '../eval/evaluate.ts';

const { senses, companyCues } = parseLexicon(
	JSON.parse(await readFile(new URL(`../../${LEXICON}`, import.meta.url), 'utf8')),
	LEXICON,
);

/** What a key of several words, or of a compound's second part, is looked up by when the whole is no cue, the longest first. */
const shorter = (cue: string, side: 'before' | 'after'): string[] => {
	if (side === 'after' && /^-\p{L}/u.test(cue)) return [cue.slice(1)];
	const words = cue.split('_');
	return words
		.slice(1)
		.map((_, cut) => (side === 'before' ? words.slice(cut + 1) : words.slice(0, -cut - 1)).join('_'));
};

/** Words of a group that a stem in it has already, or that stand there twice. */
const said = (words: readonly string[]): string[] =>
	words.filter(
		(word, place) =>
			words.indexOf(word) < place ||
			words.some((stem) => stem.endsWith('*') && stem !== word && word.startsWith(stem.slice(0, -1))),
	);

describe.each(senses)('cue words of $id', (sense) => {
	it.each(['before', 'after'] as const)('%s: each stands once, and none repeats what a shorter one says', (side) => {
		const groups = sense[side].map(({ words }) => words.split(' '));
		const all = groups.flat();
		expect(all).toEqual([...new Set(all)]);
		for (const words of groups) {
			const repeats = words.filter((cue) => words.includes(shorter(cue, side).find((key) => all.includes(key)) ?? ''));
			expect(repeats).toEqual([]);
		}
	});

	it('near: none repeats another or has the stem of one', () => {
		for (const { words } of sense.near) expect(said(words.split(' '))).toEqual([]);
	});
});

it('words for companies: none repeats another or has the stem of one', () => {
	for (const { words } of companyCues) expect(said(words.split(' '))).toEqual([]);
});
