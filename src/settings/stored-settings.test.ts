import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntityId } from '../knowledge/pack.ts';
import type { Rejection, SettingsChange } from './settings.ts';
import { defaultSettings, densities } from './settings.ts';
import type { StoredItems } from './stored-settings.ts';
import { editFor, settingsFrom } from './stored-settings.ts';

const applied = (items: StoredItems, change: SettingsChange): StoredItems => {
	const { set, remove } = editFor(change);
	return Object.fromEntries(Object.entries({ ...items, ...set }).filter(([key]) => !remove.includes(key)));
};

const settled = (...changes: SettingsChange[]) => settingsFrom(changes.reduce<StoredItems>(applied, {})).settings;

const rejection: Rejection = { entity: 'meta' as EntityId, word: 'meta', where: { scope: 'everywhere' } };

const hosts = fc.constantFrom('nu.nl', 'www.nu.nl', 'example.org', 'm.example.org', '');
const anyChange: fc.Arbitrary<SettingsChange> = fc.oneof(
	fc.record({ type: fc.constant('pause' as const), isPaused: fc.boolean() }),
	fc.record({ type: fc.constant('site' as const), host: hosts, isOn: fc.boolean() }),
	fc.record({ type: fc.constant('density' as const), density: fc.constantFrom(...densities) }),
	fc.record({ type: fc.constantFrom('reject' as const, 'accept' as const), rejection: fc.constant(rejection) }),
);

describe('settings as stored', () => {
	it('are the defaults when nothing is stored', () => {
		expect(settingsFrom({})).toEqual({ settings: defaultSettings, problems: [] });
	});

	it('hold what was changed last', () => {
		expect(settled({ type: 'site', host: 'www.nu.nl', isOn: false }).sitesOff).toEqual(['nu.nl']);
		expect(
			settled({ type: 'site', host: 'www.nu.nl', isOn: false }, { type: 'site', host: 'nu.nl', isOn: true }).sitesOff,
		).toEqual([]);
		expect(settled({ type: 'reject', rejection }).rejections).toEqual([rejection]);
		expect(settled({ type: 'reject', rejection }, { type: 'accept', rejection })).toEqual(defaultSettings);
	});

	it('lose one damaged value at a time, and name it', () => {
		const { settings, problems } = settingsFrom({
			paused: 'yes',
			density: 'all',
			'site-off:nu.nl': true,
			'site-off:example.org': 1,
			'not-this:x': { entity: 4 },
			'from a later version': {},
		});
		expect(settings).toEqual({ ...defaultSettings, density: 'all', sitesOff: ['nu.nl'] });
		expect(problems).toEqual([
			'The setting "not-this:x" should be a rejected word and is {"entity":4}; it is ignored.',
			'The setting "site-off:example.org" should be true and is 1; it is ignored.',
			'The setting "paused" should be true and is "yes"; it is ignored.',
		]);
	});

	it('are settings whatever is stored', () => {
		fc.assert(
			fc.property(
				fc.dictionary(fc.constantFrom('paused', 'density', 'language', 'site-off:a', 'not-this:b'), fc.anything()),
				(items) => {
					const { settings } = settingsFrom(items);
					expect(densities).toContain(settings.density);
					expect(typeof settings.isPaused).toBe('boolean');
				},
			),
		);
	});

	it('keep both changes when two devices change different things', () => {
		fc.assert(
			fc.property(anyChange, anyChange, (first, second) => {
				const keys = (change: SettingsChange) => [...Object.keys(editFor(change).set), ...editFor(change).remove];
				fc.pre(!keys(first).some((key) => keys(second).includes(key)));
				expect(settled(first, second)).toEqual(settled(second, first));
			}),
		);
	});
});
