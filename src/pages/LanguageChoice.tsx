import { locales } from '../knowledge/pack.ts';
import type { Settings, SettingsChange } from '../settings/settings.ts';
import type { Translate } from '../ui/translate.ts';
import { Choice } from './Choice.tsx';

/** A language is named in itself. */
const languageNames = { en: 'English', nl: 'Nederlands' };

interface LanguageChoiceProps {
	readonly settings: Settings;
	readonly t: Translate;
	change(change: SettingsChange): void;
}

/** The language of everything Newsgloss says. */
export const LanguageChoice = ({ settings, t, change }: LanguageChoiceProps) => (
	<Choice<Settings['language']>
		label={t('language_label')}
		value={settings.language}
		options={[
			{ value: 'browser', label: t('language_browser') },
			...locales.map((locale) => ({ value: locale, label: languageNames[locale], lang: locale })),
		]}
		choose={(language) => change({ type: 'language', language })}
	/>
);
