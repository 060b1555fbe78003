import type { Cues } from './pack.ts';

/** Which keys' cues the words of a text ({@link wordsOf}) hold, and how many different ones of each; a phrase is rarely chance and counts as two. */
export type CueMatcher<Key> = (words: readonly string[]) => ReadonlyMap<Key, number>;

/** Words are looked up by this many of their first or last letters; a starred word of a cue has at least as many. */
const STEM = 3;

interface Pattern<Key> {
	readonly key: Key;
	/** Tells a key's cues apart, so that a word said twice counts once. */
	readonly cue: number;
	readonly words: readonly Wanted[];
}

/** A word of a cue. */
interface Wanted {
	readonly letters: string;
	readonly at: 'whole' | 'start' | 'end';
}

/**
 * Prepares the cues of several keys to be found in one pass over a text's words. Every language's cues are looked for
 * in every text: a sentence need not say its language, and few words of one are another's.
 */
export function compileCues<Key>(cued: readonly (readonly [Key, Cues])[]): CueMatcher<Key> {
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
			const words = folded(cue).split(' ').map(toWanted);
			const [first] = words;
			if (first === undefined) continue;
			const pattern = { key, cue: count++, words };
			if (first.at === 'end') file(ending, first.letters.slice(-STEM), pattern);
			else file(starting, first.letters.slice(0, STEM), pattern);
		}
	}
	return (words) => {
		const met = new Set<number>();
		const found = new Map<Key, number>();
		const look = (patterns: readonly Pattern<Key>[] | undefined, at: number) => {
			if (patterns === undefined) return;
			for (const pattern of patterns) {
				if (!matchesAt(pattern.words, words, at) || met.has(pattern.cue)) continue;
				met.add(pattern.cue);
				found.set(pattern.key, (found.get(pattern.key) ?? 0) + (pattern.words.length > 1 ? 2 : 1));
			}
		};
		for (let at = 0; at < words.length; at++) {
			const word = words[at] ?? '';
			look(starting.get(word.slice(0, STEM)), at);
			look(ending.get(word.slice(-STEM)), at);
		}
		return found;
	};
}

/** Lower-case words without accents, of letters and digits only: `AI-datacenters` is two. */
export function wordsOf(text: string): string[] {
	return folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function folded(text: string): string {
	const lower = text.toLowerCase();
	// Most sentences need no more, and the rest costs more than all else here.
	return /[^ -~]/.test(lower) ? lower.normalize('NFD').replace(/[\u0300-\u036F]/g, '') : lower;
}

function toWanted(word: string): Wanted {
	if (word.endsWith('*')) return { letters: word.slice(0, -1), at: 'start' };
	return word.startsWith('*') ? { letters: word.slice(1), at: 'end' } : { letters: word, at: 'whole' };
}

function matchesAt(wanted: readonly Wanted[], words: readonly string[], at: number): boolean {
	for (let index = 0; index < wanted.length; index++) {
		const word = words[at + index];
		const want = wanted[index];
		if (word === undefined || want === undefined) return false;
		const { letters } = want;
		const matches =
			want.at === 'whole' ? word === letters : want.at === 'start' ? word.startsWith(letters) : word.endsWith(letters);
		if (!matches) return false;
	}
	return true;
}

function file<Key>(index: Map<string, Pattern<Key>[]>, at: string, pattern: Pattern<Key>): void {
	const filed = index.get(at);
	if (filed === undefined) index.set(at, [pattern]);
	else filed.push(pattern);
}
