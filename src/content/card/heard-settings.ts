import { readSettings, watchSettings } from '../../platform/settings-store.ts';
import { browserLocale } from '../../platform/ui-locale.ts';
import type { Settings } from '../../settings/settings.ts';
import { defaultSettings } from '../../settings/settings.ts';
import type { Translate } from '../../ui/translate.ts';
import { translator } from '../../ui/translate.ts';

let settings = defaultSettings;

/** What the reader has chosen, as last heard: asked when the card's code is loaded, and so mostly known before the first card. */
export const heardSettings = (): Settings => settings;

/** The texts in the language that the reader has chosen, as last heard. */
export const translate = (): Translate =>
	translator(settings.language === 'browser' ? browserLocale() : settings.language);

/** Hears the settings now and after each change, until `signal` aborts. @param listener told after each */
export function hearSettings(listener: () => void, signal: AbortSignal): void {
	const heard = (now: Settings): void => {
		settings = now;
		listener();
	};
	readSettings().then(heard);
	watchSettings(heard, signal);
}
