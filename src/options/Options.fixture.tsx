import type { EntityId } from '../knowledge/pack.ts';
import type { Rejection, Settings } from '../settings/settings.ts';
import { defaultSettings } from '../settings/settings.ts';
import type { SiteRule } from '../settings/site-rules.ts';
import type { State } from '../ui/CardView.fixture.tsx';
import type { OptionsViewProps } from './OptionsView.tsx';
import { OptionsView } from './OptionsView.tsx';

const nothing = (): void => {};
const done = async (): Promise<void> => {};

const rejection = (entity: string, word: string, where: Rejection['where']): Rejection => ({
	entity: entity as EntityId,
	word,
	where,
});

const sites = [
	'',
	'google.*',
	'nu.nl',
	'xn--bcher-kva.de',
	'nieuws.verschrikkelijklangedomeinnaamzonderkoppelteken.example.co.uk',
] as SiteRule[];

const rejections = [
	rejection('meta', 'meta', { scope: 'everywhere' }),
	rejection('amazon', 'amazon', { scope: 'site', site: 'rivers.example.org' as SiteRule }),
	rejection('google', 'alphabet', {
		scope: 'page',
		address: 'https://example.org/children/learning-to-read/the-letters-of-the-alphabet?page=2',
	}),
	rejection('gone', 'ميتا', { scope: 'everywhere' }),
];

const full: Partial<Settings> = {
	markStyle: 'tint',
	density: 'all',
	openingDelay: 'long',
	sitesOff: sites,
	entitiesOff: ['meta' as EntityId],
	rejections,
};

const shortcuts = [
	{ name: '_execute_action', keys: 'Alt+Shift+N' },
	{ name: 'next-mention', keys: '' },
];

/** The options page with these settings; `own` replaces what it is given otherwise. */
export const optionsState =
	(settings: Partial<Settings>, own: Partial<OptionsViewProps> = {}): State =>
	(knowledge, t) => (
		<OptionsView
			knowledge={knowledge}
			settings={{ ...defaultSettings, ...settings }}
			problem=""
			shortcuts={[]}
			stored={{ synced: 0, local: 0, damaged: 0, text: '{\n  "sync": {},\n  "local": {}\n}' }}
			version="1.2.3"
			t={t}
			change={nothing}
			openShortcuts={done}
			erase={done}
			openSummary={nothing}
			{...own}
		/>
	);

/** Named states of the options page. */
export const optionsStates: Readonly<Record<string, State>> = {
	first: optionsState({}),
	full: optionsState(full, {
		shortcuts,
		stored: { synced: 14, local: 1, damaged: 1, text: '{ "sync": {}, "local": {} }' },
	}),
	many: optionsState({
		sitesOff: Array.from({ length: 30 }, (_, index) => `site-${index}.example.org` as SiteRule),
		rejections: Array.from({ length: 30 }, (_, index) => rejection('meta', `meta ${index}`, { scope: 'everywhere' })),
	}),
	paused: optionsState({ isPaused: true, density: 'none', markStyle: 'solid' }),
	problem: (knowledge, t) =>
		optionsState({}, { problem: t('settings_failed', { reason: 'QUOTA_BYTES' }) })(knowledge, t),
};
