import { DensityChoice } from '../pages/DensityChoice.tsx';
import { LanguageChoice } from '../pages/LanguageChoice.tsx';
import type { Settings, SettingsChange } from '../settings/settings.ts';
import { isOffFor } from '../settings/settings.ts';
import type { Translate } from '../ui/translate.ts';

export interface ControlsProps {
	readonly settings: Settings;
	/** Host of the page; `null` for a page that Newsgloss cannot read. */
	readonly site: string | null;
	readonly t: Translate;
	change(change: SettingsChange): void;
	openOptions(): void;
}

/** The switches a reader wants at hand: this site, everything, how many marks, which language; and the way to all others. */
export function Controls({ settings, site, t, change, openOptions }: ControlsProps) {
	return (
		<form class="controls" aria-label={t('controls_label')}>
			{site !== null && (
				<label class="switch site">
					<input
						type="checkbox"
						checked={!isOffFor({ ...settings, isPaused: false }, site)}
						disabled={settings.isPaused}
						onChange={({ currentTarget }) => change({ type: 'site', host: site, isOn: currentTarget.checked })}
					/>
					{site === '' ? t('site_switch_files') : t('site_switch', { site })}
				</label>
			)}
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
