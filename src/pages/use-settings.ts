import { useEffect, useState } from 'preact/hooks';
import { locales } from '../knowledge/pack.ts';
import { readSettings, watchSettings } from '../platform/settings-store.ts';
import type { Settings } from '../settings/settings.ts';
import { defaultSettings } from '../settings/settings.ts';
import { recall, remember } from './memory.ts';

/**
 * The reader's settings, kept up to date. Until they are read, which takes longer than the first paint: the defaults, in
 * the language of last time, so that no other one flashes by.
 * @param known where they have been read already
 */
export function useSettings(known?: Settings): Settings {
	const [settings, setSettings] = useState(() => known ?? lastKnown());
	useEffect(() => {
		const ending = new AbortController();
		const take = (read: Settings): void => {
			setSettings(read);
			remember('language', read.language === defaultSettings.language ? null : read.language);
		};
		readSettings().then(take);
		watchSettings(take, ending.signal);
		return () => ending.abort();
	}, []);
	return settings;
}

function lastKnown(): Settings {
	const kept = recall('language');
	const language = locales.find((locale) => locale === kept) ?? defaultSettings.language;
	return { ...defaultSettings, language };
}
