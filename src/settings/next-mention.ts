import type { StepPlace, StepReport } from './asked-frame.ts';
import type { MentionId } from './page-report.ts';
import { inReadingOrder } from './reading-order.ts';

/** A step from mention to mention; `here` stays at the one shown last. */
export type Step = 'next' | 'previous' | 'here';

export interface NextMention {
	/** Name of its frame. */
	readonly frame: string;
	readonly id: MentionId;
	readonly place: StepPlace;
}

/**
 * The mention that a step leads to, over all frames of a tab in reading order, from the last to the first and back. `null` when there is none.
 * The reader is at the mention shown last; else at a place in the frame that has the focus, or in the page itself.
 */
export function nextMention(reports: readonly StepReport[], step: Step): NextMention | null {
	const all = inReadingOrder(new Map(reports.map((report) => [report.name, report])));
	if (all.length === 0) return null;
	const target = all[(placeAfter(all, reports, step) + all.length) % all.length] as (typeof all)[number];
	return { frame: target.frame, id: target.id, place: { number: all.indexOf(target) + 1, of: all.length } };
}

type Ordered = readonly { readonly id: MentionId; readonly frame: string }[];

/** Index of the step's end, which may be one before the first or one after the last. */
function placeAfter(all: Ordered, reports: readonly StepReport[], step: Step): number {
	const placeIn = ({ name, mentions }: StepReport, index: number): number =>
		all.findIndex(({ frame, id }) => frame === name && id === mentions[index]?.id);

	const [last] = reports.filter(({ shown }) => shown).sort(({ shown: a }, { shown: b }) => (b?.at ?? 0) - (a?.at ?? 0));
	if (last?.shown) {
		const place = placeIn(last, last.shown.index);
		return step === 'here' ? place : step === 'next' ? place + 1 : place - 1;
	}
	const at = reports.find(({ isFocused, mentions }) => isFocused && mentions.length > 0);
	const from = at ?? reports.find(({ isTop }) => isTop);
	if (!from) return step === 'previous' ? -1 : 0;
	// After its last one: what follows then may be another frame's.
	const place = from.passed < from.mentions.length ? placeIn(from, from.passed) : placeIn(from, from.passed - 1) + 1;
	return step === 'previous' ? place - 1 : place;
}
