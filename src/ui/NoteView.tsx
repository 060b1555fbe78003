import { useId } from 'preact/hooks';
import type { CardManner } from './CardFrame.tsx';
import { CardFrame } from './CardFrame.tsx';
import type { Translate } from './translate.ts';

interface NoteViewProps extends CardManner {
	/** Why there is nothing to show. */
	readonly note: 'unknown' | 'no-mentions' | 'reading' | 'off';
	/** What was asked about, or ''. */
	readonly text: string;
	readonly t: Translate;
	close(): void;
	/** Shows the full summary. */
	showAll(): void;
}

/** In the place of a card, when there is nothing to show to a reader who asked: says why. */
export function NoteView({ note, text, t, close, showAll, ...manner }: NoteViewProps) {
	const id = useId();
	const says = {
		unknown: () => t('note_unknown', { text }),
		'no-mentions': () => t('page_none'),
		reading: () => t('page_reading'),
		off: () => t('page_off'),
	};
	return (
		<CardFrame
			{...manner}
			title={t('extension_name')}
			label={t('extension_name')}
			says={id}
			t={t}
			close={close}
			footer={
				<footer>
					<div class="actions">
						<button type="button" onClick={showAll}>
							{t('card_all')}
						</button>
					</div>
				</footer>
			}
		>
			<p class="note" id={id}>
				{says[note]()}
			</p>
		</CardFrame>
	);
}
