import { useEffect, useState } from 'preact/hooks';
import { readSettings, watchSettings } from '../platform/settings-store.ts';
import type { Settings } from '../settings/settings.ts';
import { defaultSettings } from '../settings/settings.ts';

/** The reader's settings, kept up to date; the defaults until they are read. */
export function useSettings(): Settings {
	const [settings, setSettings] = useState(defaultSettings);
	useEffect(() => {
		const ending = new AbortController();
		readSettings().then(setSettings);
		watchSettings(setSettings, ending.signal);
		return () => ending.abort();
	}, []);
	return settings;
}
