import { useEffect, useRef, useState } from 'preact/hooks';
import { Said } from '../ui/Said.tsx';
import type { Translate } from '../ui/translate.ts';
import { Section } from './Section.tsx';

/** What is stored now. */
export interface StoredOverview {
	/** Settings in the storage that the browser may synchronise, and in that of this device. */
	readonly synced: number;
	readonly local: number;
	/** How many of them are not what they could be. */
	readonly damaged: number;
	/** All of them, as they stand. */
	readonly text: string;
}

interface StoredSectionProps {
	readonly stored: StoredOverview;
	readonly t: Translate;
	/** Takes all of it away; rejects when the browser does not let it. */
	erase(): Promise<void>;
}

/** What is stored, and how to erase it. */
export function StoredSection({ stored, t, erase }: StoredSectionProps) {
	const [isAsking, setIsAsking] = useState(false);
	const [said, setSaid] = useState('');
	const panel = useRef<HTMLDivElement>(null);
	const hasAsked = useRef(false);
	useEffect(() => {
		// The button that was pressed is gone: whoever pressed it by keyboard goes on from here, with what does no harm.
		if (isAsking || hasAsked.current) panel.current?.querySelector<HTMLElement>('.first')?.focus();
		hasAsked.current = isAsking;
	}, [isAsking]);
	const eraseAll = async (): Promise<void> => {
		try {
			await erase();
			setSaid(t('erase_done'));
		} catch (error) {
			setSaid(t('erase_failed', { reason: (error as Error).message }));
		}
		setIsAsking(false);
	};
	return (
		<Section id="stored" title={t('section_stored')}>
			<p class="quiet">{t('stored_nothing_leaves')}</p>
			<ul class="stored">
				<li>{stored.synced + stored.local === 0 ? t('stored_none') : t.count('stored_synced', stored.synced)}</li>
				{stored.local > 0 && <li>{t.count('stored_local', stored.local)}</li>}
				{stored.damaged > 0 && <li>{t.count('stored_damaged', stored.damaged)}</li>}
				<li>{t('stored_memory')}</li>
				<li>{t('stored_counts')}</li>
			</ul>
			<details>
				<summary>{t('stored_show')}</summary>
				<textarea readonly rows={12} aria-label={t('stored_show')} value={stored.text} />
			</details>
			<div class="erasing" ref={panel}>
				{isAsking ? (
					<fieldset class="notice">
						<legend>{t('erase_ask')}</legend>
						<div class="actions">
							<button type="button" onClick={eraseAll}>
								{t('erase_yes')}
							</button>
							<button type="button" class="first" onClick={() => setIsAsking(false)}>
								{t('not_this_cancel')}
							</button>
						</div>
					</fieldset>
				) : (
					<button
						type="button"
						class="first"
						onClick={() => {
							setSaid('');
							setIsAsking(true);
						}}
					>
						{t('erase')}
					</button>
				)}
			</div>
			<Said>{said}</Said>
		</Section>
	);
}
