import type { Locale } from '../knowledge/pack.ts';
import { browserLocale } from '../platform/ui-locale.ts';
import type { Settings } from '../settings/settings.ts';

/**
 * Has this page say which language it is in. Letters are broken and read out by it; and a page that has not said so when it has loaded is taken for an
 * English one by Chromium, which then offers a Dutch reader to translate it.
 * @returns that language
 */
export function sayLanguage(language: Settings['language']): Locale {
	const locale = language === 'browser' ? browserLocale() : language;
	document.documentElement.lang = locale;
	return locale;
}
