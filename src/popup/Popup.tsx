import { useEffect, useState } from 'preact/hooks';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Locale } from '../knowledge/pack.ts';
import { changeSettings } from '../platform/settings-store.ts';
import type { SettingsChange } from '../settings/settings.ts';
import { translator } from '../ui/translate.ts';
import { recall, remember } from './memory.ts';
import { PopupView } from './PopupView.tsx';
import { useSettings } from './use-settings.ts';
import { useTabReports } from './use-tab-reports.ts';

/** The popup at work: what it shows is {@link PopupView}'s; what it reads and changes is the browser's. */
export function Popup(props: { knowledge: Knowledge; browserLocale: Locale; tabId: number | null }) {
	const settings = useSettings();
	const page = useTabReports(props.tabId);
	const [problem, setProblem] = useState('');
	const locale = settings.language === 'browser' ? props.browserLocale : settings.language;
	const t = translator(locale);
	useEffect(() => {
		document.documentElement.lang = locale;
	}, [locale]);

	const change = (settingsChange: SettingsChange): void => {
		setProblem('');
		changeSettings(settingsChange).catch((error: Error) => setProblem(t('settings_failed', { reason: error.message })));
	};
	return (
		<PopupView
			knowledge={props.knowledge}
			settings={settings}
			page={page}
			problem={problem}
			view={location.hash.slice(1) || recall('view')}
			t={t}
			change={change}
			copy={(text) => navigator.clipboard.writeText(text)}
			onView={(view) => {
				history.replaceState(null, '', `#${view}`);
				remember('view', view);
			}}
		/>
	);
}
