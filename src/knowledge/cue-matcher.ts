import type { Cues } from './pack.ts';

/** Which keys' cues a text holds, and how many different ones of each; a phrase is rarely chance and counts as two. */
export type CueMatcher<Key> = (text: string) => ReadonlyMap<Key, number>;

/** Words are looked up by this many of their first or last letters; a starred word of a cue has at least as many. */
const STEM = 3;

interface Pattern<Key> {
	readonly key: Key;
	/** Tells a key's cues apart, so that a word said twice counts once. */
	readonly cue: number;
	readonly words: readonly string[];
}

/**
 * Prepares the cues of several keys to be found in one pass over a text's words. Every language's cues are looked for
 * in every text: a sentence need not say its language, and few words of one are another's.
 */
export function compileCues<Key>(cued: readonly (readonly [Key, Cues])[]): CueMatcher<Key> {
	const whole = new Map<string, Pattern<Key>[]>();
	const starting = new Map<string, Pattern<Key>[]>();
	const ending = new Map<string, Pattern<Key>[]>();
	let count = 0;
	const known = new Map<Key, Set<string>>();
	for (const [key, cues] of cued) {
		const own = known.get(key) ?? new Set();
		known.set(key, own);
		for (const cue of Object.values(cues).flat()) {
			if (own.has(cue)) continue;
			own.add(cue);
			const words = folded(cue).split(' ');
			const [first = ''] = words;
			const pattern = { key, cue: count++, words };
			if (first.endsWith('*')) file(starting, first.slice(0, STEM), pattern);
			else if (first.startsWith('*')) file(ending, first.slice(-STEM), pattern);
			else file(whole, first, pattern);
		}
	}
	return (text) => {
		const words = wordsOf(text);
		const met = new Set<number>();
		const found = new Map<Key, number>();
		const look = (patterns: readonly Pattern<Key>[] | undefined, at: number) => {
			if (patterns === undefined) return;
			for (const pattern of patterns) {
				if (met.has(pattern.cue) || !matchesAt(pattern.words, words, at)) continue;
				met.add(pattern.cue);
				found.set(pattern.key, (found.get(pattern.key) ?? 0) + (pattern.words.length > 1 ? 2 : 1));
			}
		};
		for (const [at, word] of words.entries()) {
			look(whole.get(word), at);
			look(starting.get(word.slice(0, STEM)), at);
			look(ending.get(word.slice(-STEM)), at);
		}
		return found;
	};
}

/** Lower-case words without accents, of letters and digits only: `AI-datacenters` is two. */
function wordsOf(text: string): string[] {
	return folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function folded(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function matchesAt(pattern: readonly string[], words: readonly string[], at: number): boolean {
	return pattern.every((wanted, index) => {
		const word = words[at + index];
		if (word === undefined) return false;
		if (wanted.endsWith('*')) return word.startsWith(wanted.slice(0, -1));
		return wanted.startsWith('*') ? word.endsWith(wanted.slice(1)) : word === wanted;
	});
}

function file<Key>(index: Map<string, Pattern<Key>[]>, at: string, pattern: Pattern<Key>): void {
	const filed = index.get(at);
	if (filed === undefined) index.set(at, [pattern]);
	else filed.push(pattern);
}
