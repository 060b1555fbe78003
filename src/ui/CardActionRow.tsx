import { useEffect, useRef, useState } from 'preact/hooks';
import type { CardActions } from './card-actions.ts';
import { NotThis } from './NotThis.tsx';
import { Said } from './Said.tsx';
import type { Translate } from './translate.ts';

interface CardActionRowProps {
	readonly word: string;
	readonly name: string;
	readonly t: Translate;
	readonly actions: CardActions;
}

/** What a reader can do from the card: a button for each action there is. */
export function CardActionRow({ word, name, t, actions }: CardActionRowProps) {
	const [isRejecting, setIsRejecting] = useState(false);
	const [said, setSaid] = useState('');
	const notThis = useRef<HTMLButtonElement>(null);
	const comesBack = useRef(false);
	useEffect(() => {
		if (comesBack.current) notThis.current?.focus({ preventScroll: true });
		comesBack.current = isRejecting;
	}, [isRejecting]);
	const { copy, showAll, turnOffHere, reject } = actions;
	if (reject && isRejecting)
		return (
			<footer>
				<NotThis word={word} name={name} t={t} reject={reject} back={() => setIsRejecting(false)} />
			</footer>
		);
	if (!copy && !showAll && !turnOffHere && !reject) return null;
	return (
		<footer>
			<div class="actions">
				{showAll && (
					<button type="button" onClick={showAll}>
						{t('card_all')}
					</button>
				)}
				{copy && (
					<button
						type="button"
						title={t('card_copy_hint')}
						onClick={() =>
							copy().then(
								() => setSaid(t('card_copied')),
								() => setSaid(t('card_copy_failed')),
							)
						}
					>
						{t('card_copy')}
					</button>
				)}
				{reject && (
					<button type="button" ref={notThis} title={t('not_this_hint')} onClick={() => setIsRejecting(true)}>
						{t('not_this')}
					</button>
				)}
				{turnOffHere && (
					<button type="button" onClick={() => turnOffHere().catch(() => setSaid(t('not_this_failed')))}>
						{t('card_off')}
					</button>
				)}
				<Said>{said}</Said>
			</div>
		</footer>
	);
}
