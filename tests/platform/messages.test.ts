import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { MessageHandlers } from '../../src/platform/messages.ts';
import { handleMessages } from '../../src/platform/messages.ts';
import { fakeBrowser } from './fake-browser.ts';

const fake = vi.hoisted(() => ({
	browser: undefined as unknown as ReturnType<typeof import('./fake-browser.ts').fakeBrowser>,
}));
vi.mock('../../src/platform/browser.ts', () => fake);

const ownFrame = { id: 'own-id', tab: { id: 7, url: 'https://nu.nl/a' }, frameId: 0, url: 'https://nu.nl/a' };

let handlers: { [Name in keyof MessageHandlers]: ReturnType<typeof vi.fn> };

beforeEach(() => {
	fake.browser = fakeBrowser();
	handlers = {
		'mention-count': vi.fn(async () => undefined),
		'load-part': vi.fn(async () => undefined),
		'top-site': vi.fn(async () => ({ site: 'nu.nl' })),
		'open-summary': vi.fn(async () => undefined),
		'go-back': vi.fn(async () => ({ isBack: false })),
		'dismiss-card': vi.fn(async () => undefined),
	};
	handleMessages(handlers as unknown as MessageHandlers);
	vi.spyOn(console, 'warn')
		.mockImplementation(() => {})
		.mockClear();
});

const deliver = (message: unknown, sender: unknown = ownFrame) =>
	fake.browser.runtime.onMessage.emit(message, sender)[0];

describe('a message to the background', () => {
	it('reaches its handler with the frame it came from, and brings the answer back', async () => {
		expect(await deliver({ name: 'top-site' })).toEqual({ site: 'nu.nl' });
		await deliver({ name: 'mention-count', count: 3 });
		expect(handlers['mention-count']).toHaveBeenCalledWith(
			expect.objectContaining({ count: 3 }),
			expect.objectContaining({ tabId: 7, frameId: 0, tabUrl: 'https://nu.nl/a' }),
		);
	});

	it.each([
		['of another extension', { name: 'top-site' }, { ...ownFrame, id: 'other' }],
		['from no tab', { name: 'top-site' }, { id: 'own-id', url: 'x' }],
		['of an unknown name', { name: 'erase-all' }, ownFrame],
		['named as what every object has', { name: 'constructor' }, ownFrame],
		['with the wrong shape', { name: 'mention-count', count: -1 }, ownFrame],
		['with text for a number', { name: 'mention-count', count: '3' }, ownFrame],
		['that names no part of ours', { name: 'load-part', part: 'background' }, ownFrame],
		['that is no object', 'top-site', ownFrame],
		['that is nothing', null, ownFrame],
	])('%s gets no answer, and one line in the log', (_, message, sender) => {
		expect(deliver(message, sender)).toBeUndefined();
		expect(console.warn).toHaveBeenCalledTimes(1);
		for (const handler of Object.values(handlers)) expect(handler).not.toHaveBeenCalled();
	});
});
