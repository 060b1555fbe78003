import packs from 'newsgloss:knowledge';
import { render } from 'preact';
import { chooseFacts } from '../../knowledge/facts-in-context.ts';
import { joinPacks } from '../../knowledge/knowledge.ts';
import type { FactId, Locale } from '../../knowledge/pack.ts';
import { send } from '../../platform/messages.ts';
import { changeSettings, readSettings } from '../../platform/settings-store.ts';
import { browserLocale } from '../../platform/ui-locale.ts';
import type { Rejection } from '../../settings/settings.ts';
import { siteRuleFor } from '../../settings/site-rules.ts';
import type { RejectScope } from '../../ui/card-actions.ts';
import { CardView } from '../../ui/CardView.tsx';
import cardCss from '../../ui/card.css';
import { NoteView } from '../../ui/NoteView.tsx';
import partsCss from '../../ui/parts.css';
import { citedFact } from '../../ui/provenance.ts';
import tokensCss from '../../ui/tokens.css';
import { translator } from '../../ui/translate.ts';
import type { CardRequest, EntitySubject, NoteSubject, OpenCard } from '../card-request.ts';
import type { ReaderPlace } from '../reader-place.ts';
import { placeOf } from '../reader-place.ts';
import { showHost } from './card-host.ts';
import { follow } from './card-position.ts';
import { standAtFoot } from './foot-sheet.ts';
import { pageDate } from './page-date.ts';
import { pointOut } from './point-out.ts';

const css = tokensCss + partsCss + cardCss;
const knowledge = joinPacks(packs);

/** The facts that lead a card on this page already: the next card shows another first. */
const seen = new Set<FactId>();

/** The language the reader chose, known before the first card: it is asked when this file is loaded. */
let language: Locale = browserLocale();

/** Where the reader came from into the card that has the focus. Stepping from card to card keeps it. */
let origin: ReaderPlace | null = null;

globalThis.newsglossShowCard = (request, close, signal) => {
	const { document, subject, range, line, opening } = request;
	const {
		element: host,
		mount,
		root,
	} = showHost(range?.()?.startContainer ?? document.activeElement ?? document.documentElement, css, signal);
	render('entity' in subject ? entityCard(request, subject, close) : noteCard(request, subject, close), mount);
	const position = (opening === 'tap' ? standAtFoot : follow)(host, range, line, close, signal);
	if (opening !== 'rest') {
		origin = placeOf(document) ?? origin;
		if (opening === 'ask') pointOut(range, signal);
		mount.querySelector<HTMLElement>('[role=dialog]')?.focus({ preventScroll: true });
	}
	return {
		box: () => mount.getBoundingClientRect(),
		line: position.line,
		holds: (event) => event.target === host,
		hasFocus: () => root.activeElement !== null,
		follow: position.place,
		goBack: () => {
			if (!root.activeElement) return;
			if (origin?.isFocused) origin.goBack();
			else goBackElsewhere(origin).catch(() => {});
		},
	} satisfies OpenCard;
};

/** The reader came from another frame, which knows where they were; or from the browser's own controls, as the popup. */
async function goBackElsewhere(here: ReaderPlace | null): Promise<void> {
	const { isBack } = await send('go-back', {});
	if (!isBack) here?.goBack();
}

function entityCard(request: CardRequest, subject: EntitySubject, close: () => void) {
	const t = translator(language);
	const { entity, sentence, named, text } = subject;
	const choice = chooseFacts(knowledge, { entity, sentence, named, seen, pageDate: pageDate(request.document) });
	seen.add(choice.lead.fact.id);
	return (
		<CardView
			knowledge={knowledge}
			entity={entity}
			word={text}
			choice={choice}
			t={t}
			{...manner(request)}
			actions={{
				close,
				copy: () => navigator.clipboard.writeText(citedFact(knowledge, choice.lead.fact, t)),
				showAll,
				reject: async (scope) => {
					const rejection = rejectionOf(request, subject, scope);
					await changeSettings({ type: 'reject', rejection });
					return () => changeSettings({ type: 'accept', rejection });
				},
				turnOffHere: () => changeSettings({ type: 'site', host: request.site, isOn: false }),
			}}
		/>
	);
}

function noteCard(request: CardRequest, { note, text }: NoteSubject, close: () => void) {
	return (
		<NoteView note={note} text={text} t={translator(language)} close={close} showAll={showAll} {...manner(request)} />
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
function warmUp(): void {
	const [first] = knowledge.entities;
	if (!first || seen.size > 0) return;
	const t = translator(language);
	const choice = chooseFacts(knowledge, { entity: first.id, sentence: '', named: [], seen });
	const nowhere = document.createElementNS('http://www.w3.org/1999/xhtml', 'div');
	const actions = { close: () => {}, copy: async () => {}, showAll, reject: async () => async () => {} };
	render(<CardView knowledge={knowledge} entity={first.id} choice={choice} t={t} actions={actions} />, nowhere);
	render(null, nowhere);
}
requestIdleCallback(warmUp);

readSettings().then((settings) => {
	if (settings.language !== 'browser') language = settings.language;
});
