import type { EntityId } from '../knowledge/pack.ts';
import type { FoundCue } from './cues.ts';
import type { DoubtfulCandidate } from './doubtful-candidate.ts';
import { isDoubtful } from './doubtful-candidate.ts';
import type { Judge } from './judge.ts';
import type { Candidate, PageEvidence, PageFacts, Reading, Verdict } from './recogniser.ts';
import { isSmall } from './written.ts';

/** What a sure mention of the same entity elsewhere on the page adds. */
const SAME_ENTITY = 1.5;
/** What the same word elsewhere on the page adds, at the most, and the share of its mean score that counts. */
const MOST_FROM_OTHERS = 1;
const SHARE_OF_OTHERS = 0.4;

/** What a page says as a whole: sums over its readings, so that adding and removing are each other's undoing. */
export class Evidences implements PageEvidence {
	readonly #page: PageFacts;
	readonly #judge: () => Judge;
	readonly #sure = new Map<EntityId, number>();
	/** By sense and way of writing: what all its candidates' blocks say together, and how many they are. */
	readonly #others = new Map<string, { score: number; count: number }>();
	readonly #titles = new Map<string, readonly FoundCue[]>();
	version = 0;

	constructor(page: PageFacts, judge: () => Judge) {
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
		if (this.#page.rejects(entity, text)) return rejected;
		if (!isDoubtful(candidate)) return sure;
		const cues = [...candidate.evidence.cues, ...this.#title(candidate)];
		const reasons: { cue: string; weight: number }[] = cues.map((found) => ({
			...found,
			weight: found.of.weight * found.share,
		}));
		const others = this.#fromOthers(candidate);
		if (others !== 0) reasons.push({ cue: 'the word elsewhere on the page', weight: others });
		if ((this.#sure.get(entity) ?? 0) > 0) reasons.push({ cue: 'named surely on the page', weight: SAME_ENTITY });
		const score = reasons.reduce((sum, { weight }) => sum + weight, 0);
		return { isMention: score > 0, score, reasons };
	}

	#title({ sense, form }: DoubtfulCandidate): readonly FoundCue[] {
		let found = this.#titles.get(sense);
		if (!found) {
			found = this.#judge().weighTitle(sense, form, this.#page.title);
			this.#titles.set(sense, found);
		}
		return found;
	}

	#fromOthers(candidate: DoubtfulCandidate): number {
		const all = this.#others.get(kindOf(candidate));
		if (!all || all.count < 2) return 0;
		const mean = (all.score - candidate.evidence.score) / (all.count - 1);
		return Math.max(-MOST_FROM_OTHERS, Math.min(MOST_FROM_OTHERS, mean * SHARE_OF_OTHERS));
	}

	#count({ candidates }: Reading, step: 1 | -1): void {
		for (const candidate of candidates) {
			if (isDoubtful(candidate)) {
				const kind = kindOf(candidate);
				const { score, count } = this.#others.get(kind) ?? { score: 0, count: 0 };
				this.#others.set(kind, { score: score + step * candidate.evidence.score, count: count + step });
				this.version++;
			} else {
				const before = this.#sure.get(candidate.entity) ?? 0;
				this.#sure.set(candidate.entity, before + step);
				if (before > 0 !== before + step > 0) this.version++;
			}
		}
	}
}

const sure: Verdict = { isMention: true, score: Number.POSITIVE_INFINITY, reasons: [] };
const rejected: Verdict = {
	isMention: false,
	score: Number.NEGATIVE_INFINITY,
	reasons: [{ cue: 'not this', weight: Number.NEGATIVE_INFINITY }],
};

/** `meta` with and without a capital are different words on a page: one says nothing of the other. */
const kindOf = ({ sense, text, form }: DoubtfulCandidate): string => `${sense}${isSmall(text, form) ? ' small' : ''}`;
