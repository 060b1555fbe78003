import type { EntityId } from '../knowledge/pack.ts';
import type { PageObstacle } from '../settings/page-obstacle.ts';
import type { FramedMention } from '../settings/reading-order.ts';
import type { Settings } from '../settings/settings.ts';
import { defaultSettings } from '../settings/settings.ts';
import type { SiteRule } from '../settings/site-rules.ts';
import type { State } from '../ui/CardView.fixture.tsx';
import type { PopupViewProps } from './PopupView.tsx';
import { PopupView } from './PopupView.tsx';
import type { SummaryDepth } from './summary-depth.ts';
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
	obstacle: null,
	isReading: false,
	isSource: false,
	mentions,
	goTo: nothing,
	reload: nothing,
	askAccess: async () => false,
};

const kept = (obstacle: PageObstacle, site: string | null = null): Partial<TabReports> => ({
	obstacle,
	site,
	mentions: [],
	isReading: true,
});

interface Shown {
	readonly view?: string;
	readonly page?: Partial<TabReports>;
	readonly settings?: Partial<Settings>;
	readonly depth?: SummaryDepth;
	readonly problem?: boolean;
	readonly family?: PopupViewProps['family'];
}

const state =
	(shown: Shown): State =>
	(knowledge, t) => (
		<PopupView
			knowledge={knowledge}
			settings={{ ...defaultSettings, ...shown.settings }}
			page={{ ...page, ...shown.page }}
			family={shown.family ?? 'chromium'}
			problem={shown.problem ? t('settings_failed', { reason: 'QUOTA_BYTES' }) : ''}
			view={shown.view ?? null}
			depth={shown.depth ?? 'full'}
			t={t}
			change={nothing}
			copy={async () => {}}
			openOptions={nothing}
			onView={nothing}
			onDepth={nothing}
		/>
	);

/** Named states of the popup. */
export const popupStates: Readonly<Record<string, State>> = {
	summary: state({}),
	'summary-sentence': state({ depth: 'sentence' }),
	'summary-paragraph': state({ depth: 'paragraph' }),
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
	'page-loading': state({ view: 'page', page: kept('loading', 'example.org') }),
	'page-open-before': state({ view: 'page', page: kept('open-before', 'example.org') }),
	'page-no-access': state({ view: 'page', page: kept('no-access') }),
	'page-no-access-firefox': state({ view: 'page', page: kept('no-access'), family: 'firefox' }),
	'page-of-chromium': state({ view: 'page', page: kept('browser-page') }),
	'page-of-firefox': state({ view: 'page', page: kept('browser-page'), family: 'firefox' }),
	'page-own': state({ view: 'page', page: kept('own-page') }),
	'page-pdf': state({ view: 'page', page: kept('pdf', 'example.org') }),
	'page-local-file': state({ view: 'page', page: kept('local-file', ''), family: 'firefox' }),
	'page-shielded': state({ view: 'page', page: kept('shielded', 'example.org') }),
	'long-site': state({ page: { site: 'nieuws.verschrikkelijklangedomeinnaamzonderkoppelteken.example.co.uk' } }),
	problem: state({ problem: true }),
};
