import type { EntityId, Locale } from '../knowledge/pack.ts';
import type { MarkStyle } from './mark-style.ts';
import type { OpeningDelay } from './opening-delay.ts';
import type { SiteRule } from './site-rules.ts';
import { ruleHolds } from './site-rules.ts';

/** How many of a page's mentions are painted. */
export const densities = ['first-in-section', 'all', 'none'] as const;
export type Density = (typeof densities)[number];

/** A reader's "Not this": a word that does not mean this entity. */
export interface Rejection {
	readonly entity: EntityId;
	/** The word as it stood on the page, in lower case. */
	readonly word: string;
	/** The page's address, the site's rule, or nothing for everywhere. */
	readonly where:
		| { readonly scope: 'page'; readonly address: string }
		| { readonly scope: 'site'; readonly site: SiteRule }
		| { readonly scope: 'everywhere' };
}

/** What the reader has chosen. */
export interface Settings {
	/** Off on every site. */
	readonly isPaused: boolean;
	readonly sitesOff: readonly SiteRule[];
	readonly density: Density;
	readonly markStyle: MarkStyle;
	readonly openingDelay: OpeningDelay;
	/** `browser` follows the browser's language. */
	readonly language: 'browser' | Locale;
	/** Companies and groups that are not marked anywhere. */
	readonly entitiesOff: readonly EntityId[];
	readonly rejections: readonly Rejection[];
}

export const defaultSettings: Settings = {
	isPaused: false,
	sitesOff: [],
	density: 'first-in-section',
	markStyle: 'dotted',
	openingDelay: 'normal',
	language: 'browser',
	entitiesOff: [],
	rejections: [],
};

/** One thing a reader changes at a time; each is stored under a key of its own. */
export type SettingsChange =
	| { readonly type: 'pause'; readonly isPaused: boolean }
	/** `host`: a host, or a rule. */
	| { readonly type: 'site'; readonly host: string; readonly isOn: boolean }
	| { readonly type: 'density'; readonly density: Density }
	| { readonly type: 'mark-style'; readonly markStyle: MarkStyle }
	| { readonly type: 'opening-delay'; readonly openingDelay: OpeningDelay }
	| { readonly type: 'language'; readonly language: Settings['language'] }
	| { readonly type: 'entity'; readonly entity: EntityId; readonly isOn: boolean }
	| { readonly type: 'reject'; readonly rejection: Rejection }
	/** Takes a "Not this" back. */
	| { readonly type: 'accept'; readonly rejection: Rejection };

/** Is Newsgloss off for pages of `host`? */
export const isOffFor = ({ isPaused, sitesOff }: Settings, host: string): boolean =>
	isPaused || sitesOff.some((rule) => ruleHolds(rule, host));

/** Does the reader not want this word of this entity marked on this page? */
export function isRejected(
	{ entitiesOff, rejections }: Settings,
	{ entity, text, site, address }: { entity: EntityId; text: string; site: string; address: string },
): boolean {
	const word = text.toLowerCase();
	return (
		entitiesOff.includes(entity) ||
		rejections.some(
			(rejection) =>
				rejection.entity === entity &&
				rejection.word === word &&
				(rejection.where.scope === 'everywhere' ||
					(rejection.where.scope === 'site' && ruleHolds(rejection.where.site, site)) ||
					(rejection.where.scope === 'page' && withoutPlace(rejection.where.address) === withoutPlace(address))),
		)
	);
}

/** An address without the place on its page: following a link within a page does not lead to another. */
const withoutPlace = (address: string): string => address.split('#', 1)[0] as string;
