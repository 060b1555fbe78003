import type { MentionId } from '../settings/page-report.ts';
import type { Annotation } from './annotate.ts';
import type { CardSession } from './card-session.ts';

/** Brings a mention into view and opens its card with the focus in it: the reader chose it in the popup. */
export async function showMention(annotation: Annotation, cards: CardSession, id: MentionId): Promise<void> {
	const mention = annotation.mention(id);
	const range = mention?.block.run.rangeOf(mention.start, mention.end);
	const element = range?.startContainer.parentElement;
	if (!mention || !range || !element) return;
	// At once, whatever the page has chosen: the card is placed where the mention then is.
	element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
	await cards.prepare();
	const line = range.getClientRects()[0];
	if (line) cards.open({ mention, line }, true);
}
