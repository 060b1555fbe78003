import type { EntityId } from '../knowledge/pack.ts';
import { locales } from '../knowledge/pack.ts';
import { markStyles } from './mark-style.ts';
import { openingDelays } from './opening-delay.ts';
import type { Rejection, Settings, SettingsChange } from './settings.ts';
import { defaultSettings, densities } from './settings.ts';
import type { SiteRule } from './site-rules.ts';
import { siteRuleFor } from './site-rules.ts';

/**
 * Settings as storage items. Only what the reader changed is stored, each thing under a key of its own, so that two
 * devices changing different things both win, and one damaged value costs nothing else. Each says when it
 * was changed, so that of two values for one key the later wins, wherever they meet; what was taken back stays for a
 * while as an item without a value, or an older value would come back from another device.
 */
export type StoredItems = Readonly<Record<string, unknown>>;

interface StampedItem {
	/** When it was changed, in ms since 1970. */
	readonly at: number;
	/** Missing: taken back. */
	readonly value?: unknown;
}

/** The beginnings and names of the keys of settings. What else is in storage is left alone. */
export const keys = {
	paused: 'paused',
	density: 'density',
	markStyle: 'mark-style',
	openingDelay: 'opening-delay',
	language: 'language',
	siteOff: 'site-off:',
	entityOff: 'entity-off:',
	rejection: 'not-this:',
};

export const languages: readonly Settings['language'][] = ['browser', ...locales];

/** An item as stamped; one stored bare, as the first version did, counts as older than all others. */
export const stamped = (item: unknown): StampedItem =>
	isRecord(item) && typeof item['at'] === 'number' ? { at: item['at'], value: item['value'] } : { at: 0, value: item };

/**
 * The later of two values for each key. Which side they come from does not matter, nor how often they are merged: two
 * values of the same moment are told apart by what they are.
 */
export function mergeItems(one: StoredItems, other: StoredItems): StoredItems {
	const merged: Record<string, unknown> = { ...one };
	for (const [key, item] of Object.entries(other))
		if (!Object.hasOwn(one, key) || isLater(item, one[key])) merged[key] = item;
	return merged;
}

function isLater(one: unknown, other: unknown): boolean {
	const [a, b] = [stamped(one), stamped(other)];
	return a.at > b.at || (a.at === b.at && String(JSON.stringify(a.value)) > String(JSON.stringify(b.value)));
}

/**
 * The item that makes `change` true.
 * @param items what is stored now: the change is later than that, even when another device's clock is ahead
 * @param now ms since 1970
 */
export function itemsFor(change: SettingsChange, items: StoredItems, now: number): StoredItems {
	const [key, value] = entryFor(change);
	const at = Math.max(now, stamped(items[key]).at + 1);
	return { [key]: value === undefined ? { at } : { at, value } };
}

function entryFor(change: SettingsChange): [key: string, value: unknown] {
	switch (change.type) {
		case 'pause':
			return [keys.paused, change.isPaused];
		case 'site':
			return [keys.siteOff + siteRuleFor(change.host), change.isOn ? undefined : true];
		case 'density':
			return [keys.density, change.density];
		case 'mark-style':
			return [keys.markStyle, change.markStyle];
		case 'opening-delay':
			return [keys.openingDelay, change.openingDelay];
		case 'language':
			return [keys.language, change.language];
		case 'entity':
			return [keys.entityOff + change.entity, change.isOn ? undefined : true];
		case 'reject':
			return [rejectionKey(change.rejection), change.rejection];
		case 'accept':
			return [rejectionKey(change.rejection), undefined];
	}
}

const rejectionKey = ({ entity, word, where }: Rejection): string =>
	`${keys.rejection}${entity}:${word}:${where.scope === 'page' ? where.address : where.scope === 'site' ? where.site : '*'}`;

/**
 * The settings that stored items stand for. A value of the wrong shape counts as never set; it stays in storage, where
 * another version may know it. Keys that are not known are passed by.
 * @param ignored told of each key whose value is of the wrong shape
 */
export function settingsFrom(items: StoredItems, ignored: (key: string) => void = () => {}): Settings {
	const take = <T>(key: string, isValid: (value: unknown) => boolean, fallback: T): T => {
		const { value } = stamped(items[key]);
		if (value === undefined) return fallback;
		if (isValid(value)) return value as T;
		ignored(key);
		return fallback;
	};
	const oneOf = <T>(key: string, known: readonly T[], fallback: T): T =>
		take(key, (value) => known.includes(value as T), fallback);
	const all = Object.keys(items).sort();
	const listed = (beginning: string): string[] =>
		all
			.filter((key) => key.startsWith(beginning) && take(key, isTrue, false))
			.map((key) => key.slice(beginning.length));
	return {
		isPaused: take(keys.paused, (value) => typeof value === 'boolean', defaultSettings.isPaused),
		density: oneOf(keys.density, densities, defaultSettings.density),
		markStyle: oneOf(keys.markStyle, markStyles, defaultSettings.markStyle),
		openingDelay: oneOf(keys.openingDelay, openingDelays, defaultSettings.openingDelay),
		language: oneOf(keys.language, languages, defaultSettings.language),
		sitesOff: listed(keys.siteOff) as SiteRule[],
		entitiesOff: listed(keys.entityOff) as EntityId[],
		rejections: all
			.filter((key) => key.startsWith(keys.rejection))
			.flatMap((key) => take<Rejection | null>(key, isRejection, null) ?? []),
	};
}

const isTrue = (value: unknown): boolean => value === true;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Is this a "Not this" as stored, or as read from a file? */
export function isRejection(value: unknown): value is Rejection {
	if (!isRecord(value) || !isRecord(value['where'])) return false;
	const { entity, word, where } = value;
	if (typeof entity !== 'string' || typeof word !== 'string') return false;
	const { scope, address, site } = where as Record<string, unknown>;
	return (
		scope === 'everywhere' ||
		(scope === 'page' && typeof address === 'string') ||
		(scope === 'site' && typeof site === 'string')
	);
}
