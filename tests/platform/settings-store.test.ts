import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
	changeSettings,
	eraseSettings,
	readSettings,
	storedByArea,
	storedItems,
	watchSettings,
} from '../../src/platform/settings-store.ts';
import type { EntityId } from '../../src/knowledge/pack.ts';
import type { Rejection } from '../../src/settings/settings.ts';
import { defaultSettings } from '../../src/settings/settings.ts';
import { problemsIn } from '../../src/settings/stored-items.ts';
import { fakeBrowser } from './fake-browser.ts';

const fake = vi.hoisted(() => ({
	browser: undefined as unknown as ReturnType<typeof import('./fake-browser.ts').fakeBrowser>,
}));
vi.mock('../../src/platform/browser.ts', () => fake);

beforeEach(() => {
	fake.browser = fakeBrowser();
	vi.stubGlobal('location', { protocol: 'chrome-extension:' });
	vi.spyOn(console, 'warn')
		.mockImplementation(() => {})
		.mockClear();
});

afterEach(() => {
	vi.unstubAllGlobals();
});

const turn = (host: string, isOn: boolean) => changeSettings({ type: 'site', host, isOn });
const sitesOff = async () => (await readSettings()).sitesOff;
const refused = new Error('QUOTA_BYTES quota exceeded');

describe('the settings store', () => {
	it('gives the defaults before anything is stored, and what was stored after', async () => {
		expect(await readSettings()).toEqual(defaultSettings);
		await turn('www.nu.nl', false);
		expect(await sitesOff()).toEqual(['nu.nl']);
	});

	it('keeps a change on this device when it cannot be synchronised, and says so once', async () => {
		fake.browser.storage.sync.failure = refused;
		await turn('nu.nl', false);
		expect(await sitesOff()).toEqual(['nu.nl']);
		expect(console.warn).toHaveBeenCalledTimes(1);
	});

	it('keeps what is taken back as well, though the old value cannot be removed', async () => {
		await turn('nu.nl', false);
		fake.browser.storage.sync.failure = refused;
		await turn('nu.nl', true);
		expect(await sitesOff()).toEqual([]);
	});

	it('synchronises what was refused, with the next change that is taken', async () => {
		fake.browser.storage.sync.failure = refused;
		await turn('nu.nl', false);
		fake.browser.storage.sync.failure = null;
		await turn('ad.nl', false);
		expect(Object.keys(fake.browser.storage.sync.items).sort()).toEqual(['site-off:ad.nl', 'site-off:nu.nl']);
		expect(fake.browser.storage.local.items).toEqual({});
	});

	it('synchronises a change that there is room for, though there is none for what waits', async () => {
		await changeSettings({ type: 'density', density: 'all' });
		fake.browser.storage.sync.room = 1;
		await turn('nu.nl', false);
		await changeSettings({ type: 'density', density: 'none' });
		expect(fake.browser.storage.sync.items).toHaveProperty('density.value', 'none');
		expect(Object.keys(fake.browser.storage.local.items)).toEqual(['site-off:nu.nl']);
		fake.browser.storage.sync.room = 2;
		await changeSettings({ type: 'density', density: 'all' });
		expect(await sitesOff()).toEqual(['nu.nl']);
		expect(fake.browser.storage.local.items).toEqual({});
	});

	it('does not set back what another device changed after this one was refused', async () => {
		fake.browser.storage.sync.failure = refused;
		await changeSettings({ type: 'density', density: 'none' });
		fake.browser.storage.sync.failure = null;
		fake.browser.storage.sync.items = { density: { at: Date.now() + 60_000, value: 'all' } };
		await turn('nu.nl', false);
		expect((await readSettings()).density).toBe('all');
		expect(fake.browser.storage.sync.items).toHaveProperty('density.value', 'all');
	});

	it('keeps an item too large to be synchronised on this device, and synchronises the others', async () => {
		const rejection: Rejection = {
			entity: 'meta' as EntityId,
			word: 'meta',
			where: { scope: 'page', address: `https://example.org/${'x'.repeat(9_000)}` },
		};
		await changeSettings({ type: 'reject', rejection }, { type: 'site', host: 'nu.nl', isOn: false });
		expect(await readSettings()).toMatchObject({ rejections: [rejection], sitesOff: ['nu.nl'] });
		expect(Object.keys(fake.browser.storage.sync.items)).toEqual(['site-off:nu.nl']);
		await changeSettings({ type: 'accept', rejection });
		expect((await readSettings()).rejections).toEqual([]);
	});

	it('writes many changes at once, since writes are counted', async () => {
		const write = vi.spyOn(fake.browser.storage.sync, 'set');
		const hosts = Array.from({ length: 300 }, (_, index) => `site-${index}.org`);
		await changeSettings(...hosts.map((host) => ({ type: 'site', host, isOn: false }) as const));
		expect((await sitesOff()).length).toBe(300);
		expect(write).toHaveBeenCalledTimes(1);
	});

	it('changes nothing when neither storage takes it, and says why', async () => {
		await turn('ad.nl', false);
		fake.browser.storage.sync.failure = refused;
		fake.browser.storage.local.failure = new Error('disk full');
		await expect(turn('nu.nl', false)).rejects.toThrow('disk full');
		expect(await sitesOff()).toEqual(['ad.nl']);
	});

	it.each(['sync', 'local'] as const)('goes on without storage.%s when that cannot be read', async (area) => {
		fake.browser.storage.sync.items = { paused: true };
		fake.browser.storage.local.items = { paused: true };
		fake.browser.storage[area].readFailure = new Error('damaged');
		expect((await readSettings()).isPaused).toBe(true);
	});

	it('passes damaged values by, and leaves them where they are', async () => {
		fake.browser.storage.sync.items = { density: 'some', paused: true };
		expect(await readSettings()).toEqual({ ...defaultSettings, isPaused: true });
		expect(fake.browser.storage.sync.items).toHaveProperty('density', 'some');
		expect(problemsIn(await storedItems())).toHaveLength(1);
	});

	it('tells what is kept where, and takes all of it away when asked', async () => {
		await turn('nu.nl', false);
		fake.browser.storage.sync.failure = refused;
		await turn('ad.nl', false);
		fake.browser.storage.sync.failure = null;
		const { sync, local } = await storedByArea();
		expect([Object.keys(sync), Object.keys(local)]).toEqual([['site-off:nu.nl'], ['site-off:ad.nl']]);
		await eraseSettings();
		expect(await storedByArea()).toEqual({ sync: {}, local: {} });
		expect(await readSettings()).toEqual(defaultSettings);
	});

	it('says so when it cannot be erased', async () => {
		fake.browser.storage.sync.failure = refused;
		await expect(eraseSettings()).rejects.toThrow('QUOTA_BYTES');
	});

	it('says nothing in the console of a page', async () => {
		vi.stubGlobal('location', { protocol: 'https:' });
		fake.browser.storage.sync.items = { density: 'some' };
		fake.browser.storage.sync.failure = refused;
		fake.browser.storage.local.readFailure = refused;
		await turn('nu.nl', false);
		expect(console.warn).not.toHaveBeenCalled();
	});

	it('tells of changes made anywhere until it is told to stop', async () => {
		const ending = new AbortController();
		const told = vi.fn();
		watchSettings(told, ending.signal);
		fake.browser.storage.sync.items = { paused: true };
		await Promise.all(fake.browser.storage.onChanged.emit({}, 'sync'));
		expect(told).toHaveBeenCalledWith(expect.objectContaining({ isPaused: true }));
		await Promise.all(fake.browser.storage.onChanged.emit({}, 'session'));
		ending.abort();
		await Promise.all(fake.browser.storage.onChanged.emit({}, 'sync'));
		expect(told).toHaveBeenCalledTimes(1);
	});
});
