import type { EntityId } from '../knowledge/pack.ts';
import type { FramedMention } from '../settings/reading-order.ts';
import type { Settings } from '../settings/settings.ts';
import { defaultSettings } from '../settings/settings.ts';
import type { SiteRule } from '../settings/site-rules.ts';
import type { State } from '../ui/CardView.fixture.tsx';
import { PopupView } from './PopupView.tsx';
import type { TabReports } from './tab-reports.ts';

const nothing = (): void => {};

const sentences: readonly (readonly [entity: string, before: string, text: string, after: string])[] = [
	['nvidia', '', 'Nvidia', ' wants data centres that need as much power as a large city.'],
	['openai', 'A utility would have one customer, ', 'OpenAI', ', and no way to turn it down.'],
	['hyperscalers', 'De ', 'hyperscalers', ' bouwen aan hun eigen kunstmatigeintelligentieversnellersinfrastructuur.'],
	['google', 'Sundar Pichai said that ', 'Alphabet', ' buys land wherever it finds a grid connection.'],
	['microsoft', '', 'مايكروسوفت', ' تشتري المزيد من الرقائق هذا العام.'],
	['nvidia', 'Every buyer asks whether ', 'Nvidia', ' will ship first to the company it owns a part of.'],
];

const mentions = sentences.map(
	([entity, before, text, after], id): FramedMention => ({
		id,
		frame: 'top',
		entity: entity as EntityId,
		text,
		before: before.slice(-30),
		after: after.slice(0, 30),
		sentence: before + text + after,
	}),
);

const page: TabReports = {
	site: 'www.example.org',
	isUnreachable: false,
	lacksAccess: false,
	isReading: false,
	isSource: false,
	mentions,
	goTo: nothing,
	reload: nothing,
	askAccess: nothing,
};

const nowhere = { ...page, site: null, isUnreachable: true, mentions: [] };

interface Shown {
	readonly view?: string;
	readonly page?: Partial<TabReports>;
	readonly settings?: Partial<Settings>;
	readonly problem?: boolean;
}

const state =
	(shown: Shown): State =>
	(knowledge, t) => (
		<PopupView
			knowledge={knowledge}
			settings={{ ...defaultSettings, ...shown.settings }}
			page={{ ...page, ...shown.page }}
			problem={shown.problem ? t('settings_failed', { reason: 'QUOTA_BYTES' }) : ''}
			view={shown.view ?? null}
			t={t}
			change={nothing}
			copy={async () => {}}
			openOptions={nothing}
			onView={nothing}
		/>
	);

/** Named states of the popup. */
export const popupStates: Readonly<Record<string, State>> = {
	summary: state({}),
	companies: state({ view: 'companies' }),
	page: state({ view: 'page' }),
	'page-none': state({ view: 'page', page: { mentions: [] } }),
	'page-reading': state({ view: 'page', page: { mentions: [], isReading: true } }),
	'page-off': state({
		view: 'page',
		page: { mentions: [] },
		settings: { sitesOff: ['example.org' as SiteRule] },
	}),
	'page-paused': state({ view: 'page', page: { mentions: [] }, settings: { isPaused: true } }),
	'page-source': state({ view: 'page', page: { mentions: [], isSource: true } }),
	'page-unreachable': state({ view: 'page', page: nowhere }),
	'page-no-access': state({ view: 'page', page: { ...nowhere, lacksAccess: true } }),
	'long-site': state({ page: { site: 'nieuws.verschrikkelijklangedomeinnaamzonderkoppelteken.example.co.uk' } }),
	problem: state({ problem: true }),
};
