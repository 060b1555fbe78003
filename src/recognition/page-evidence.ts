import type { SenseId } from '../knowledge/lexicon.ts';
import type { EntityId } from '../knowledge/pack.ts';
import { isDoubtful } from './doubtful-candidate.ts';
import type { Judge } from './judge.ts';
import type { Candidate, PageEvidence, PageFacts, Reading, Verdict } from './recogniser.ts';

/** What a sure mention of the same entity elsewhere on the page adds, and the title's share. */
const SAME_ENTITY = 1.5;
const TITLE_SHARE = 0.6;

/** What the page's other blocks add together at the most, and the share of their sum that counts. */
const MOST_FROM_BLOCKS = 2;
const BLOCK_SHARE = 0.3;

/** What a page says as a whole: sums over its readings, so that adding and removing are each other's undoing. */
export class Evidences implements PageEvidence {
	readonly #page: PageFacts;
	readonly #judge: Judge;
	readonly #sure = new Map<EntityId, number>();
	/** Evidence of all doubtful candidates of a sense, and how many. */
	readonly #blocks = new Map<SenseId, { score: number; count: number }>();
	readonly #titles = new Map<SenseId, number>();
	version = 0;

	constructor(page: PageFacts, judge: Judge) {
		this.#page = page;
		this.#judge = judge;
	}

	add(reading: Reading): void {
		this.#count(reading, 1);
	}

	remove(reading: Reading): void {
		this.#count(reading, -1);
	}

	judge(candidate: Candidate): Verdict {
		const { entity, text } = candidate;
		if (this.#page.rejects(entity, text)) {
			return {
				isMention: false,
				score: Number.NEGATIVE_INFINITY,
				reasons: [{ cue: 'not this', weight: Number.NEGATIVE_INFINITY }],
			};
		}
		if (!isDoubtful(candidate)) return { isMention: true, score: Number.POSITIVE_INFINITY, reasons: [] };
		const { sense, evidence } = candidate;
		const page = [
			{ cue: 'the title', weight: this.#title(sense) },
			{ cue: 'the word elsewhere on the page', weight: this.#others(sense, evidence.score) },
			{ cue: 'the company named surely on the page', weight: (this.#sure.get(entity) ?? 0) > 0 ? SAME_ENTITY : 0 },
		];
		const score = page.reduce((sum, { weight }) => sum + weight, evidence.score);
		return {
			isMention: score > 0,
			score,
			reasons: [...evidence.reasons, ...page.filter(({ weight }) => weight !== 0)],
		};
	}

	#title(sense: SenseId): number {
		let weight = this.#titles.get(sense);
		if (weight === undefined) {
			weight = this.#judge.weighText(sense, this.#page.title).score * TITLE_SHARE;
			this.#titles.set(sense, weight);
		}
		return weight;
	}

	#others(sense: SenseId, own: number): number {
		const all = this.#blocks.get(sense);
		if (!all || all.count < 2) return 0;
		return Math.max(-MOST_FROM_BLOCKS, Math.min(MOST_FROM_BLOCKS, (all.score - own) * BLOCK_SHARE));
	}

	#count({ candidates }: Reading, step: 1 | -1): void {
		for (const candidate of candidates) {
			if (isDoubtful(candidate)) {
				const { score, count } = this.#blocks.get(candidate.sense) ?? { score: 0, count: 0 };
				this.#blocks.set(candidate.sense, { score: score + step * candidate.evidence.score, count: count + step });
				this.version++;
			} else {
				const before = this.#sure.get(candidate.entity) ?? 0;
				this.#sure.set(candidate.entity, before + step);
				if (before > 0 !== before + step > 0) this.version++;
			}
		}
	}
}
