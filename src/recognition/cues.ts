import type { CueGroup, Frame, Weighed } from '../knowledge/lexicon.ts';
import { isUnspaced } from './script.ts';

/** Something that speaks for or against a company, with how much of its weight counts. */
export interface FoundCue {
	/** In words, for who asks why. */
	readonly cue: string;
	readonly of: Weighed;
	readonly share: number;
}

const wordsOf = (written: string): string[] => written.split(' ').filter((word) => word !== '');

/** Words that add evidence when they stand right before or after a form. */
export class NeighbourCues {
	readonly #isBefore: boolean;
	readonly #groups = new Map<string, CueGroup>();
	/** In scripts without spaces no word can be cut out: the text beside the form begins or ends with the cue. */
	readonly #unspaced: readonly string[];

	constructor(side: 'before' | 'after', groups: readonly CueGroup[]) {
		this.#isBefore = side === 'before';
		const unspaced: string[] = [];
		for (const group of groups) {
			const words = wordsOf(group.words);
			for (const word of words) this.#groups.set(word, group);
			// Asked of all first: most groups have none.
			if (isUnspaced(group.words)) unspaced.push(...words.filter(isUnspaced));
		}
		this.#unspaced = unspaced.sort((a, b) => b.length - a.length);
	}

	/** The cue of the longest of `keys` that is one, or of the text right beside the form, whose edge is at `at`. */
	find(keys: readonly string[], text: string, at: number): FoundCue | null {
		const cue =
			keys.find((key) => this.#groups.has(key)) ??
			this.#unspaced.find(
				(each) => this.#stands(each, text, at) || (han.test(each) && this.#stands(each, text, this.#past(text, at))),
			);
		return cue === undefined ? null : { cue, of: this.#groups.get(cue) as CueGroup, share: 1 };
	}

	#stands(cue: string, text: string, at: number): boolean {
		return this.#isBefore ? text.endsWith(cue, at) : text.startsWith(cue, at);
	}

	/** Past the space at `at`, if there is one. */
	#past(text: string, at: number): number {
		const next = this.#isBefore ? at - 1 : at + 1;
		return text[Math.min(at, next)] === ' ' ? next : at;
	}
}

/** Chinese sets Latin words apart by a space as often as not. */
const han = /^[一-鿿]/;

/** Pairs of words on the two sides of a form. */
export class FrameCues {
	readonly #frames: readonly { readonly of: Frame; readonly before: Set<string>; readonly after: Set<string> }[];

	constructor(frames: readonly Frame[]) {
		this.#frames = frames.map((of) => ({ of, before: new Set(wordsOf(of.before)), after: new Set(wordsOf(of.after)) }));
	}

	find(before: readonly string[], after: readonly string[]): FoundCue[] {
		return this.#frames.flatMap(({ of, ...frame }) => {
			const first = before.find((key) => frame.before.has(key));
			const second = after.find((key) => frame.after.has(key));
			return first === undefined || second === undefined ? [] : [{ cue: `${first} … ${second}`, of, share: 1 }];
		});
	}
}
