import type { Annotation } from './annotate.ts';
import type { Mention } from './block.ts';
import { textOf } from './block.ts';
import { namedBeside } from './card-request.ts';
import type { CardTarget } from './card-session.ts';
import type { Hit } from './hit-test.ts';
import { sentenceAround } from './sentence.ts';
import { asSeen } from './as-seen.ts';

/** What a card on a mention is about, and where it stands. */
export function mentionTarget(annotation: Annotation, { mention, line }: Hit): CardTarget {
	const { id, entity, block, start, end } = mention;
	const sentence = sentenceAround(block.run.text, start, end);
	return {
		id,
		subject: {
			entity,
			text: asSeen(textOf(mention)),
			sentence: asSeen(sentence.text),
			named: namedBeside(mention, sentence.start, sentence.end),
		},
		line,
		range: () => rangeNow(annotation, mention),
	};
}

/**
 * Where a mention is now; `null` when its text is gone. One that the reader has just called "not this" is still there: the
 * card with the way back must not go before they have.
 */
function rangeNow(annotation: Annotation, mention: Mention): Range | null {
	const now = annotation.mention(mention.id) ?? mention;
	const range = now.block.run.rangeOf(now.start, now.end);
	return range?.startContainer.isConnected && asSeen(String(range)) === asSeen(textOf(mention)) ? range : null;
}
