import { expect, it } from 'vitest';
import { parseLexicon } from '../../src/knowledge/lexicon-schema.ts';

const messageOf = (json: unknown): string => {
	try {
		parseLexicon(json, 'x.json');
	} catch (error) {
		return (error as Error).message;
	}
	return '';
};

const sound = {
	entities: [{ id: 'a', sure: ['A'], exact: [], doubtful: [] }],
	longerNames: [],
	senses: [],
	companyCues: [],
	companies: 'apple',
};

it('a sound lexicon is given back', () => {
	expect(parseLexicon(sound, 'x.json')).toEqual(sound);
});

it('a fault is told with its path, what was expected and what was found', () => {
	expect(messageOf({ ...sound, entities: [{ ...sound.entities[0], sure: [7] }] })).toBe(
		'x.json: entities.0.sure.0: Invalid type: Expected string but received 7',
	);
	expect(messageOf({ ...sound, entities: [{ ...sound.entities[0], exact: ['A'] }] })).toBe(
		'x.json: entities.0: expected a form of its own, found "A", which "a" has',
	);
	expect(messageOf({ ...sound, entities: [{ ...sound.entities[0], exact: ['a'] }] })).toBe(
		'x.json: entities.0: expected a form of its own, found "a", which "a" has',
	);
	expect(messageOf({ ...sound, entities: [{ ...sound.entities[0], exact: ['B  c'] }] })).toBe(
		'x.json: entities.0: expected single spaces within a form, found "B  c"',
	);
});

it('languages of a form are told by two letters each', () => {
	const doubtful = [{ sense: 'river', languages: 'Korean', forms: ['B'] }];
	expect(messageOf({ ...sound, entities: [{ ...sound.entities[0], doubtful }] })).toBe(
		'x.json: entities.0.doubtful.0.languages: expected codes of two letters, parted by spaces',
	);
});

it('of many faults the first are told, and how many more there are', () => {
	const lines = messageOf({ ...sound, entities: Array(1000).fill(7) }).split('\n');
	expect(lines).toHaveLength(6);
	expect(lines.at(-1)).toBe('x.json: and 995 more');
});
