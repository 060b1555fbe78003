import type { Settings, SettingsChange } from '../settings/settings.ts';
import type { StoredItems } from '../settings/stored-settings.ts';
import { editFor, settingsFrom } from '../settings/stored-settings.ts';
import { browser } from './browser.ts';

/**
 * Settings live in `storage.sync`, so that they follow the reader; what does not fit its quotas, or comes while it is
 * not to be had, goes to `storage.local`. A key is in one of the two; where both have it, the local one is newer.
 */
async function storedItems(): Promise<StoredItems> {
	const [synced, local] = await Promise.all([
		browser.storage.sync.get(null).catch((error: unknown) => {
			console.warn('Newsgloss: synchronised settings cannot be read; those of this device are used.', error);
			return {};
		}),
		browser.storage.local.get(null),
	]);
	return { ...synced, ...local };
}

/** The reader's settings; damaged values are passed by, each with a line in the extension's log. */
export async function readSettings(): Promise<Settings> {
	const { settings, problems } = settingsFrom(await storedItems());
	for (const problem of problems) console.warn(`Newsgloss: ${problem}`);
	return settings;
}

/**
 * Stores one change. When `storage.sync` refuses it, the change is kept on this device.
 * @throws when neither storage takes it; then nothing has changed
 */
export async function changeSettings(change: SettingsChange): Promise<void> {
	const { set, remove } = editFor(change);
	try {
		await browser.storage.sync.set(set);
		await browser.storage.sync.remove([...remove]);
		await browser.storage.local.remove([...remove, ...Object.keys(set)]);
	} catch (error) {
		console.warn('Newsgloss: settings cannot be synchronised now; this change is kept on this device.', error);
		await browser.storage.local.set(set);
		await browser.storage.local.remove([...remove]);
	}
}

/** Calls `listener` with the settings after each change, made here, in another tab or on another device. */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
	const read = async (_: unknown, area: string): Promise<void> => {
		if (area !== 'sync' && area !== 'local') return;
		const settings = await readSettings();
		if (!signal.aborted) listener(settings);
	};
	browser.storage.onChanged.addListener(read);
	signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(read), { once: true });
}
