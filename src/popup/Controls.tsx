import { DensityChoice } from '../pages/DensityChoice.tsx';
import { LanguageChoice } from '../pages/LanguageChoice.tsx';
import type { Settings, SettingsChange } from '../settings/settings.ts';
import { isOffFor } from '../settings/settings.ts';
import { siteSwitch } from '../settings/site-switch.ts';
import type { Translate } from '../ui/translate.ts';

export interface ControlsProps {
	readonly settings: Settings;
	/** Host of the page; `null` for what is no page of a site, or when the browser does not tell. */
	readonly site: string | null;
	readonly t: Translate;
	change(...changes: SettingsChange[]): void;
	openOptions(): void;
}

/** The switches a reader wants at hand: this site, everything, how many marks, which language; and the way to all others. */
export function Controls({ settings, site, t, change, openOptions }: ControlsProps) {
	return (
		<form class="controls" aria-label={t('controls_label')}>
			<label class="switch site">
				<input
					type="checkbox"
					checked={site !== null && !isOffFor({ ...settings, isPaused: false }, site)}
					disabled={settings.isPaused || site === null}
					onChange={({ currentTarget }) => change(...siteSwitch(settings, site ?? '', currentTarget.checked))}
				/>
				{site === null ? t('site_switch_none') : site === '' ? t('site_switch_files') : t('site_switch', { site })}
			</label>
			<label class="switch">
				<input
					type="checkbox"
					checked={settings.isPaused}
					onChange={({ currentTarget }) => change({ type: 'pause', isPaused: currentTarget.checked })}
				/>
				{t('pause_switch')}
			</label>
			<details>
				<summary>{t('more_settings')}</summary>
				<DensityChoice settings={settings} change={change} t={t} />
				<LanguageChoice settings={settings} change={change} t={t} />
			</details>
			<button type="button" class="plain" onClick={openOptions}>
				{t('all_settings')}
			</button>
		</form>
	);
}
