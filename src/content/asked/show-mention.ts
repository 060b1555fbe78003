import type { StepPlace } from '../../settings/asked-frame.ts';
import type { MentionId } from '../../settings/page-report.ts';
import type { Annotation } from '../annotate.ts';
import type { CardSession } from '../card-session.ts';
import { mentionTarget } from '../mention-target.ts';
import { scrollToRange } from './scroll-to-range.ts';

/** Brings a mention into view and opens its card with the focus in it: the reader asked for it. */
export async function showMention(
	annotation: Annotation,
	cards: CardSession,
	id: MentionId,
	place?: StepPlace,
): Promise<void> {
	const mention = annotation.mention(id);
	const range = mention?.block.run.rangeOf(mention.start, mention.end);
	if (!mention || !range) return;
	scrollToRange(range);
	await cards.prepare();
	const line = range.getClientRects()[0];
	if (line) cards.open(mentionTarget(annotation, { mention, line }), 'ask', place);
}
