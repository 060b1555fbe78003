import { useEffect, useState } from 'preact/hooks';
import { readSettings, watchSettings } from '../platform/settings-store.ts';
import type { Settings } from '../settings/settings.ts';

/**
 * The reader's settings, kept up to date.
 * @param known as they were read before anything was drawn: no other language is seen first, and no switch is seen to move
 */
export function useSettings(known: Settings): Settings {
	const [settings, setSettings] = useState(known);
	useEffect(() => {
		const ending = new AbortController();
		// Again, for what was changed in between.
		readSettings().then(setSettings);
		watchSettings(setSettings, ending.signal);
		return () => ending.abort();
	}, []);
	return settings;
}
