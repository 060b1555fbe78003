import { describe, expect, it } from 'vitest';
import type { Recogniser } from '../recognition/recogniser.ts';
import { TermIndex } from '../recognition/term-index.ts';
import { GAP } from './run.ts';
import { holdsForm } from './seams.ts';
import type { Pieces } from './text-walk.ts';

const index = new TermIndex(['Advanced Micro Devices', 'Nvidia']);
const recogniser = { formIn: (text: string) => index.formIn(text) } as Recogniser;

/** Texts one after another; `null` is a gap. */
const isHeld = (...texts: (string | null)[]): boolean =>
	holdsForm(texts.map((data) => (data === null ? GAP : ({ data } as Text))) as Pieces, recogniser);

const INDENT = `\n${' '.repeat(40)}`;

describe('a form across the seams of texts', () => {
	it.each([
		['in one of them', ['by ', 'Nvidia']],
		['across two', ['by Nvi', 'dia']],
		['across many', [...'Nvidia']],
		['across white space as sources are indented', [`by Advanced Micro${INDENT}`, 'Devices']],
		['across a text of white space', ['by Advanced', INDENT, 'Micro', `${INDENT}Devices`]],
	])('is held %s', (_, texts) => {
		expect(isHeld(...texts)).toBe(true);
	});

	it.each([
		['a gap stands between', ['by Nvi', null, 'dia']],
		['another word does', ['by Advanced', ' and ', 'Micro Devices']],
		['there is none', ['by ', 'no one']],
	])('is not held where %s', (_, texts) => {
		expect(isHeld(...texts)).toBe(false);
	});
});
