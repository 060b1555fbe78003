import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LatePart } from '../../src/content/late-part.ts';

const fake = vi.hoisted(() => ({ browser: {} as { runtime: { sendMessage(message: unknown): Promise<unknown> } } }));
vi.mock('../../src/platform/browser.ts', () => fake);

let left: object | undefined;
let now = 0;
const sendMessage = vi.fn(async (_message: unknown): Promise<unknown> => undefined);
const partOf = () => new LatePart('judge', () => left);

beforeEach(() => {
	left = undefined;
	now = 0;
	sendMessage.mockReset();
	fake.browser = { runtime: { sendMessage } };
	vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => vi.restoreAllMocks());

it('is asked for by its name once, however many need it, and is what it leaves', async () => {
	const part = partOf();
	expect(part.here).toBe(null);
	sendMessage.mockImplementation(async () => {
		left = { is: 'judge' };
	});
	const loads = await Promise.all([part.load(), part.load()]);
	expect(loads).toEqual([left, left]);
	expect(sendMessage.mock.calls).toEqual([[{ name: 'load-part', part: 'judge' }]]);
	now = 60_000;
	expect(await part.load()).toBe(left);
	expect(sendMessage).toHaveBeenCalledTimes(1);
});

it.each<[string, () => Promise<unknown>]>([
	['rejects', () => Promise.reject(new Error('Cannot access contents of the page.'))],
	[
		'throws',
		() => {
			throw new Error('Extension context invalidated.');
		},
	],
	['answers and has brought nothing', async () => undefined],
])('is null, without a word, where the browser %s; asked again a second later', async (_, behave) => {
	const said = [vi.spyOn(console, 'debug'), vi.spyOn(console, 'warn'), vi.spyOn(console, 'error')];
	sendMessage.mockImplementation(behave);
	const part = partOf();
	expect(await part.load()).toBe(null);
	now = 900;
	expect(await part.load()).toBe(null);
	expect(sendMessage).toHaveBeenCalledTimes(1);
	now = 1_100;
	sendMessage.mockImplementation(async () => {
		left = {};
	});
	expect(await part.load()).toBe(left);
	for (const each of said) expect(each).not.toHaveBeenCalled();
});
