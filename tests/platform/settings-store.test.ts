import { beforeEach, describe, expect, it, vi } from 'vitest';
import { changeSettings, readSettings, watchSettings } from '../../src/platform/settings-store.ts';
import { defaultSettings } from '../../src/settings/settings.ts';
import { fakeBrowser } from './fake-browser.ts';

const fake = vi.hoisted(() => ({
	browser: undefined as unknown as ReturnType<typeof import('./fake-browser.ts').fakeBrowser>,
}));
vi.mock('../../src/platform/browser.ts', () => fake);

beforeEach(() => {
	fake.browser = fakeBrowser();
	vi.spyOn(console, 'warn')
		.mockImplementation(() => {})
		.mockClear();
});

const turnOff = (host: string) => changeSettings({ type: 'site', host, isOn: false });

describe('the settings store', () => {
	it('gives the defaults before anything is stored, and what was stored after', async () => {
		expect(await readSettings()).toEqual(defaultSettings);
		await turnOff('www.nu.nl');
		expect((await readSettings()).sitesOff).toEqual(['nu.nl']);
	});

	it('keeps a change on this device when it cannot be synchronised, and says so once', async () => {
		fake.browser.storage.sync.failure = new Error('QUOTA_BYTES quota exceeded');
		await turnOff('nu.nl');
		expect((await readSettings()).sitesOff).toEqual(['nu.nl']);
		expect(console.warn).toHaveBeenCalledTimes(1);
		fake.browser.storage.sync.failure = null;
		await changeSettings({ type: 'site', host: 'nu.nl', isOn: true });
		expect((await readSettings()).sitesOff).toEqual([]);
	});

	it('changes nothing when neither storage takes it, and says why', async () => {
		await turnOff('ad.nl');
		fake.browser.storage.sync.failure = new Error('quota');
		fake.browser.storage.local.failure = new Error('disk full');
		await expect(turnOff('nu.nl')).rejects.toThrow('disk full');
		expect((await readSettings()).sitesOff).toEqual(['ad.nl']);
	});

	it('passes damaged values by, each with a line in the log, and leaves them where they are', async () => {
		fake.browser.storage.sync.items = { density: 'some', paused: true };
		expect(await readSettings()).toEqual({ ...defaultSettings, isPaused: true });
		expect(console.warn).toHaveBeenCalledTimes(1);
		expect(fake.browser.storage.sync.items).toHaveProperty('density', 'some');
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
