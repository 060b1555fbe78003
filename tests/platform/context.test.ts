import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { endWithExtension } from '../../src/platform/context.ts';
import { fakeBrowser } from './fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('../../src/platform/browser.ts', () => fake);

let page: EventTarget;

beforeEach(() => {
	fake.browser = fakeBrowser();
	page = new EventTarget();
	vi.stubGlobal('window', page);
});
afterEach(() => vi.unstubAllGlobals());

/** Something the reader does, at a time in ms since the page was opened. */
function does(type: string, time: number): void {
	page.dispatchEvent(Object.defineProperty(new Event(type), 'timeStamp', { value: time }));
}

/** A life that ends with its extension. */
function startLife(listening?: AbortSignal): AbortSignal {
	const life = new AbortController();
	endWithExtension(life, listening ?? life.signal)();
	return life.signal;
}

/** What a browser leaves of the extension API in a script whose extension is gone. */
const orphaned: [name: string, api: unknown][] = [
	['has no id any more', { runtime: { id: undefined } }],
	['has no runtime', {}],
	[
		'throws',
		{
			get runtime(): unknown {
				throw new Error('Extension context invalidated.');
			},
		},
	],
];

describe('a content script', () => {
	it('lives on while its extension does', () => {
		const signal = startLife();
		for (let second = 1; second < 10; second++) does('pointermove', second * 2_000);
		expect(signal.aborted).toBe(false);
	});

	describe.each(orphaned)('whose extension API %s', (_, api) => {
		it.each(['pointermove', 'keydown', 'focus', 'visibilitychange'])('ends at the next %s', (type) => {
			const signal = startLife();
			fake.browser = api;
			expect(signal.aborted).toBe(false);
			does(type, 5_000);
			expect(signal.aborted).toBe(true);
		});
	});

	it('asks once a second, however much the pointer moves', () => {
		const asked = vi.fn(() => 'own-id');
		fake.browser = {
			runtime: {
				get id() {
					return asked();
				},
			},
		};
		startLife();
		for (let time = 5_000; time < 7_000; time += 10) does('pointermove', time);
		expect(asked).toHaveBeenCalledTimes(2);
	});

	it('lives on where nothing is listened to', () => {
		const listening = new AbortController();
		const signal = startLife(listening.signal);
		listening.abort();
		fake.browser = {};
		does('keydown', 5_000);
		expect(signal.aborted).toBe(false);
	});

	it('listens no more once it has ended', () => {
		const removed = vi.fn(() => undefined);
		startLife();
		fake.browser = {
			runtime: {
				get id() {
					return removed();
				},
			},
		};
		for (let second = 5; second < 10; second++) does('keydown', second * 1_000);
		expect(removed).toHaveBeenCalledTimes(1);
	});
});
