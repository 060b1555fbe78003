import { useId, useState } from 'preact/hooks';
import type { CardManner } from './CardFrame.tsx';
import { CardFrame } from './CardFrame.tsx';
import { Said } from './Said.tsx';
import type { Translate } from './translate.ts';

interface NoteViewProps extends CardManner {
	/** Why there is nothing to show. */
	readonly note: 'unknown' | 'no-mentions' | 'reading' | 'off' | 'paused';
	/** What was asked about, or ''. */
	readonly text: string;
	readonly t: Translate;
	close(): void;
	/** Shows the full summary. */
	showAll(): void;
	/** Undoes what keeps Newsgloss off; rejects when it could not be stored. Left out where it is on. */
	turnOn?(): Promise<void>;
}

/** In the place of a card, when there is nothing to show to a reader who asked: says why. */
export function NoteView({ note, text, t, close, showAll, turnOn, ...manner }: NoteViewProps) {
	const [said, setSaid] = useState('');
	const id = useId();
	const says = {
		unknown: () => t('note_unknown', { text }),
		'no-mentions': () => t('page_none'),
		reading: () => t('page_reading'),
		off: () => t('page_off'),
		paused: () => t('page_paused'),
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
						{turnOn && (
							<button type="button" onClick={() => turnOn().catch(() => setSaid(t('not_this_failed')))}>
								{t(note === 'paused' ? 'remedy_resume' : 'remedy_on')}
							</button>
						)}
						<button type="button" onClick={showAll}>
							{t('card_all')}
						</button>
						<Said>{said}</Said>
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
