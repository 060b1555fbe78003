import { useEffect, useState } from 'preact/hooks';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Locale } from '../knowledge/pack.ts';
import { changeSettings } from '../platform/settings-store.ts';
import type { SettingsChange } from '../settings/settings.ts';
import { isOffFor } from '../settings/settings.ts';
import { sourceLine } from '../ui/provenance.ts';
import { translator } from '../ui/translate.ts';
import { Companies } from './Companies.tsx';
import { Controls } from './Controls.tsx';
import { ThisPage } from './ThisPage.tsx';
import { Tabs } from './Tabs.tsx';
import { Summary } from './Summary.tsx';
import { useSettings } from './use-settings.ts';
import { useTabReports } from './use-tab-reports.ts';

/** The full summary, the facts by company, and what this page mentions; with the switches for it. */
export function Popup(props: { knowledge: Knowledge; browserLocale: Locale; tabId: number | null }) {
	const { knowledge } = props;
	const settings = useSettings();
	const page = useTabReports(props.tabId);
	const [problem, setProblem] = useState('');
	const locale = settings.language === 'browser' ? props.browserLocale : settings.language;
	const t = translator(locale);
	const [newest] = knowledge.summaries;
	useEffect(() => {
		document.documentElement.lang = locale;
	}, [locale]);

	const change = (settingsChange: SettingsChange): void => {
		setProblem('');
		changeSettings(settingsChange).catch((error: Error) => setProblem(t('settings_failed', { reason: error.message })));
	};

	if (!newest) return null;
	return (
		<>
			<header>
				<h1>{newest.article.title[locale]}</h1>
				<p class="quiet">{sourceLine(newest.article, t)}</p>
			</header>
			<Controls settings={settings} site={page.site} change={change} t={t} />
			<p role="alert">{problem}</p>
			<Tabs
				label={t('tabs_label')}
				tabs={[
					{
						id: 'summary',
						title: t('tab_summary'),
						view: <Summary knowledge={knowledge} article={newest.article} summary={newest.summary} t={t} />,
					},
					{ id: 'companies', title: t('tab_companies'), view: <Companies knowledge={knowledge} t={t} /> },
					{
						id: 'page',
						title: t('tab_page'),
						view: (
							<ThisPage
								page={page}
								isPaused={settings.isPaused}
								isOff={page.site !== null && isOffFor(settings, page.site)}
								knowledge={knowledge}
								t={t}
							/>
						),
					},
				]}
			/>
		</>
	);
}
