import type { StoredItems } from './stored-settings.ts';
import { keys, settingsFrom, stamped } from './stored-settings.ts';

/**
 * How long what was taken back is remembered, in ms: 90 days. A device that was out of reach for longer and still holds
 * the older value would bring it back. Kept for ever, they would fill the 512 items of `storage.sync`.
 */
const REMEMBERED = 90 * 24 * 60 * 60 * 1_000;

/** Is this the key of a setting? */
export const isSettingKey = (key: string): boolean =>
	Object.values(keys).some((known) => (known.endsWith(':') ? key.startsWith(known) : key === known));

/** The keys of what was taken back so long ago that it can go. An item that holds more than its time is another version's. */
export const outdatedKeys = (items: StoredItems, now: number): string[] =>
	Object.entries(items).flatMap(([key, item]) => {
		const isTakenBack = isSettingKey(key) && Object.keys(item ?? {}).join() === 'at';
		return isTakenBack && stamped(item).at < now - REMEMBERED ? key : [];
	});

/** A sentence for each stored value that is not what its key stands for: which, and what it is. */
export function problemsIn(items: StoredItems): string[] {
	const problems: string[] = [];
	settingsFrom(items, (key) => {
		const found = (JSON.stringify(stamped(items[key]).value) ?? 'nothing').slice(0, 60);
		problems.push(`The stored setting "${key}" is ${found}, which it cannot be. It is ignored, and kept as it is.`);
	});
	return problems;
}
