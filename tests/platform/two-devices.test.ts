import fc from 'fast-check';
import { beforeEach, expect, it, vi } from 'vitest';
import type { EntityId } from '../../src/knowledge/pack.ts';
import { changeSettings, readSettings, storedItems } from '../../src/platform/settings-store.ts';
import { markStyles } from '../../src/settings/mark-style.ts';
import type { Rejection, SettingsChange } from '../../src/settings/settings.ts';
import { densities } from '../../src/settings/settings.ts';
import type { StoredItems } from '../../src/settings/stored-settings.ts';
import { itemsFor, settingsFrom } from '../../src/settings/stored-settings.ts';
import { fakeBrowser } from './fake-browser.ts';

const fake = vi.hoisted(() => ({
	browser: undefined as unknown as ReturnType<typeof import('./fake-browser.ts').fakeBrowser>,
}));
vi.mock('../../src/platform/browser.ts', () => fake);

beforeEach(() => {
	vi.spyOn(console, 'warn').mockImplementation(() => {});
});

/** A change as the model knows it. */
interface Write {
	readonly item: unknown;
	/** Changes of the same setting that its maker had seen then. */
	readonly past: ReadonlySet<Write>;
}

/** One of a reader's browsers, with what it had of the others when it last synchronised. */
class Device {
	readonly browser = fakeBrowser();
	/** By key: every change it has seen. */
	readonly seen = new Map<string, Set<Write>>();
	base: StoredItems = {};
	/** How far its clock is ahead, in ms. */
	readonly skew: number;

	constructor(skew: number) {
		this.skew = skew;
	}

	/** What a reader would find on it. */
	settings() {
		fake.browser = this.browser;
		return readSettings();
	}
}

/** The browser maker's server: knows keys and values, and nothing of what they mean. */
class Server {
	items: Record<string, unknown> = {};

	/** Brings a device and the server together, key by key. What both have changed, one of them loses: makers differ in which. */
	meet(device: Device, deviceWins: boolean): void {
		const { sync } = device.browser.storage;
		for (const key of new Set([...Object.keys(this.items), ...Object.keys(sync.items), ...Object.keys(device.base)])) {
			const isChangedThere = !isSame(this.items[key], device.base[key]);
			const isChangedHere = !isSame(sync.items[key], device.base[key]);
			const source = isChangedHere && (deviceWins || !isChangedThere) ? sync.items : this.items;
			const target = source === this.items ? sync.items : this.items;
			if (Object.hasOwn(source, key)) target[key] = structuredClone(source[key]);
			else delete target[key];
		}
		device.base = structuredClone(this.items);
	}
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Every change of each setting, by key. */
type History = Map<string, Write[]>;

async function make(device: Device, change: SettingsChange, moment: number, isRefused: boolean, history: History) {
	fake.browser = device.browser;
	device.browser.storage.sync.failure = isRefused ? new Error('QUOTA_BYTES quota exceeded') : null;
	vi.spyOn(Date, 'now').mockReturnValue(moment + device.skew);
	await changeSettings(change);
	const [[key, made]] = Object.entries(itemsFor(change, {}, 0)) as [[string, unknown]];
	const item = (await storedItems())[key];
	// Whatever the clocks say, it holds where it was made.
	expect(settingsFrom({ [key]: item })).toEqual(settingsFrom({ [key]: made }));
	const seen = device.seen.get(key) ?? new Set();
	const write = { item, past: new Set(seen) };
	device.seen.set(key, seen.add(write));
	history.set(key, [...(history.get(key) ?? []), write]);
}

function meet(server: Server, device: Device, deviceWins: boolean, history: History): void {
	server.meet(device, deviceWins);
	// What came from there has been seen here; by what it is, since a server tells no more.
	for (const [key, writes] of history) {
		const seen = device.seen.get(key) ?? new Set();
		for (const write of writes)
			if (isSame(write.item, device.browser.storage.sync.items[key]))
				for (const each of [write, ...write.past]) seen.add(each);
		device.seen.set(key, seen);
	}
}

const rejection: Rejection = { entity: 'meta' as EntityId, word: 'meta', where: { scope: 'everywhere' } };

const change: fc.Arbitrary<SettingsChange> = fc.oneof(
	fc.record({ type: fc.constant('pause' as const), isPaused: fc.boolean() }),
	fc.record({ type: fc.constant('density' as const), density: fc.constantFrom(...densities) }),
	fc.record({ type: fc.constant('language' as const), language: fc.constantFrom('browser', 'en', 'nl') }),
	fc.record({ type: fc.constant('site' as const), host: fc.constantFrom('nu.nl', 'ad.nl', ''), isOn: fc.boolean() }),
	fc.record({ type: fc.constant('entity' as const), entity: fc.constant('amd' as EntityId), isOn: fc.boolean() }),
	fc.record({ type: fc.constantFrom('reject' as const, 'accept' as const), rejection: fc.constant(rejection) }),
);

const step = fc.oneof(
	{
		weight: 3,
		arbitrary: fc.record({ device: fc.constantFrom(0, 1), change, isRefused: fc.boolean(), after: fc.nat(5_000) }),
	},
	{ weight: 2, arbitrary: fc.record({ device: fc.constantFrom(0, 1), deviceWins: fc.boolean() }) },
);

const skew = fc.integer({ min: -3_600_000, max: 3_600_000 });

it('any changes on two devices, whose clocks differ and whose writes are refused now and then, come to one, and none is lost', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(step, { maxLength: 30 }), skew, async (steps, ahead) => {
			const devices = [new Device(0), new Device(ahead)] as const;
			const server = new Server();
			const history: History = new Map();
			let moment = 1_700_000_000_000;
			for (const each of steps) {
				const device = devices[each.device] as Device;
				if ('change' in each) {
					moment += each.after;
					await make(device, each.change, moment, each.isRefused, history);
				} else {
					meet(server, device, each.deviceWins, history);
				}
			}
			// In the end both work again: the next change takes along what was refused, and all meet.
			for (const [index, device] of devices.entries())
				await make(device, { type: 'mark-style', markStyle: markStyles[index] ?? 'dotted' }, ++moment, false, history);
			for (const device of [...devices, ...devices]) meet(server, device, true, history);

			const [one, other] = [await devices[0].settings(), await devices[1].settings()];
			expect(one).toEqual(other);
			for (const [key, writes] of history) {
				// A change goes only for one whose maker had seen it; of two made apart, either may stand.
				const standing = writes.filter((write) => !writes.some(({ past }) => past.has(write)));
				const allowed = standing.map(({ item }) => settingsFrom({ [key]: item }));
				expect(allowed).toContainEqual(onlyOf(key, await itemsOf(devices[0])));
			}
		}),
		{ numRuns: 300 },
	);
}, 30_000);

const itemsOf = (device: Device): Promise<StoredItems> => {
	fake.browser = device.browser;
	return storedItems();
};

const onlyOf = (key: string, items: StoredItems) => settingsFrom({ [key]: items[key] });

it('two devices that change different things before they meet both win', async () => {
	const [one, other] = [new Device(0), new Device(-60_000)];
	const server = new Server();
	const history: History = new Map();
	await make(one, { type: 'site', host: 'nu.nl', isOn: false }, 5, false, history);
	await make(other, { type: 'site', host: 'ad.nl', isOn: false }, 6, false, history);
	await make(other, { type: 'pause', isPaused: true }, 7, false, history);
	for (const device of [one, other, one]) meet(server, device, false, history);
	expect(await one.settings()).toMatchObject({ sitesOff: ['ad.nl', 'nu.nl'], isPaused: true });
	expect(await other.settings()).toEqual(await one.settings());
});
