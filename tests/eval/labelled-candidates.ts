import type { Lexicon, Weighed } from '../../src/knowledge/lexicon.ts';
import { createJudgingRecogniser } from '../../src/recognition/create-judging-recogniser.ts';
import type { LabelledPage } from './labelled-page.ts';
import { judgePage } from './measure.ts';

/** A doubtful candidate as the judge sees it, with what a reader says it is. */
export interface LabelledCandidate {
	readonly page: string;
	readonly isMention: boolean;
	/** Cues met, each with the share of its weight that counts. */
	readonly cues: readonly { readonly of: Weighed; readonly share: number }[];
	/** What the page adds that no cue's weight stands for. */
	readonly offset: number;
}

/** The doubtful candidates of labelled pages; products are left out. */
export function labelledCandidates(lexicon: Lexicon, pages: readonly LabelledPage[]): LabelledCandidate[] {
	const recogniser = createJudgingRecogniser([lexicon], [lexicon]);
	return pages.flatMap((page) =>
		judgePage(recogniser, page).flatMap(({ entity, start, end, verdict }): LabelledCandidate[] => {
			const labels = page.labels.filter((label) => label.start < end && start < label.end);
			if (verdict.reasons.length === 0 || labels.some(({ kind }) => kind === 'product')) return [];
			const reasons = verdict.reasons as readonly { weight: number; of?: Weighed; share?: number }[];
			return [
				{
					page: page.id,
					isMention: labels.some((label) => label.kind === 'mention' && label.entity === entity),
					cues: reasons.flatMap(({ of, share }) => (of && share !== undefined ? [{ of, share }] : [])),
					offset: reasons.reduce((sum, { weight, of }) => sum + (of ? 0 : weight), 0),
				},
			];
		}),
	);
}
