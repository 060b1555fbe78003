import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Translate } from './translate.ts';
import { useOwnTextSize } from './use-own-text-size.ts';

/** How a card presents itself, by how it was opened. */
export interface CardManner {
	/** Across the window, at its foot or its head, for fingers. */
	readonly isSheet?: boolean;
	/** By a key, a menu or the popup: it says, once, where the reader is and how to go back. */
	readonly isAsked?: boolean;
	/** Which of the page's mentions it is about, where the reader steps from one to the next. */
	readonly place?: { readonly number: number; readonly of: number };
}

interface CardFrameProps extends CardManner {
	readonly title: string;
	/** Name of the card for screen readers. */
	readonly label: string;
	/** Id of what it has to say first: said with the name when the reader asked. */
	readonly says: string;
	readonly t: Translate;
	readonly children: ComponentChildren;
	readonly footer: ComponentChildren;
	close(): void;
}

/** What all cards have: a dialog that does not hold the reader, with its title, a way to close it, and room that scrolls. */
export function CardFrame({ title, label, says, t, children, footer, close, isSheet, isAsked, place }: CardFrameProps) {
	const view = useRef<HTMLDivElement>(null);
	useOwnTextSize(view);
	return (
		<div
			class={isSheet ? 'card sheet' : 'card'}
			role="dialog"
			aria-label={label}
			aria-describedby={isAsked ? says : undefined}
			lang={t.locale}
			// Both our languages are; the page around it may not be.
			dir="ltr"
			tabIndex={-1}
			ref={view}
		>
			<header>
				<h1>{title}</h1>
				{isAsked && <Asked place={place} t={t} />}
				<button type="button" class="plain close" aria-label={t('card_close')} onClick={close}>
					<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
						<path d="m4 4 8 8m0-8-8 8" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" />
					</svg>
				</button>
			</header>
			<div class="scroll" tabIndex={-1}>
				{children}
			</div>
			{footer}
		</div>
	);
}

/** Said once, when it has come into the page: a status that is there from the start is not announced. */
function Asked({ place, t }: { place: CardManner['place']; t: Translate }) {
	const [said, setSaid] = useState('');
	const number = place?.number;
	const of = place?.of;
	useEffect(() => {
		const back = t('card_back');
		setSaid(number && of ? `${t('card_place', { number: String(number), count: String(of) })} ${back}` : back);
	}, [number, of, t]);
	return (
		<p class="asked quiet">
			{place && (
				<span aria-hidden="true">
					{place.number}/{place.of}
				</span>
			)}
			<span class="unseen" role="status">
				{said}
			</span>
		</p>
	);
}
