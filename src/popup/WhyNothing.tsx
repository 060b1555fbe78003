import { useState } from 'preact/hooks';
import type { Settings, SettingsChange } from '../settings/settings.ts';
import { siteSwitch } from '../settings/site-switch.ts';
import { Said } from '../ui/Said.tsx';
import type { Translate } from '../ui/translate.ts';
import type { TabReports } from './tab-reports.ts';
import type { Why } from './why-nothing.ts';

export interface WhyNothingProps {
	readonly why: Why;
	readonly page: TabReports;
	readonly settings: Settings;
	/** Whose own settings a remedy leads to. */
	readonly family: 'chromium' | 'firefox';
	readonly t: Translate;
	change(...changes: SettingsChange[]): void;
}

/** Why there is no mention to show, in the reader's terms, and what helps: a button where we can do it, else the way to it. */
export function WhyNothing({ why, page, settings, family, t, change }: WhyNothingProps) {
	const [said, setSaid] = useState('');
	const askAccess = async (): Promise<void> => {
		setSaid('');
		if (!(await page.askAccess())) setSaid(t('access_not_given'));
	};
	const [label, help] = remedies({ page, settings, askAccess, change })[why] ?? [];
	return (
		<div class="why">
			<p role="status">{reasons(t, family)[why]}</p>
			{label && (
				<button type="button" onClick={help}>
					{t(label)}
				</button>
			)}
			{why === 'no-access' && (
				<p class="quiet">{t(family === 'firefox' ? 'access_way_firefox' : 'access_way_chromium')}</p>
			)}
			<Said>{said}</Said>
		</div>
	);
}

const reasons = (t: Translate, family: WhyNothingProps['family']): Readonly<Record<Why, string>> => ({
	loading: t('page_loading'),
	'open-before': t('page_open_before'),
	'no-access': t('page_no_access'),
	'browser-page': t(family === 'firefox' ? 'page_of_firefox' : 'page_of_chromium'),
	'own-page': t('page_own'),
	pdf: t('page_pdf'),
	'local-file': t('page_local_file'),
	shielded: t('page_shielded'),
	paused: t('page_paused'),
	off: t('page_off'),
	source: t('page_source'),
	reading: t('page_reading'),
	none: t('page_none'),
});

type Remedy = readonly [label: 'remedy_reload' | 'remedy_grant' | 'remedy_resume' | 'remedy_on', help: () => void];

interface Helps extends Pick<WhyNothingProps, 'page' | 'settings' | 'change'> {
	askAccess(): void;
}

const remedies = ({ page, settings, askAccess, change }: Helps): Readonly<Partial<Record<Why, Remedy>>> => ({
	'open-before': ['remedy_reload', page.reload],
	// It may be a page that did not load.
	shielded: ['remedy_reload', page.reload],
	'no-access': ['remedy_grant', askAccess],
	paused: ['remedy_resume', () => change({ type: 'pause', isPaused: false })],
	off: ['remedy_on', () => change(...siteSwitch(settings, page.site ?? '', true))],
});
