import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntityId } from '../knowledge/pack.ts';
import { markStyles } from './mark-style.ts';
import { openingDelays } from './opening-delay.ts';
import type { Rejection, Settings, SettingsChange } from './settings.ts';
import { defaultSettings, densities } from './settings.ts';
import { siteRuleFor } from './site-rules.ts';
import { outdatedKeys, problemsIn } from './stored-items.ts';
import type { StoredItems } from './stored-settings.ts';
import { itemsFor, mergeItems, settingsFrom } from './stored-settings.ts';

const applied = (items: StoredItems, change: SettingsChange, now: number): StoredItems => ({
	...items,
	...itemsFor(change, items, now),
});

const settled = (...changes: SettingsChange[]): Settings =>
	settingsFrom(changes.reduce<StoredItems>((items, change, time) => applied(items, change, time), {}));

const entities = ['nvidia', 'meta'] as EntityId[];
const hosts = ['nu.nl', 'www.nu.nl', 'example.org', 'm.example.org', 'google.*', ''];
const anyRejection: fc.Arbitrary<Rejection> = fc.record({
	entity: fc.constantFrom(...entities),
	word: fc.constantFrom('meta', 'nvidia'),
	where: fc.constantFrom<Rejection['where']>(
		{ scope: 'everywhere' },
		{ scope: 'site', site: siteRuleFor('nu.nl') },
		{ scope: 'page', address: 'https://nu.nl/a' },
	),
});
const anyChange: fc.Arbitrary<SettingsChange> = fc.oneof(
	fc.record({ type: fc.constant('pause' as const), isPaused: fc.boolean() }),
	fc.record({ type: fc.constant('site' as const), host: fc.constantFrom(...hosts), isOn: fc.boolean() }),
	fc.record({ type: fc.constant('density' as const), density: fc.constantFrom(...densities) }),
	fc.record({ type: fc.constant('mark-style' as const), markStyle: fc.constantFrom(...markStyles) }),
	fc.record({ type: fc.constant('opening-delay' as const), openingDelay: fc.constantFrom(...openingDelays) }),
	fc.record({ type: fc.constant('language' as const), language: fc.constantFrom('browser', 'en', 'nl') }),
	fc.record({ type: fc.constant('entity' as const), entity: fc.constantFrom(...entities), isOn: fc.boolean() }),
	fc.record({ type: fc.constantFrom('reject' as const, 'accept' as const), rejection: anyRejection }),
);

/** What settings should be after changes in their order, by the plainest means. */
function model(changes: readonly SettingsChange[]) {
	const chosen = {
		isPaused: false,
		density: 'first-in-section',
		markStyle: 'dotted',
		openingDelay: 'normal',
		language: 'browser',
	};
	const sites = new Set<string>();
	const off = new Set<string>();
	const rejections = new Set<string>();
	for (const change of changes) {
		if (change.type === 'pause') chosen.isPaused = change.isPaused;
		if (change.type === 'density') chosen.density = change.density;
		if (change.type === 'mark-style') chosen.markStyle = change.markStyle;
		if (change.type === 'opening-delay') chosen.openingDelay = change.openingDelay;
		if (change.type === 'language') chosen.language = change.language;
		if (change.type === 'site') sites[change.isOn ? 'delete' : 'add'](siteRuleFor(change.host));
		if (change.type === 'entity') off[change.isOn ? 'delete' : 'add'](change.entity);
		if (change.type === 'reject') rejections.add(JSON.stringify(change.rejection));
		if (change.type === 'accept') rejections.delete(JSON.stringify(change.rejection));
	}
	return { ...chosen, sitesOff: [...sites].sort(), entitiesOff: [...off].sort(), rejections: [...rejections].sort() };
}

const comparable = (settings: Settings) => ({
	...settings,
	rejections: settings.rejections.map((rejection) => JSON.stringify(rejection)).sort(),
});

const damaged = fc.dictionary(
	fc.constantFrom(
		'paused',
		'density',
		'mark-style',
		'opening-delay',
		'language',
		'site-off:a',
		'entity-off:x',
		'not-this:b',
		'__proto__',
		'other',
	),
	fc.oneof(fc.anything(), fc.record({ at: fc.oneof(fc.nat(), fc.double(), fc.anything()), value: fc.anything() })),
);
const anyItems = fc.dictionary(
	fc.constantFrom('paused', 'density', 'site-off:a'),
	fc.record({ at: fc.nat(3), value: fc.constantFrom(true, false, 'all', undefined) }),
);

