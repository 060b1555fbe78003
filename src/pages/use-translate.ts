import { useLayoutEffect, useMemo } from 'preact/hooks';
import { browserLocale } from '../platform/ui-locale.ts';
import type { Settings } from '../settings/settings.ts';
import type { Translate } from '../ui/translate.ts';
import { translator } from '../ui/translate.ts';

/** The texts in the language that the reader chose; the page says that it is in it. */
export function useTranslate({ language }: Settings): Translate {
	const locale = language === 'browser' ? browserLocale() : language;
	// Before the paint: letters are broken and read out by it.
	useLayoutEffect(() => {
		document.documentElement.lang = locale;
	}, [locale]);
	return useMemo(() => translator(locale), [locale]);
}
