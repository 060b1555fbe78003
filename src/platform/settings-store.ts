import type { Settings, SettingsChange } from '../settings/settings.ts';
import { isSettingKey, outdatedKeys } from '../settings/stored-items.ts';
import type { StoredItems } from '../settings/stored-settings.ts';
import { itemsFor, mergeItems, settingsFrom } from '../settings/stored-settings.ts';
import { browser } from './browser.ts';
import { warn } from './log.ts';

type Area = 'sync' | 'local';

/** Settings live in these. `sync` follows the reader; `local` has what `sync` refuses. The later of two values holds. */
const areas: readonly Area[] = ['sync', 'local'];

/** The most that `storage.sync` takes for one item, key and value as JSON, in bytes. Both browsers'. */
const MOST_FOR_ITEM = 8_192;

/** What an area holds; `null` when it cannot be read, as while the browser has it turned off. */
async function itemsIn(area: Area): Promise<StoredItems | null> {
	try {
		return await browser.storage[area].get(null);
	} catch (error) {
		warn(`settings in storage.${area} cannot be read; without them it goes on.`, error);
		return null;
	}
}

/** What is stored, as it stands. Never rejects. */
export async function storedItems(): Promise<StoredItems> {
	const { sync, local } = await storedByArea();
	return mergeItems(sync, local);
}

/** The reader's settings. Never rejects: what cannot be read, or is damaged, counts as never set. */
export const readSettings = async (): Promise<Settings> => settingsFrom(await storedItems());

/**
 * Stores changes, all in one write: `storage.sync` takes 120 a minute. What it refuses is kept on this device and is
 * offered to it again with the next change.
 * @throws when neither storage takes them
 */
export async function changeSettings(...changes: readonly SettingsChange[]): Promise<void> {
	const [synced = null, kept = null] = await Promise.all(areas.map(itemsIn));
	const local = kept ?? {};
	const now = Date.now();
	let items = mergeItems(synced ?? {}, local);
	const changed: Record<string, unknown> = {};
	for (const change of changes) {
		Object.assign(changed, itemsFor(change, items, now));
		items = { ...items, ...changed };
	}
	/** Was refused before, and no other device is known to have changed it since. */
	const waits = (key: string): boolean =>
		synced !== null && isSettingKey(key) && Object.hasOwn(local, key) && items[key] === local[key];
	const offered = Object.fromEntries(
		Object.entries(items).filter(([key]) => Object.hasOwn(changed, key) || waits(key)),
	);
	const fits = ([key, item]: [string, unknown]): boolean => bytesOf(key + JSON.stringify(item)) <= MOST_FOR_ITEM;
	const fitting = Object.fromEntries(Object.entries(offered).filter(fits));
	const tooLarge = Object.fromEntries(Object.entries(changed).filter((entry) => !fits(entry)));
	if (Object.keys(tooLarge).length > 0) await browser.storage.local.set(tooLarge);
	const taken = await synchronise(
		fitting,
		Object.fromEntries(Object.entries(fitting).filter(([key]) => Object.hasOwn(changed, key))),
	);
	if (taken === null) {
		await browser.storage.local.set(changed);
		return;
	}
	await tidy(
		Object.keys(local).filter((key) => Object.hasOwn(taken, key)),
		outdatedKeys(synced ?? {}, now),
	);
}

/**
 * Offers items to the storage that the browser synchronises: all that should be there, and if that is too much, what is new alone.
 * @returns those it took; `null` when it took none
 */
async function synchronise(all: StoredItems, fresh: StoredItems): Promise<StoredItems | null> {
	let problem: unknown;
	for (const offered of Object.keys(all).length > Object.keys(fresh).length ? [all, fresh] : [all]) {
		try {
			await browser.storage.sync.set(offered);
			return offered;
		} catch (error) {
			problem = error;
		}
	}
	warn('settings cannot be synchronised now; this change is kept on this device.', problem);
	return null;
}

/** Takes away what is kept twice, and what is long forgotten. It can wait: nothing depends on it. */
async function tidy(local: string[], synced: string[]): Promise<void> {
	try {
		if (local.length > 0) await browser.storage.local.remove(local);
		if (synced.length > 0) await browser.storage.sync.remove(synced);
	} catch (error) {
		warn('outdated settings could not be removed; that is tried again with the next change.', error);
	}
}

/** What is stored, and where: `sync` may be on the reader's other devices too. Never rejects. */
export async function storedByArea(): Promise<Readonly<Record<Area, StoredItems>>> {
	const [sync, local] = await Promise.all(areas.map(itemsIn));
	return { sync: sync ?? {}, local: local ?? {} };
}

/**
 * Takes away all that is stored, on the reader's other devices too where the browser synchronises. There is no way back.
 * @throws when a storage does not let it be
 */
export async function eraseSettings(): Promise<void> {
	await Promise.all(areas.map((area) => browser.storage[area].clear()));
}

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** Calls `listener` with the settings after each change, made here, in another tab or on another device. */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
	let latest = 0;
	const read = async (_: unknown, area: string): Promise<void> => {
		if (area !== 'sync' && area !== 'local') return;
		const turn = ++latest;
		const settings = await readSettings();
		if (turn === latest && !signal.aborted) listener(settings);
	};
	browser.storage.onChanged.addListener(read);
	signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(read), { once: true });
}