describe('settings as stored', () => {
	it('are the defaults when nothing is stored', () => {
		expect(settingsFrom({})).toEqual(defaultSettings);
	});

	it('are what the changes make them, one after the other', () => {
		fc.assert(
			fc.property(fc.array(anyChange), (changes) => {
				expect(comparable(settled(...changes))).toEqual(model(changes));
			}),
		);
	});

	it('are the same on two devices once they have met, with every last change of either', () => {
		const step = fc.oneof(fc.record({ device: fc.nat(1), change: anyChange }), fc.constant('meet' as const));
		fc.assert(
			fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
				const devices: [StoredItems, StoredItems] = [{}, {}];
				const meet = (): void => {
					devices[0] = mergeItems(devices[0], devices[1]);
					devices[1] = mergeItems(devices[1], devices[0]);
				};
				const changes: SettingsChange[] = [];
				steps.forEach((each, time) => {
					if (each === 'meet') {
						meet();
						return;
					}
					const device = each.device as 0 | 1;
					devices[device] = applied(devices[device], each.change, time + 1);
					changes.push(each.change);
				});
				meet();
				expect(settingsFrom(devices[0])).toEqual(settingsFrom(devices[1]));
				expect(comparable(settingsFrom(devices[0]))).toEqual(model(changes));
			}),
		);
	});

	it('merge to the same whichever comes first, and however often', () => {
		fc.assert(
			fc.property(anyItems, anyItems, anyItems, (a, b, c) => {
				const merged = mergeItems(a, b);
				expect(mergeItems(b, a)).toEqual(merged);
				expect(mergeItems(merged, b)).toEqual(merged);
				expect(mergeItems(mergeItems(a, b), c)).toEqual(mergeItems(a, mergeItems(b, c)));
			}),
		);
	});

	it('take a change made after a value was seen for the later one, though its clock is behind', () => {
		const ahead = applied({}, { type: 'density', density: 'all' }, 9_000);
		const after = applied(ahead, { type: 'density', density: 'none' }, 1_000);
		expect(settingsFrom(mergeItems(ahead, after)).density).toBe('none');
	});

	it('read what the first version stored, without times', () => {
		const items = { paused: true, density: 'all', 'site-off:nu.nl': true };
		expect(settingsFrom(items)).toEqual({
			...defaultSettings,
			isPaused: true,
			density: 'all',
			sitesOff: ['nu.nl'],
		});
		expect(settingsFrom(applied(items, { type: 'site', host: 'nu.nl', isOn: true }, 1)).sitesOff).toEqual([]);
	});

	it('lose one damaged value at a time, and name it', () => {
		const items = {
			paused: 'yes',
			density: { at: 5, value: 'all' },
			'site-off:nu.nl': { at: 5, value: true },
			'site-off:example.org': 1,
			'not-this:x': { at: 5, value: { entity: 4 } },
			'from a later version': {},
		};
		expect(settingsFrom(items)).toEqual({ ...defaultSettings, density: 'all', sitesOff: ['nu.nl'] });
		const named = problemsIn(items).map((problem) => /"(.*?)" is (.*), which/.exec(problem)?.slice(1));
		expect(named.sort()).toEqual([
			['not-this:x', '{"entity":4}'],
			['paused', '"yes"'],
			['site-off:example.org', '1'],
		]);
	});

	it('are settings whatever is stored', () => {
		fc.assert(
			fc.property(damaged, damaged, (items, others) => {
				const settings = settingsFrom(mergeItems(items, others));
				expect(densities).toContain(settings.density);
				expect(markStyles).toContain(settings.markStyle);
				expect(openingDelays).toContain(settings.openingDelay);
				expect(['browser', 'en', 'nl']).toContain(settings.language);
				expect(typeof settings.isPaused).toBe('boolean');
				expect([...settings.sitesOff, ...settings.entitiesOff].every((each) => typeof each === 'string')).toBe(true);
				expect(problemsIn(items).every((problem) => problem.includes('"'))).toBe(true);
			}),
		);
	});

	it('forget what was taken back after a season, and nothing else', () => {
		const now = 1_000 * 24 * 60 * 60 * 1_000;
		const items = {
			'site-off:long-ago.org': { at: 1 },
			'site-off:lately.org': { at: now - 1 },
			'site-off:off.org': { at: 1, value: true },
			'of another part': { at: 1 },
		};
		expect(outdatedKeys(items, now)).toEqual(['site-off:long-ago.org']);
	});
});
