import { beforeEach, describe, expect, it, vi } from 'vitest';
import { clearBadge, forgetCounts, showCount } from '../../src/background/badge.ts';
import { fakeBrowser } from './fake-browser.ts';

const fake = vi.hoisted(() => ({
	browser: undefined as unknown as ReturnType<typeof import('./fake-browser.ts').fakeBrowser>,
}));
vi.mock('../../src/platform/browser.ts', () => fake);

beforeEach(() => {
	fake.browser = fakeBrowser();
});

const badge = (tabId: number) => fake.browser.badges.get(tabId);

describe('the badge', () => {
	it('adds up the frames of its tab, and of no other', async () => {
		await showCount(1, 0, 3);
		await showCount(1, 5, 2);
		await showCount(12, 0, 40);
		expect([badge(1), badge(12)]).toEqual(['5', '40']);
	});

	it("takes a frame's last word", async () => {
		await showCount(1, 0, 3);
		await showCount(1, 0, 4);
		expect(badge(1)).toBe('4');
	});

	it('is empty for nothing, says when it is off, and holds four characters', async () => {
		await showCount(1, 0, 0);
		await showCount(2, 0, null);
		await showCount(3, 0, 1000);
		expect([badge(1), badge(2), badge(3)]).toEqual(['', 'off', '999+']);
	});

	it('keeps nothing of a page that is left, nor of a tab that is closed', async () => {
		await showCount(1, 0, 3);
		await showCount(1, 5, 2);
		await clearBadge(1);
		expect(badge(1)).toBe('');
		await showCount(1, 0, 1);
		expect(badge(1)).toBe('1');
		await forgetCounts(1);
		expect(fake.browser.storage.session.items).toEqual({});
	});
});
