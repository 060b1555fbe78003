import type { EntityId } from '../knowledge/pack.ts';
import { markStyles } from './mark-style.ts';
import { openingDelays } from './opening-delay.ts';
import type { Rejection, Settings, SettingsChange } from './settings.ts';
import { densities } from './settings.ts';
import { siteRuleIn, typedSite } from './site-rule-input.ts';
import { isRejection, languages } from './stored-settings.ts';

/** Says that a file is one of these, and of which form. */
const SIGN = 'newsgloss';
const FORM = 1;

/** Something in a file that cannot be taken over. */
export interface FileProblem {
	/** What it should have been; `json` and `settings-file` are said of the whole file. */
	readonly expected:
		| 'json'
		| 'settings-file'
		| 'known-key'
		| 'yes-or-no'
		| 'choice'
		| 'list'
		| 'site'
		| 'company'
		| 'not-this';
	/** Path of the entry: `sitesOff[3]`. Empty for the whole file. */
	readonly where: string;
	/** What stands there, as JSON, shortened; for `json` what the browser says of it. */
	readonly found: string;
	/** For `choice`: the values there are. */
	readonly choices: readonly string[];
}

/** All settings as the text of a file: to keep, to read, and to bring to another browser. */
export function settingsFile({ sitesOff, ...settings }: Settings): string {
	return `${JSON.stringify({ [SIGN]: FORM, ...settings, sitesOff: sitesOff.map(typedSite) }, null, '\t')}\n`;
}

/**
 * What a file would change in the settings there are. Lists are added to; nothing is taken away from them. Each entry is
 * judged by itself, so one that is wrong costs no other.
 */
export function changesInFile(
	text: string,
	settings: Settings,
): { readonly changes: SettingsChange[]; readonly problems: FileProblem[] } {
	const changes = new Map<string, SettingsChange>();
	const problems: FileProblem[] = [];
	const wrong = (expected: FileProblem['expected'], where: string, value: unknown, choices: readonly string[] = []) => {
		const found = typeof value === 'string' && expected === 'json' ? value : String(JSON.stringify(value));
		problems.push({ expected, where, found: found.length > 80 ? `${found.slice(0, 79)}…` : found, choices });
	};
	const add = (change: SettingsChange): void => {
		if (alters(settings, change)) changes.set(JSON.stringify(change), change);
	};
	const choose = <T extends string>(choices: readonly T[], change: (value: T) => SettingsChange) => {
		return (value: unknown, where: string): void => {
			if (choices.includes(value as T)) add(change(value as T));
			else wrong('choice', where, value, choices);
		};
	};
	const each = (take: (value: unknown, where: string) => void) => {
		return (value: unknown, where: string): void => {
			if (Array.isArray(value)) for (const [index, entry] of value.entries()) take(entry, `${where}[${index}]`);
			else wrong('list', where, value);
		};
	};
	/** How each key of a file is taken over. */
	const takers: Readonly<Record<string, (value: unknown, where: string) => void>> = {
		[SIGN]: () => {},
		isPaused: (value, where) => {
			if (typeof value === 'boolean') add({ type: 'pause', isPaused: value });
			else wrong('yes-or-no', where, value);
		},
		density: choose(densities, (density) => ({ type: 'density', density })),
		markStyle: choose(markStyles, (markStyle) => ({ type: 'mark-style', markStyle })),
		openingDelay: choose(openingDelays, (openingDelay) => ({ type: 'opening-delay', openingDelay })),
		language: choose(languages, (language) => ({ type: 'language', language })),
		sitesOff: each((value, where) => {
			const rule = typeof value === 'string' ? siteRuleIn(value) : null;
			if (rule === null) wrong('site', where, value);
			else add({ type: 'site', host: rule, isOn: false });
		}),
		entitiesOff: each((value, where) => {
			// Any slug: it may be a company of a pack that this version does not have.
			if (typeof value === 'string' && /^[a-z\d-]+$/.test(value))
				add({ type: 'entity', entity: value as EntityId, isOn: false });
			else wrong('company', where, value);
		}),
		rejections: each((value, where) => {
			const rejection = isRejection(value) ? tidied(value) : null;
			if (rejection) add({ type: 'reject', rejection });
			else wrong('not-this', where, value);
		}),
	};

	let content: unknown;
	try {
		content = JSON.parse(text);
	} catch (error) {
		wrong('json', '', (error as Error).message);
		return { changes: [], problems };
	}
	if (typeof content !== 'object' || content === null || !Object.hasOwn(content, SIGN)) {
		wrong('settings-file', '', content);
		return { changes: [], problems };
	}
	for (const [key, value] of Object.entries(content)) {
		if (Object.hasOwn(takers, key)) takers[key]?.(value, key);
		else wrong('known-key', key, value);
	}
	return { changes: [...changes.values()], problems };
}

/** A "Not this" with what belongs to it alone, as it would have been stored; `null` when its site is none. */
function tidied({ entity, word, where }: Rejection): Rejection | null {
	const own = { entity, word: word.toLowerCase() };
	if (where.scope === 'page') return { ...own, where: { scope: 'page', address: where.address } };
	if (where.scope === 'everywhere') return { ...own, where: { scope: 'everywhere' } };
	const site = where.site === '' ? where.site : siteRuleIn(where.site);
	return site === null ? null : { ...own, where: { scope: 'site', site } };
}

/** Would this change make a difference? Of those that a file can ask for. */
function alters(settings: Settings, change: SettingsChange): boolean {
	switch (change.type) {
		case 'pause':
			return change.isPaused !== settings.isPaused;
		case 'density':
			return change.density !== settings.density;
		case 'mark-style':
			return change.markStyle !== settings.markStyle;
		case 'opening-delay':
			return change.openingDelay !== settings.openingDelay;
		case 'language':
			return change.language !== settings.language;
		case 'site':
			return !settings.sitesOff.some((rule) => rule === change.host);
		case 'entity':
			return !settings.entitiesOff.includes(change.entity);
		case 'reject':
			return !settings.rejections.some((known) => isSame(known, change.rejection));
		case 'accept':
			return settings.rejections.some((known) => isSame(known, change.rejection));
	}
}

const isSame = (one: Rejection, other: Rejection): boolean =>
	JSON.stringify(tidied(one)) === JSON.stringify(tidied(other));
