import type { CueGroup } from '../knowledge/lexicon.ts';
import { mayStartAt } from './boundaries.ts';
import { TermIndex } from './term-index.ts';

const word = /[\p{L}\p{M}\p{N}]/u;
const wordBefore = /([\p{L}\p{M}\p{N}]+|["“”‘’„»«])[\s'’\u00AD-]*$/u;
const wordAfter = /^[\s\u00AD]*[-‐‑–]?(?:['’]s)?\s*([\p{L}\p{M}\p{N}]+|["“”‘’„»«、・])/u;
/** A script without spaces has no word to take: a cue stands where the text begins or ends with it. */
const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** A cue that was found, with what it adds. */
export interface FoundCue {
	readonly cue: string;
	readonly weight: number;
}

/** Words that add evidence when they stand right before or after a form. */
export class NeighbourCues {
	readonly #weights: ReadonlyMap<string, number>;
	readonly #spaceless: readonly string[];

	constructor(groups: readonly CueGroup[]) {
		this.#weights = new Map(
			groups.flatMap(({ weight, words }) => words.split(' ').map((each) => [each, weight] as const)),
		);
		this.#spaceless = [...this.#weights.keys()]
			.filter((each) => spaceless.test(each))
			.sort((a, b) => b.length - a.length);
	}

	before(text: string, start: number): FoundCue | null {
		const near = text.slice(Math.max(0, start - 40), start);
		return this.#found(wordBefore.exec(near)?.[1]) ?? this.#written((cue) => near.endsWith(cue));
	}

	after(text: string, end: number): FoundCue | null {
		const near = text.slice(end, end + 40);
		return this.#found(wordAfter.exec(near)?.[1]) ?? this.#written((cue) => near.startsWith(cue));
	}

	#found(neighbour: string | undefined): FoundCue | null {
		const cue = neighbour?.toLowerCase();
		const weight = cue === undefined ? undefined : this.#weights.get(cue);
		return weight === undefined ? null : { cue: cue as string, weight };
	}

	#written(stands: (cue: string) => boolean): FoundCue | null {
		const cue = this.#spaceless.find(stands);
		return cue === undefined ? null : { cue, weight: this.#weights.get(cue) as number };
	}
}

/** Words that add evidence anywhere in a text, each counted once. */
export class TextCues {
	readonly #cues: readonly { readonly cue: string; readonly weight: number; readonly isStem: boolean }[];
	readonly #index: TermIndex;

	constructor(groups: readonly CueGroup[]) {
		this.#cues = groups.flatMap(({ weight, words }) =>
			words.split(' ').map((written) => ({
				cue: written.replace(/\*$/, '').replaceAll('_', ' '),
				weight,
				isStem: written.endsWith('*'),
			})),
		);
		this.#index = new TermIndex(this.#cues.map(({ cue }) => cue));
	}

	find(text: string): FoundCue[] {
		const found = new Set<number>();
		this.#index.scan(
			text,
			(at) => mayStartAt(text, at),
			(cue, _, end) => {
				const { isStem, cue: written } = this.#cues[cue] as { isStem: boolean; cue: string };
				const next = text[end] ?? ' ';
				if (isStem || !word.test(next) || spaceless.test(written)) found.add(cue);
			},
		);
		return [...found].map((cue) => this.#cues[cue] as FoundCue);
	}
}
