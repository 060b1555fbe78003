import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { chooseFacts } from '../knowledge/facts-in-context.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { EntityId } from '../knowledge/pack.ts';
import { highlightName } from '../settings/mark-style.ts';
import { grace, restFor } from '../settings/opening-delay.ts';
import type { Settings } from '../settings/settings.ts';
import { CardView } from '../ui/CardView.tsx';
import { citedFact } from '../ui/provenance.ts';
import type { Translate } from '../ui/translate.ts';
import { usePaintedMarks } from '../ui/use-painted-marks.ts';
import { CardPlace } from './CardPlace.tsx';
import type { SampleSentence } from './sample-mentions.ts';

interface SampleProps {
	readonly heading: string;
	readonly sentences: readonly SampleSentence[];
	readonly knowledge: Knowledge;
	readonly settings: Settings;
	readonly t: Translate;
	/** Puts text on the clipboard; rejects when the browser does not let it. */
	copy(text: string): Promise<void>;
	openSummary(): void;
}

/** The card that is open. */
interface OpenCard {
	readonly button: HTMLElement;
	readonly entity: EntityId;
	readonly word: string;
	readonly sentence: SampleSentence;
	/** It was asked for by a press, not by resting. */
	readonly isPressed: boolean;
}

/**
 * A text whose mentions work as on a page: marked, with a card where the pointer rests. They can be pressed too, which
 * keyboards and fingers need.
 */
export function Sample({ heading, sentences, knowledge, settings, t, copy, openSummary }: SampleProps) {
	const [open, setOpen] = useState<OpenCard | null>(null);
	const view = useRef<HTMLElement>(null);
	const timer = useRef(0);
	usePaintedMarks(view);

	const after = (time: number, what: () => void): void => {
		clearTimeout(timer.current);
		timer.current = window.setTimeout(what, time);
	};
	const stay = (): void => clearTimeout(timer.current);
	const leave = (): void => {
		after(grace, () => {
			// Whoever is in it with the keyboard stays.
			if (!view.current?.querySelector('.card-place')?.matches(':focus-within')) setOpen(null);
		});
	};
	const close = (): void => {
		stay();
		if (view.current?.querySelector('.card-place')?.matches(':focus-within')) open?.button.focus();
		setOpen(null);
	};
	useEffect(() => stay, []);
	// With the card: an Escape that comes at once is for it.
	useLayoutEffect(() => {
		if (!open) return;
		const ending = new AbortController();
		const { signal } = ending;
		document.addEventListener('keydown', ({ key }) => key === 'Escape' && close(), { signal });
		document.addEventListener(
			'pointerdown',
			({ target }) => {
				const isOurs = target instanceof Element && target.closest('.card-place, .mention');
				if (!isOurs) setOpen(null);
			},
			{ signal },
		);
		return () => ending.abort();
	});

	const mentionsOf = (sentence: SampleSentence) => {
		const { text, mentions } = sentence;
		const ends = [0, ...mentions.map(({ end }) => end)];
		return (
			<>
				{mentions.map(({ entity, start, end }, index) => {
					const word = text.slice(start, end);
					const show = (button: HTMLElement, isPressed: boolean): void => {
						stay();
						setOpen({ button, entity, word, sentence, isPressed });
					};
					return (
						<>
							{text.slice(ends[index], start)}
							<button
								key={start}
								type="button"
								class="mention"
								data-mark={highlightName(settings.markStyle)}
								aria-haspopup="dialog"
								aria-expanded={open?.sentence === sentence && open.word === word}
								onClick={({ currentTarget }) => show(currentTarget, true)}
								onPointerMove={({ currentTarget, pointerType }) => {
									if (pointerType === 'touch') return;
									if (open?.button === currentTarget) stay();
									else after(restFor[settings.openingDelay], () => show(currentTarget, false));
								}}
								onPointerLeave={leave}
							>
								{word}
							</button>
						</>
					);
				})}
				{text.slice(ends.at(-1))}{' '}
			</>
		);
	};
	return (
		<figure class="sample" ref={view}>
			<h3>{heading}</h3>
			<p>{sentences.map(mentionsOf)}</p>
			{open && (
				<CardPlace
					at={open.button}
					takesFocus={open.isPressed}
					entered={stay}
					left={leave}
					focusLeft={() => setOpen(null)}
				>
					<SampleCard
						key={`${open.word} ${t.locale}`}
						open={open}
						knowledge={knowledge}
						t={t}
						close={close}
						copy={copy}
						openSummary={openSummary}
					/>
				</CardPlace>
			)}
		</figure>
	);
}

type SampleCardProps = Pick<SampleProps, 'knowledge' | 't' | 'copy' | 'openSummary'> & {
	readonly open: OpenCard;
	close(): void;
};

/** The card of a mention, with the facts for its sentence. What it could turn off is not offered: there is no site here. */
function SampleCard({ open: { entity, word, sentence }, knowledge, t, close, copy, openSummary }: SampleCardProps) {
	const others = sentence.mentions.map((mention) => mention.entity).filter((other) => other !== entity);
	const choice = chooseFacts(knowledge, { entity, sentence: sentence.text, named: others, seen: new Set() });
	return (
		<CardView
			knowledge={knowledge}
			entity={entity}
			word={word}
			choice={choice}
			t={t}
			actions={{ close, copy: () => copy(citedFact(knowledge, choice.lead.fact, t)), showAll: openSummary }}
		/>
	);
}
