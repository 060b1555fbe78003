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
import partsCss from '../../ui/parts.css';
import { citedFact } from '../../ui/provenance.ts';
import tokensCss from '../../ui/tokens.css';
import { translator } from '../../ui/translate.ts';
import type { CardRequest, OpenCard } from '../card-request.ts';
import { showHost } from './card-host.ts';
import { follow } from './card-position.ts';
import { flash } from './flash.ts';
import { pageDate } from './page-date.ts';

const css = tokensCss + partsCss + cardCss;
const knowledge = joinPacks(packs);

/** The facts that lead a card on this page already: the next card shows another first. */
const seen = new Set<FactId>();

/** The language the reader chose, known before the first card: it is asked when this file is loaded. */
let language: Locale = browserLocale();

globalThis.newsglossShowCard = (request, close, signal) => {
	const near = request.range()?.startContainer ?? request.document.documentElement;
	const { element: host, mount, root } = showHost(near, css, signal);
	const t = translator(language);
	const { entity, sentence, named } = request;
	const choice = chooseFacts(knowledge, { entity, sentence, named, seen, pageDate: pageDate(request.document) });
	seen.add(choice.lead.fact.id);
	render(
		<CardView
			knowledge={knowledge}
			entity={entity}
			word={request.text}
			choice={choice}
			t={t}
			actions={{
				close,
				copy: () => navigator.clipboard.writeText(citedFact(knowledge, choice.lead.fact, t)),
				showAll: () => send('open-summary', {}),
				reject: async (scope) => {
					const rejection = rejectionOf(request, scope);
					await changeSettings({ type: 'reject', rejection });
					return () => changeSettings({ type: 'accept', rejection });
				},
				turnOffHere: () => changeSettings({ type: 'site', host: request.site, isOn: false }),
			}}
		/>,
		mount,
	);
	follow(host, request.range, request.line, close, signal);
	if (request.takesFocus) {
		mount.querySelector<HTMLElement>('[role=dialog]')?.focus({ preventScroll: true });
		const mention = request.range();
		if (mention) flash(mention, signal);
	}
	return {
		box: () => mount.getBoundingClientRect(),
		holds: (event) => event.target === host,
		hasFocus: () => root.activeElement !== null,
	} satisfies OpenCard;
};

/** What "Not this" means for a word here: on this page, on this site, or everywhere. */
function rejectionOf({ document, entity, text, site }: CardRequest, scope: RejectScope): Rejection {
	const where = {
		page: { scope: 'page', address: document.location.href },
		site: { scope: 'site', site: siteRuleFor(site) },
		everywhere: { scope: 'everywhere' },
	} as const;
	return { entity, word: text.toLowerCase(), where: where[scope] };
}

readSettings().then((settings) => {
	if (settings.language !== 'browser') language = settings.language;
});
