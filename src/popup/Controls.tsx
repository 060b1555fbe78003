import { locales } from '../knowledge/pack.ts';
import type { Density, Settings, SettingsChange } from '../settings/settings.ts';
import { densities, isOffFor } from '../settings/settings.ts';
import type { Translate } from '../ui/translate.ts';

/** A language is named in itself. */
const languageNames = { en: 'English', nl: 'Nederlands' };

const densityKey = (density: Density) =>
	`density_${density.replaceAll('-', '_') as 'first_in_section' | 'all' | 'none'}` as const;

export interface ControlsProps {
	readonly settings: Settings;
	/** Host of the page; `null` for a page that Newsgloss cannot read. */
	readonly site: string | null;
	readonly t: Translate;
	change(change: SettingsChange): void;
}

/** The switches a reader wants at hand: this site, everything, how many marks, which language. */
export function Controls({ settings, site, t, change }: ControlsProps) {
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
				<label>
					{t('density_label')}{' '}
					<select
						value={settings.density}
						onChange={({ currentTarget }) => change({ type: 'density', density: currentTarget.value as Density })}
					>
						{densities.map((density) => (
							<option key={density} value={density}>
								{t(densityKey(density))}
							</option>
						))}
					</select>
				</label>
				<label>
					{t('language_label')}{' '}
					<select
						value={settings.language}
						onChange={({ currentTarget }) =>
							change({ type: 'language', language: currentTarget.value as Settings['language'] })
						}
					>
						<option value="browser">{t('language_browser')}</option>
						{locales.map((locale) => (
							<option key={locale} value={locale} lang={locale}>
								{languageNames[locale]}
							</option>
						))}
					</select>
				</label>
			</details>
		</form>
	);
}
