import type { Lexicon, Weighed } from '../../src/knowledge/lexicon.ts';
import type { LabelledPage } from './labelled-page.ts';
import { labelledCandidates } from './labelled-candidates.ts';

/** How far labels may move a weight from what its author expects: the standard deviation of the prior, in log-odds. */
const SPREAD = 1;
/** A wrong mark costs more trust than a missed one. */
const COST_OF_WRONG = 2;
/** Candidates of one page that count in full: one page of a single topic must not outweigh the rest. */
const FULL_PER_PAGE = 5;
const STEPS = 400;
const RATE = 0.05;

/** Everything in a lexicon that has a weight, in the order of its file. */
export function weighedOf({ senses, companyCues }: Lexicon): Weighed[] {
	const found: Weighed[] = [];
	const walk = (value: unknown): void => {
		if (typeof value !== 'object' || value === null) return;
		if ('weight' in value) found.push(value as Weighed);
		else for (const each of Object.values(value)) walk(each);
	};
	walk(senses);
	walk(companyCues);
	return found;
}

/**
 * Weights by logistic regression with a normal prior around each prior (maximum a posteriori), keeping each on its side of
 * 0, so that a cue never comes to speak against what it was written for. Depends on nothing but its arguments.
 * @param lexicon whose weights are the priors
 */
export function fitWeights(lexicon: Lexicon, pages: readonly LabelledPage[]): number[] {
	const weighed = weighedOf(lexicon);
	const place = new Map(weighed.map((each, number) => [each, number]));
	const priors = weighed.map(({ weight }) => weight);
	const weights = [...priors];
	const candidates = labelledCandidates(lexicon, pages);
	const perPage = new Map<string, number>();
	for (const { page } of candidates) perPage.set(page, (perPage.get(page) ?? 0) + 1);
	const rows = candidates.map(({ page, isMention, cues, offset }) => ({
		target: Number(isMention),
		cost: (isMention ? 1 : COST_OF_WRONG) * Math.min(1, FULL_PER_PAGE / (perPage.get(page) as number)),
		// What has a weight of its own in the code is given.
		offset: cues.reduce((sum, { of, share }) => (place.has(of) ? sum : sum + of.weight * share), offset),
		cues: cues.flatMap(({ of, share }) => (place.has(of) ? [[place.get(of) as number, share] as const] : [])),
	}));
	for (let step = 0; step < STEPS; step++) {
		const slope = weights.map((weight, number) => ((priors[number] as number) - weight) / SPREAD ** 2);
		for (const { target, cost, offset, cues } of rows) {
			const score = cues.reduce((sum, [number, share]) => sum + (weights[number] as number) * share, offset);
			const error = cost * (target - 1 / (1 + Math.exp(-score)));
			for (const [number, share] of cues) slope[number] = (slope[number] as number) + error * share;
		}
		for (const [number, by] of slope.entries()) {
			const prior = priors[number] as number;
			const weight = (weights[number] as number) + RATE * by;
			weights[number] = prior > 0 ? Math.max(0.1, weight) : prior < 0 ? Math.min(-0.1, weight) : weight;
		}
	}
	return weights.map((weight) => Math.round(weight * 10) / 10);
}
