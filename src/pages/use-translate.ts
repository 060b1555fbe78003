import { useMemo } from 'preact/hooks';
import type { Settings } from '../settings/settings.ts';
import type { Translate } from '../ui/translate.ts';
import { translator } from '../ui/translate.ts';
import { sayLanguage } from './say-language.ts';

/** The texts in the language that the reader chose; the page says that it is in it. */
export function useTranslate({ language }: Settings): Translate {
	return useMemo(() => translator(sayLanguage(language)), [language]);
}
