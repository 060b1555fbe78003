import type { EntityId } from '../knowledge/pack.ts';
import type { DoubtfulCandidate } from './doubtful-candidate.ts';
import { isDoubtful } from './doubtful-candidate.ts';
import type { Judge } from './judge.ts';
import { primaryOf } from './language.ts';
import type { PageJudge, Tally } from './page-judge.ts';
import type { Candidate, PageEvidence, PageFacts, Reading, Verdict } from './recogniser.ts';
import { isSmall } from './written.ts';

/** From so much text a page's language is told for good, in UTF-16 units. */
const ENOUGH_TEXT = 1_000;

/** What a page says as a whole: sums over its readings, so that adding and removing are each other's undoing. */
export class Evidences implements PageEvidence {
	readonly #page: PageFacts;
	readonly #judge: () => Judge | null;
	readonly #sure = new Map<EntityId, number>();
	/** By sense and way of writing: what all its candidates' blocks say together, and how many they are. */
	readonly #others = new Map<string, Tally>();
	#pageJudge: PageJudge | null = null;
	#title: string;
	/** The page's language as far as its text tells, whether that was enough, how often it was asked for until then, and when it is looked at again. */
	#language = '';
	#isToldForGood = false;
	#asked = 0;
	#nextLook = 1;
	version = 0;

	constructor(page: PageFacts, judge: () => Judge | null) {
		this.#page = page;
		this.#title = page.title();
		this.#judge = judge;
	}

	add(reading: Reading): void {
		this.#count(reading, 1);
	}

	remove(reading: Reading): void {
		this.#count(reading, -1);
	}

	languageOf(declared: string): string {
		const judge = this.#judge();
		// What is said of a part is taken at its word.
		if (!judge || primaryOf(declared) !== primaryOf(this.#page.lang)) return declared;
		// While there is little text it is looked at again, ever more seldom.
		if (this.#isToldForGood || ++this.#asked < this.#nextLook) return this.#language;
		this.#nextLook *= 2;
		const text = this.#page.text();
		this.#language = judge.languageOf(text, declared);
		this.#isToldForGood = text.length > ENOUGH_TEXT;
		return this.#language;
	}

	get isMistold(): boolean {
		return this.#asked > 0 && primaryOf(this.#language) !== primaryOf(this.#page.lang);
	}

	retitle(): void {
		const title = this.#page.title();
		if (title === this.#title) return;
		this.#title = title;
		this.#pageJudge = null;
		this.version++;
	}

	judge(candidate: Candidate): Verdict {
		const { entity, text } = candidate;
		if (this.#page.rejects(entity, text)) return rejected;
		if (!isDoubtful(candidate)) return sure;
		this.#pageJudge ??= this.#judge()?.openPage(this.#title) ?? null;
		if (!this.#pageJudge || !candidate.evidence) return waiting;
		return this.#pageJudge.verdict(candidate, candidate.evidence, {
			others: this.#others.get(kindOf(candidate)),
			isNamedSurely: (this.#sure.get(entity) ?? 0) > 0,
		});
	}

	#count({ candidates }: Reading, step: 1 | -1): void {
		for (const candidate of candidates) {
			if (isDoubtful(candidate)) {
				if (!candidate.evidence) continue;
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

/** Not meant, as far as is known without a judge. */
const waiting: Verdict = { isMention: false, score: 0, reasons: [] };
const sure: Verdict = { isMention: true, score: Number.POSITIVE_INFINITY, reasons: [] };
const rejected: Verdict = {
	isMention: false,
	score: Number.NEGATIVE_INFINITY,
	reasons: [{ cue: 'not this', weight: Number.NEGATIVE_INFINITY }],
};

/** `meta` with and without a capital are different words on a page: one says nothing of the other. */
const kindOf = ({ sense, text, form }: DoubtfulCandidate): string => `${sense}${isSmall(text, form) ? ' small' : ''}`;
