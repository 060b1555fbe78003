import type { Locale } from '../knowledge/pack.ts';
import { locales } from '../knowledge/pack.ts';
import { browser } from './browser.ts';

/** The language of the browser's own interface, where it is one of ours; else English. */
export function browserLocale(): Locale {
	const language = browser.i18n.getUILanguage().toLowerCase().split('-')[0];
	return locales.find((locale) => locale === language) ?? 'en';
}
