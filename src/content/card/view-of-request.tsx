import packs from 'newsgloss:knowledge';
import type { ComponentChild } from 'preact';
import { render } from 'preact';
import type { FactChoice } from '../../knowledge/facts-in-context.ts';
import { chooseFacts } from '../../knowledge/facts-in-context.ts';
import { joinPacks } from '../../knowledge/knowledge.ts';
import type { FactId } from '../../knowledge/pack.ts';
import { send } from '../../platform/messages.ts';
import { changeSettings, readSettings } from '../../platform/settings-store.ts';
import type { Rejection } from '../../settings/settings.ts';
import { isOffFor } from '../../settings/settings.ts';
import { siteRuleFor } from '../../settings/site-rules.ts';
import { siteSwitch } from '../../settings/site-switch.ts';
import type { RejectScope } from '../../ui/card-actions.ts';
import { CardView } from '../../ui/CardView.tsx';
import { NoteView } from '../../ui/NoteView.tsx';
import { citedFact } from '../../ui/provenance.ts';
import type { CardRequest, EntitySubject, NoteSubject } from '../card-request.ts';
import { XHTML } from './card-host.ts';
import { copyText } from './copy-text.ts';
import { heardSettings, translate } from './heard-settings.ts';
import { pageDate } from './page-date.ts';

const knowledge = joinPacks(packs);

/** The facts that lead a card on this page already: the next card shows another first. */
const seen = new Set<FactId>();

/** The card on screen in which it is drawn. */
interface Shown {
	readonly mount: HTMLElement;
	readonly signal: AbortSignal;
	close(): void;
}

/** @returns what draws the card: always about the same facts, since its reader is at them */
export function viewOf(request: CardRequest, shown: Shown): () => ComponentChild {
	const { subject } = request;
	if ('note' in subject) return () => noteCard(request, subject, shown.close);
	const { entity, sentence, named } = subject;
	const choice = chooseFacts(knowledge, { entity, sentence, named, seen, pageDate: pageDate(request.document) });
	seen.add(choice.lead.fact.id);
	return () => entityCard(request, subject, choice, shown);
}

function entityCard(request: CardRequest, subject: EntitySubject, choice: FactChoice, { mount, close, signal }: Shown) {
	const t = translate();
	return (
		<CardView
			knowledge={knowledge}
			entity={subject.entity}
			word={subject.text}
			choice={choice}
			t={t}
			{...manner(request)}
			actions={{
				close,
				copy: () => copyText(citedFact(knowledge, choice.lead.fact, t), mount),
				showAll,
				reject: async (scope) => {
					const rejection = rejectionOf(request, subject, scope);
					await changeSettings({ type: 'reject', rejection });
					return () => changeSettings({ type: 'accept', rejection });
				},
				turnOffHere: () => {
					// The page's script closes the card when it hears of it.
					signal.addEventListener('abort', () => offerBack(request), { once: true });
					return changeSettings(...siteSwitch(heardSettings(), request.site, false));
				},
			}}
		/>
	);
}

/** In the place of the card by which Newsgloss was turned off: that it is off, and the way back, which nothing else on the page shows any more. */
function offerBack({ line, range, opening }: CardRequest): void {
	const frame = globalThis.newsglossFrame;
	if (frame?.state() !== 'off') return;
	const subject = { note: 'off', text: '' } as const;
	frame.cards.open({ subject, line: range?.()?.getClientRects()[0] ?? line }, opening === 'tap' ? 'tap' : 'ask');
}

function noteCard(request: CardRequest, { note, text }: NoteSubject, close: () => void) {
	const turnOn = async (): Promise<void> => {
		const settings = heardSettings();
		await changeSettings(
			...(settings.isPaused ? [{ type: 'pause', isPaused: false } as const] : siteSwitch(settings, request.site, true)),
		);
		if (!isOffFor(await readSettings(), request.site)) close();
	};
	return (
		<NoteView
			note={note === 'off' && heardSettings().isPaused ? 'paused' : note}
			text={text}
			t={translate()}
			close={close}
			showAll={showAll}
			{...(note === 'off' && { turnOn })}
			{...manner(request)}
		/>
	);
}

const showAll = (): void => {
	send('open-summary', {}).catch(() => {});
};

/** How a card presents itself to a reader who opened it in this way. */
const manner = ({ opening, place }: CardRequest) => ({
	isSheet: opening === 'tap',
	isAsked: opening === 'ask',
	...(place && { place }),
});

/** What "Not this" means for a word here: on this page, on this site, or everywhere. */
function rejectionOf({ document, site }: CardRequest, { entity, text }: EntitySubject, scope: RejectScope): Rejection {
	const where = {
		page: { scope: 'page', address: document.location.href },
		site: { scope: 'site', site: siteRuleFor(site) },
		everywhere: { scope: 'everywhere' },
	} as const;
	return { entity, word: text.toLowerCase(), where: where[scope] };
}

/**
 * The first card of a page waits 20 ms and more for the engine to make this code ready (bench/card). Between its loading and the end of the rest there is
 * time: a card that no one sees is rendered then, outside the page.
 */
export function warmUp(): void {
	const [first] = knowledge.entities;
	if (!first || seen.size > 0) return;
	const t = translate();
	const choice = chooseFacts(knowledge, { entity: first.id, sentence: '', named: [], seen });
	const nowhere = document.createElementNS(XHTML, 'div');
	const actions = { close: () => {}, copy: async () => {}, showAll, reject: async () => async () => {} };
	render(<CardView knowledge={knowledge} entity={first.id} choice={choice} t={t} actions={actions} />, nowhere);
	render(null, nowhere);
}
