import { locales } from '../knowledge/pack.ts';
import type { Rejection, Settings, SettingsChange } from './settings.ts';
import { defaultSettings, densities } from './settings.ts';
import type { SiteRule } from './site-rules.ts';
import { siteRuleFor } from './site-rules.ts';

/**
 * Settings as storage items. Only what the reader changed is stored, each thing under a key of its own, so that two
 * devices changing different things both win, and one damaged value costs nothing else.
 */
export type StoredItems = Readonly<Record<string, unknown>>;

const SITE_OFF = 'site-off:';
const REJECTION = 'not-this:';

const languages: readonly unknown[] = ['browser', ...locales];

/** What to write and what to remove for one change. */
export interface StorageEdit {
	readonly set: StoredItems;
	readonly remove: readonly string[];
}

/** The storage items that make `change` true. */
export function editFor(change: SettingsChange): StorageEdit {
	switch (change.type) {
		case 'pause':
			return change.isPaused ? put('paused', true) : drop('paused');
		case 'site': {
			const key = SITE_OFF + siteRuleFor(change.host);
			return change.isOn ? drop(key) : put(key, true);
		}
		case 'density':
			return put('density', change.density);
		case 'language':
			return put('language', change.language);
		case 'reject':
			return put(rejectionKey(change.rejection), change.rejection);
		case 'accept':
			return drop(rejectionKey(change.rejection));
	}
}

const put = (key: string, value: unknown): StorageEdit => ({ set: { [key]: value }, remove: [] });
const drop = (key: string): StorageEdit => ({ set: {}, remove: [key] });

const rejectionKey = ({ entity, word, where }: Rejection): string =>
	`${REJECTION}${entity}:${word}:${where.scope === 'page' ? where.address : where.scope === 'site' ? where.site : '*'}`;

/**
 * The settings that stored items stand for. A value of the wrong shape counts as never set and is named in
 * `problems`, a sentence each; it stays in storage, where a newer version may know it. Keys that are not known are passed by.
 */
export function settingsFrom(items: StoredItems): { settings: Settings; problems: string[] } {
	const problems: string[] = [];
	const take = <T>(key: string, isValid: (value: unknown) => boolean, expected: string, fallback: T): T => {
		const value = items[key];
		if (value === undefined) return fallback;
		if (isValid(value)) return value as T;
		problems.push(`The setting "${key}" should be ${expected} and is ${shown(value)}; it is ignored.`);
		return fallback;
	};
	const isTrue = (value: unknown) => value === true;

	const sitesOff: SiteRule[] = [];
	const rejections: Rejection[] = [];
	for (const key of Object.keys(items).sort()) {
		if (key.startsWith(SITE_OFF) && take(key, isTrue, 'true', false))
			sitesOff.push(key.slice(SITE_OFF.length) as SiteRule);
		if (key.startsWith(REJECTION)) {
			const rejection = take<Rejection | null>(key, isRejection, 'a rejected word', null);
			if (rejection) rejections.push(rejection);
		}
	}
	const settings: Settings = {
		isPaused: take('paused', isTrue, 'true', defaultSettings.isPaused),
		density: take(
			'density',
			(value) => densities.some((known) => known === value),
			densities.join(' or '),
			defaultSettings.density,
		),
		language: take('language', (value) => languages.includes(value), languages.join(' or '), defaultSettings.language),
		sitesOff,
		rejections,
	};
	return { settings, problems };
}

function isRejection(value: unknown): value is Rejection {
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

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** A value short enough for a message. */
const shown = (value: unknown): string => (JSON.stringify(value) ?? String(value)).slice(0, 60);
