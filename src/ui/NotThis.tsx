import { useEffect, useRef, useState } from 'preact/hooks';
import type { Reject, RejectScope } from './card-actions.ts';
import { rejectScopes } from './card-actions.ts';
import { Said } from './Said.tsx';
import type { Translate } from './translate.ts';

interface NotThisProps {
	/** The word as it stands on the page. */
	readonly word: string;
	/** The company it was taken for. */
	readonly name: string;
	readonly t: Translate;
	readonly reject: Reject;
	/** Puts the card's own row of buttons back. */
	back(): void;
}

/** In place of the card's buttons: where the word shall no longer be marked, and then the way back. */
export function NotThis({ word, name, t, reject, back }: NotThisProps) {
	const [said, setSaid] = useState('');
	const [undo, setUndo] = useState<(() => Promise<void>) | null>(null);
	const panel = useRef<HTMLFieldSetElement>(null);
	// The button that was pressed is gone: whoever pressed it by keyboard goes on from here.
	useEffect(() => panel.current?.querySelector('button')?.focus({ preventScroll: true }), [undo]);

	const choose = (scope: RejectScope): void => {
		reject(scope).then(
			(takeBack) => {
				setUndo(() => takeBack);
				setSaid(t(`not_this_done_${scope}`, { word }));
			},
			() => setSaid(t('not_this_failed')),
		);
	};
	const takeBack = (): void => {
		undo?.().then(
			() => {
				setUndo(null);
				setSaid(t('not_this_undone', { word }));
			},
			() => setSaid(t('not_this_failed')),
		);
	};
	return (
		<fieldset class="actions" ref={panel}>
			<legend class={undo ? 'unseen' : 'quiet'}>{t('not_this_ask', { word, name })}</legend>
			<Said>{said}</Said>
			{undo ? (
				<button type="button" onClick={takeBack}>
					{t('not_this_undo')}
				</button>
			) : (
				rejectScopes.map((scope) => (
					<button type="button" key={scope} onClick={() => choose(scope)}>
						{t(`not_this_${scope}`)}
					</button>
				))
			)}
			<button type="button" class="plain" onClick={back}>
				{t(undo ? 'not_this_back' : 'not_this_cancel')}
			</button>
		</fieldset>
	);
}
