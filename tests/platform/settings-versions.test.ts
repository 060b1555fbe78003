import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { EntityId } from '../../src/knowledge/pack.ts';
import { changeSettings, readSettings, storedItems } from '../../src/platform/settings-store.ts';
import type { SettingsChange } from '../../src/settings/settings.ts';
import { defaultSettings, densities } from '../../src/settings/settings.ts';
import { problemsIn } from '../../src/settings/stored-items.ts';
import { fakeBrowser } from './fake-browser.ts';

const fake = vi.hoisted(() => ({
	browser: undefined as unknown as ReturnType<typeof import('./fake-browser.ts').fakeBrowser>,
}));
vi.mock('../../src/platform/browser.ts', () => fake);

beforeEach(() => {
	fake.browser = fakeBrowser();
	vi.spyOn(console, 'warn').mockImplementation(() => {});
});

/** What a version yet to be written may have stored: keys, fields and values that this one does not know. */
const laterItems = {
	theme: { at: 5, value: 'sepia' },
	'colour:nvidia': { at: 5, value: '#76b900' },
	'not-that:nvidia': { at: 5 },
	version: 3,
	density: { at: 5, value: 'one-a-page' },
	language: { at: 5, value: 'fy' },
	'site-off:nu.nl': { at: 5, value: { until: 1_900_000_000_000 } },
	'entity-off:meta': { at: 5, value: true, why: 'noise' },
	'not-this:meta:x': { at: 5, value: { entity: 'meta', word: 'x', where: { scope: 'section' } } },
	paused: { at: 5, sealed: 'AAAA' },
};

const change: fc.Arbitrary<SettingsChange> = fc.oneof(
	fc.record({ type: fc.constant('pause' as const), isPaused: fc.boolean() }),
	fc.record({ type: fc.constant('density' as const), density: fc.constantFrom(...densities) }),
	fc.record({ type: fc.constant('site' as const), host: fc.constantFrom('nu.nl', 'ad.nl'), isOn: fc.boolean() }),
	fc.record({
		type: fc.constant('entity' as const),
		entity: fc.constantFrom('meta' as EntityId, 'amd' as EntityId),
		isOn: fc.boolean(),
	}),
);

/** The keys that a change writes, if it is what it says. */
const keysOf = (each: SettingsChange): string[] => [
	...(each.type === 'pause' ? ['paused'] : []),
	...(each.type === 'density' ? ['density'] : []),
	...(each.type === 'site' ? [`site-off:${each.host}`] : []),
	...(each.type === 'entity' ? [`entity-off:${each.entity}`] : []),
];

/** What the browser's storage does during one change. */
const weather = fc.record({
	syncWrites: fc.boolean(),
	localWrites: fc.boolean(),
	syncReads: fc.boolean(),
	localReads: fc.boolean(),
});

function setWeather(now: { syncWrites: boolean; localWrites: boolean; syncReads: boolean; localReads: boolean }): void {
	const { sync, local } = fake.browser.storage;
	const failure = new Error('QUOTA_BYTES quota exceeded');
	sync.failure = now.syncWrites ? null : failure;
	local.failure = now.localWrites ? null : failure;
	sync.readFailure = now.syncReads ? null : failure;
	local.readFailure = now.localReads ? null : failure;
}

const fair = { syncWrites: true, localWrites: true, syncReads: true, localReads: true };

describe('settings stored by a later version', () => {
	it('are what this version understands of them, and each it does not is named', async () => {
		fake.browser.storage.sync.items = { ...laterItems };
		expect(await readSettings()).toEqual({ ...defaultSettings, entitiesOff: ['meta'] });
		expect(problemsIn(await storedItems())).toHaveLength(4);
	});

	it('stay to the letter, whatever is changed here and however often, but for the very thing that is changed', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(change, { maxLength: 12 }), async (changes) => {
				fake.browser = fakeBrowser();
				fake.browser.storage.sync.items = structuredClone(laterItems);
				fake.browser.storage.local.items = { 'cache:facts': [1, 2], later: { at: 5, value: 1 } };
				for (const each of changes) await changeSettings(each);
				const touched = changes.flatMap(keysOf);
				for (const [key, item] of Object.entries(laterItems))
					if (!touched.includes(key)) expect(fake.browser.storage.sync.items[key]).toEqual(item);
				expect(fake.browser.storage.local.items).toEqual({ 'cache:facts': [1, 2], later: { at: 5, value: 1 } });
			}),
		);
	});
});

describe('settings under a storage that fails now and then', () => {
	it('are what was last changed without an error, when it works again', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(fc.record({ change, weather }), { maxLength: 20 }), async (steps) => {
				fake.browser = fakeBrowser();
				const taken: SettingsChange[] = [];
				for (const [index, step] of steps.entries()) {
					vi.spyOn(Date, 'now').mockReturnValue(1_000 * (index + 1));
					setWeather(step.weather);
					await changeSettings(step.change).then(
						() => taken.push(step.change),
						() => {},
					);
				}
				setWeather(fair);
				const found = await readSettings();
				fake.browser = fakeBrowser();
				for (const [index, each] of taken.entries()) {
					vi.spyOn(Date, 'now').mockReturnValue(1_000 * (index + 1));
					await changeSettings(each);
				}
				expect(found).toEqual(await readSettings());
			}),
			{ numRuns: 500 },
		);
	});

	it('does not set back what another device changed while synchronised storage cannot be read', async () => {
		const { sync, local } = fake.browser.storage;
		local.items = { density: { at: 5, value: 'none' } };
		sync.items = { density: { at: 9, value: 'all' } };
		setWeather({ ...fair, syncReads: false });
		await changeSettings({ type: 'pause', isPaused: true });
		setWeather(fair);
		expect(await readSettings()).toMatchObject({ isPaused: true, density: 'all' });
		expect(sync.items).toHaveProperty('density.value', 'all');
	});
});
