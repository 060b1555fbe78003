import type { CueGroup, SenseId } from '../knowledge/lexicon.ts';
import type { FoundCue } from './cues.ts';
import { LetterPattern } from './letter-pattern.ts';
import { isUnspaced } from './script.ts';
import type { IndexOf, TermIndex } from './term-index.ts';

const word = new LetterPattern(String.raw`[\p{L}\p{M}\p{N}]`);

/** How much words of one group count, by where they stand. What is near a form says more about it. */
const CLOSE_SHARE = 0.6;
const HEADING_SHARE = 0.5;
const AROUND_SHARE = 0.4;
/** So many different words of a group count from a heading, or from around. */
const MOST_ELSEWHERE = 2;

/** Texts whose cues are remembered: what a few paragraphs have around them. */
const REMEMBERED = 64;

interface Cue {
	readonly words: string;
	readonly isStem: boolean;
	readonly groups: GroupOf[];
}

/** A group, in the sense it speaks of; `null` in every sense. */
interface GroupOf {
	readonly group: CueGroup;
	readonly sense: SenseId | null;
}

/** A cue's place in a text. */
export interface CueHit {
	readonly at: number;
	readonly cue: number;
}

/** Where the words of a group were met. */
interface Met {
	readonly words: Set<string>;
	readonly close: Set<string>;
	readonly heading: Set<string>;
	readonly around: Set<string>;
}

/** How far something may move a score at the most, in log-odds: down, at most 0, and up, at least 0. */
export interface Reach {
	readonly down: number;
	readonly up: number;
}

/** The texts that may tell of a form, by their nearness. */
export interface HitsAround {
	readonly near: readonly CueHit[];
	readonly close: readonly CueHit[];
	readonly heading: readonly CueHit[];
	readonly around: readonly CueHit[];
}

/**
 * Words that add evidence wherever they stand. Different words of a group add up with less and less weight, to twice the
 * group's at the most: a long text must not drown what stands beside the form.
 */
export class TextCues {
	readonly #cues: readonly Cue[];
	readonly #indexOf: IndexOf;
	/** Made when a text is first looked at: not in the same task as all else. */
	#index: TermIndex | null = null;
	/** Of each sense: how far its words and those of all senses may move a score from texts around. */
	readonly #reaches: ReadonlyMap<SenseId, Reach>;
	readonly #recent = new Map<string, readonly CueHit[]>();

	/** @param own groups of each sense; `shared` ones count in every sense */
	constructor(own: ReadonlyMap<SenseId, readonly CueGroup[]>, shared: readonly CueGroup[], indexOf: IndexOf) {
		this.#indexOf = indexOf;
		const cues = new Map<string, Cue>();
		const add = (sense: SenseId | null, groups: readonly CueGroup[]): void => {
			for (const group of groups) {
				const of = { group, sense };
				for (const written of group.words.split(' ')) {
					const cue = cues.get(written);
					if (cue) cue.groups.push(of);
					else cues.set(written, cueOf(written, of));
				}
			}
		};
		for (const [sense, groups] of own) add(sense, groups);
		add(null, shared);
		this.#cues = [...cues.values()];
		this.#reaches = new Map([...own].map(([sense, groups]) => [sense, reachOf([...groups, ...shared])]));
	}

	/** As {@link find}, of a text that neighbours ask of, too: the last ones are remembered. */
	findAgain(text: string): readonly CueHit[] {
		let hits = this.#recent.get(text);
		if (hits) return hits;
		hits = this.find(text);
		if (this.#recent.size >= REMEMBERED) this.#recent.clear();
		this.#recent.set(text, hits);
		return hits;
	}

	/** How far texts around can move what {@link weigh} says in a sense. */
	reachAround(sense: SenseId): Reach {
		return this.#reaches.get(sense) as Reach;
	}

	/** All cues in a text, whatever they speak for, in reading order. */
	find(text: string): CueHit[] {
		const hits: CueHit[] = [];
		this.#index ??= this.#indexOf(this.#cues.map(({ words }) => words));
		this.#index.scan(text, (cue, at, end) => {
			const { isStem, words } = this.#cues[cue] as Cue;
			if (isStem || !word.test(text[end] ?? ' ') || isUnspaced(words)) hits.push({ at, cue });
		});
		return hits.sort((a, b) => a.at - b.at);
	}

	/** What hits say in a sense. @param form not counted: it says nothing for itself */
	weigh(sense: SenseId, form: string, hits: HitsAround): FoundCue[] {
		const met = new Map<CueGroup, Met>();
		for (const where of ['near', 'close', 'heading', 'around'] as const) {
			for (const { cue } of hits[where]) {
				const { words, groups } = this.#cues[cue] as Cue;
				if (words === form) continue;
				for (const each of groups) {
					if (each.sense !== null && each.sense !== sense) continue;
					let places = met.get(each.group);
					if (!places) {
						places = { words: new Set(), close: new Set(), heading: new Set(), around: new Set() };
						met.set(each.group, places);
					}
					places[where === 'near' ? 'words' : where].add(words);
				}
			}
		}
		return [...met].map(([of, { words, close, heading, around }]) => {
			const strength =
				words.size +
				CLOSE_SHARE * close.size +
				HEADING_SHARE * Math.min(MOST_ELSEWHERE, heading.size) +
				AROUND_SHARE * Math.min(MOST_ELSEWHERE, around.size);
			return { cue: [...new Set([...words, ...heading, ...around])].join(', '), of, share: shareOf(strength) };
		});
	}
}

/** Which share of a group's weight counts, by how much was met of it. */
const shareOf = (strength: number): number => 2 * (1 - 2 ** -strength);

function reachOf(groups: readonly CueGroup[]): Reach {
	// The first that is met of a group counts for most.
	const moves = groups.map(({ weight }) => weight * shareOf(AROUND_SHARE * MOST_ELSEWHERE));
	const sum = (signed: readonly number[]): number => signed.reduce((all, move) => all + move, 0);
	return { down: sum(moves.filter((move) => move < 0)), up: sum(moves.filter((move) => move > 0)) };
}

/** @param written with `_` for a space, and a `*` at the end of a stem */
function cueOf(written: string, group: GroupOf): Cue {
	const isStem = written.endsWith('*');
	const words = (isStem ? written.slice(0, -1) : written).replaceAll('_', ' ');
	return { words, isStem, groups: [group] };
}
