import type { SenseId, Weighed } from '../knowledge/lexicon.ts';
import type { FoundCue } from './cues.ts';
import type { DoubtfulCandidate } from './doubtful-candidate.ts';
import type { BlockEvidence } from './judge.ts';
import type { Verdict } from './recogniser.ts';

/** What a sure mention of the same entity elsewhere on the page adds. */
const SAME_ENTITY = 1.5;
/** What the same word elsewhere on the page adds, at the most, and the share of its mean score that counts. */
const MOST_FROM_OTHERS = 1;
const SHARE_OF_OTHERS = 0.4;

/** That an abbreviation is spelled out as something else: more than all else can say, so that it shows in what a page says together. */
export const SPELLED_OUT: Weighed = { weight: -1_000_000 };
/** What it adds to the same abbreviation elsewhere on the page, where a block of its own kind may still say more. */
const SPELLED_OUT_ELSEWHERE = -6;

/** What the blocks of all candidates of one kind say together, and how many they are. */
export interface Tally {
	readonly score: number;
	readonly count: number;
}

/** What the rest of the page says of a candidate. */
interface PageSays {
	/** Of all candidates of its kind, itself among them. */
	readonly others: Tally | undefined;
	/** A sure form names the same entity somewhere on the page. */
	readonly isNamedSurely: boolean;
}

/** Gives the verdicts on one page's doubtful candidates: the evidence of their blocks, of the title and of the page. */
export class PageJudge {
	readonly #weighTitle: (sense: SenseId, form: string) => readonly FoundCue[];
	readonly #titles = new Map<SenseId, readonly FoundCue[]>();

	/** @param weighTitle what the page's title says of a form; asked once for each sense */
	constructor(weighTitle: (sense: SenseId, form: string) => readonly FoundCue[]) {
		this.#weighTitle = weighTitle;
	}

	verdict(candidate: DoubtfulCandidate, evidence: BlockEvidence, { others, isNamedSurely }: PageSays): Verdict {
		const page = this.#title(candidate).map(reasonOf);
		const elsewhere = fromOthers(evidence, others);
		if (elsewhere !== 0) page.push({ cue: 'the word elsewhere on the page', weight: elsewhere });
		if (isNamedSurely) page.push({ cue: 'named surely on the page', weight: SAME_ENTITY });
		const fromPage = page.reduce((sum, { weight }) => sum + weight, 0);
		const without = evidence.score + fromPage;
		// Where the texts around cannot turn the verdict they are not looked at.
		const isDecided = without > 0 ? without + evidence.reach.down > 0 : without + evidence.reach.up <= 0;
		const own = isDecided ? evidence : evidence.withAround();
		const score = own.score + fromPage;
		return { isMention: score > 0, score, reasons: [...own.cues.map(reasonOf), ...page] };
	}

	#title({ sense, form }: DoubtfulCandidate): readonly FoundCue[] {
		let found = this.#titles.get(sense);
		if (!found) {
			found = this.#weighTitle(sense, form);
			this.#titles.set(sense, found);
		}
		return found;
	}
}

type Reason = Verdict['reasons'][number];

const reasonOf = (found: FoundCue): Reason => ({ ...found, weight: found.of.weight * found.share });

function fromOthers({ score }: BlockEvidence, all: Tally | undefined): number {
	if (!all || all.count < 2) return 0;
	const rest = all.score - score;
	if (rest < SPELLED_OUT.weight / 2) return SPELLED_OUT_ELSEWHERE;
	const mean = rest / (all.count - 1);
	return Math.max(-MOST_FROM_OTHERS, Math.min(MOST_FROM_OTHERS, mean * SHARE_OF_OTHERS));
}
