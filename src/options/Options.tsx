import { useEffect, useState } from 'preact/hooks';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { forget } from '../pages/memory.ts';
import { useChange } from '../pages/use-change.ts';
import { useSettings } from '../pages/use-settings.ts';
import { useTranslate } from '../pages/use-translate.ts';
import { ownVersion } from '../platform/own-version.ts';
import { openSummary } from '../platform/own-pages.ts';
import { eraseSettings, storedByArea } from '../platform/settings-store.ts';
import type { Shortcut } from '../platform/shortcuts.ts';
import { openShortcutSettings, readShortcuts } from '../platform/shortcuts.ts';
import type { Settings } from '../settings/settings.ts';
import { problemsIn } from '../settings/stored-items.ts';
import { mergeItems } from '../settings/stored-settings.ts';
import { OptionsView } from './OptionsView.tsx';
import type { StoredOverview } from './StoredSection.tsx';

/** The options page at work: what it shows is {@link OptionsView}'s; what it reads and changes is the browser's. */
export function Options({ knowledge, known }: { readonly knowledge: Knowledge; readonly known: Settings }) {
	const settings = useSettings(known);
	const t = useTranslate(settings);
	const [change, problem] = useChange(t);
	const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
	const [stored, setStored] = useState<StoredOverview>({ synced: 0, local: 0, damaged: 0, text: '' });
	useEffect(() => {
		document.title = t('options_title');
	}, [t]);
	// What is stored is another with each change of the settings.
	useEffect(() => {
		storedByArea().then(({ sync, local }) =>
			setStored({
				synced: Object.keys(sync).length,
				local: Object.keys(local).length,
				damaged: problemsIn(mergeItems(sync, local)).length,
				text: JSON.stringify({ sync, local }, null, 2),
			}),
		);
	}, [settings]);
	useEffect(() => {
		const ending = new AbortController();
		const read = (): void => {
			readShortcuts().then(setShortcuts);
		};
		read();
		// The reader comes back from the browser's page for them: no event tells, in Chromium.
		window.addEventListener('focus', read, { signal: ending.signal });
		return () => ending.abort();
	}, []);
	// A link to a section was followed before there was one.
	useEffect(() => document.getElementById(location.hash.slice(1))?.scrollIntoView(), []);
	return (
		<OptionsView
			knowledge={knowledge}
			settings={settings}
			problem={problem}
			shortcuts={shortcuts}
			stored={stored}
			version={ownVersion()}
			t={t}
			change={change}
			openShortcuts={openShortcutSettings}
			erase={async () => {
				await eraseSettings();
				forget();
			}}
			openSummary={openSummary}
		/>
	);
}
