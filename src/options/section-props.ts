import type { Settings, SettingsChange } from '../settings/settings.ts';
import type { Translate } from '../ui/translate.ts';

/** What a section needs that shows settings and changes them. */
export interface SettingsSectionProps {
	readonly settings: Settings;
	readonly t: Translate;
	/** Stores changes, all at once. */
	change(...changes: SettingsChange[]): void;
}
