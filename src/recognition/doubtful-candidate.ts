import type { SenseId } from '../knowledge/lexicon.ts';
import type { BlockEvidence } from './judge.ts';
import type { Candidate } from './recogniser.ts';

/** A candidate that is a mention only if the judge says so. */
export interface DoubtfulCandidate extends Candidate {
	readonly certainty: 'doubtful';
	readonly sense: SenseId;
	/** As the lexicon writes it. */
	readonly form: string;
	/** What its own block says of it; `null` when that was read before the judge was there. */
	readonly evidence: BlockEvidence | null;
}

export const isDoubtful = (candidate: Candidate): candidate is DoubtfulCandidate => candidate.certainty === 'doubtful';
