import type { SenseId } from '../knowledge/lexicon.ts';
import type { Evidence } from './judge.ts';
import type { Candidate } from './recogniser.ts';

/** A doubtful candidate with what its own block says of it. */
export interface DoubtfulCandidate extends Candidate {
	readonly certainty: 'doubtful';
	readonly sense: SenseId;
	/** As the lexicon writes it. */
	readonly form: string;
	readonly evidence: Evidence;
}

export const isDoubtful = (candidate: Candidate): candidate is DoubtfulCandidate => candidate.certainty === 'doubtful';
