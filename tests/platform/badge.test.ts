import { beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetCounts, leavePage, refreshBadge, showCount } from '../../src/background/badge.ts';
import { fakeBrowser } from './fake-browser.ts';

const fake = vi.hoisted(() => ({
	browser: undefined as unknown as ReturnType<typeof import('./fake-browser.ts').fakeBrowser>,
}));
vi.mock('../../src/platform/browser.ts', () => fake);

const badge = (tabId: number) => fake.browser.badges.get(tabId);

/** What the tab's frames hold from now on, the top one first. */
const holds = (tabId: number, ...documents: string[]) => fake.browser.documents.set(tabId, documents);

const tell = (tabId: number, documentId: string, count: number | null, frameId = 0) =>
	showCount({ tabId, frameId, documentId, tabUrl: undefined }, count);

beforeEach(() => {
	fake.browser = fakeBrowser();
	holds(1, 'page', 'advert');
});

describe('the badge', () => {
	it('adds up the frames of its tab, and of no other', async () => {
		holds(12, 'other');
		await tell(1, 'page', 3);
		await tell(1, 'advert', 2, 5);
		await tell(12, 'other', 40);
		expect([badge(1), badge(12)]).toEqual(['5', '40']);
	});

	it("takes a document's last word, also when both come at once", async () => {
		await Promise.all([tell(1, 'page', 3), tell(1, 'page', 4)]);
		expect(badge(1)).toBe('4');
	});

	it('is empty for nothing, says when it is off, and holds four characters', async () => {
		const shown = [];
		for (const count of [0, null, 1000]) {
			await tell(1, 'page', count);
			shown.push(badge(1));
		}
		expect(shown).toEqual(['', '(badge_off)', '999+']);
	});

	it('says off for the page alone, not for a frame in it', async () => {
		await tell(1, 'page', 3);
		await tell(1, 'advert', null, 5);
		expect(badge(1)).toBe('3');
	});

	it('shows no number of a page that is left, however late it comes', async () => {
		await tell(1, 'page', 3);
		await leavePage(1);
		expect(badge(1)).toBe('');
		holds(1, 'next');
		await tell(1, 'page', 4);
		expect(badge(1)).toBe('');
		await tell(1, 'next', 1);
		expect(badge(1)).toBe('1');
	});

	it('shows no number on a page that the browser shields', async () => {
		await tell(1, 'page', 3);
		fake.browser.documents.delete(1);
		await refreshBadge(1);
		expect(badge(1)).toBe('');
	});

	it('has its number again after a move within the page, and on a page gone back to', async () => {
		await tell(1, 'page', 3);
		await leavePage(1);
		await refreshBadge(1);
		expect(badge(1)).toBe('3');
		holds(1, 'next');
		await tell(1, 'next', 7);
		holds(1, 'page');
		await refreshBadge(1);
		expect(badge(1)).toBe('3');
	});

	it('works where documents have no names', async () => {
		const told = (count: number) =>
			showCount({ tabId: 1, frameId: 0, documentId: undefined, tabUrl: undefined }, count);
		fake.browser.documents.set(1, [undefined as unknown as string]);
		await told(3);
		expect(badge(1)).toBe('3');
		await leavePage(1);
		await refreshBadge(1);
		expect(badge(1)).toBe('');
	});

	it('keeps nothing of a tab that is closed, and little of one that has left many pages', async () => {
		for (let page = 0; page < 100; page++) {
			holds(1, `page ${page}`);
			await tell(1, `page ${page}`, 1);
		}
		expect(Object.keys(fake.browser.storage.session.items).length).toBeLessThan(30);
		await forgetCounts(1);
		expect(fake.browser.storage.session.items).toEqual({});
	});

	it('loses nothing when the background is stopped between two messages', async () => {
		await tell(1, 'page', 3);
		vi.resetModules();
		const restarted = await import('../../src/background/badge.ts');
		await restarted.showCount({ tabId: 1, frameId: 5, documentId: 'advert', tabUrl: undefined }, 2);
		expect(badge(1)).toBe('5');
	});
});
