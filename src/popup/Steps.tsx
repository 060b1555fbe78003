import type { FramedMention } from '../settings/reading-order.ts';
import type { Translate } from '../ui/translate.ts';
import { keyOf } from './mention-key.ts';

interface StepsProps {
	/** Those that are listed now. */
	readonly mentions: readonly FramedMention[];
	/** The one gone to last. */
	readonly at: FramedMention | null;
	readonly t: Translate;
	go(mention: FramedMention): void;
}

/** To the next mention and the previous one, round and round; the first time to the first, or the last. */
export function Steps({ mentions, at, t, go }: StepsProps) {
	const index = at ? mentions.findIndex((mention) => keyOf(mention) === keyOf(at)) : -1;
	const step = (by: 1 | -1): void => {
		const from = index < 0 && by < 0 ? 0 : index;
		const next = mentions.at((from + by) % mentions.length);
		if (next) go(next);
	};
	return (
		<fieldset class="actions steps" aria-label={t('steps_label')}>
			<button type="button" onClick={() => step(-1)}>
				{t('step_previous')}
			</button>
			<button type="button" onClick={() => step(1)}>
				{t('step_next')}
			</button>
			<span class="quiet" role="status">
				{index >= 0 && t('step_at', { index: String(index + 1), count: String(mentions.length) })}
			</span>
		</fieldset>
	);
}
