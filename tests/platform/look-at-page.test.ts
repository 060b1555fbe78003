import { beforeEach, expect, it, vi } from 'vitest';
import { lookAtPage } from '../../src/platform/look-at-page.ts';

const fake = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('../../src/platform/browser.ts', () => fake);

const executeScript = vi.fn();

interface Page {
	/** As the browser tells it; missing where it does not. */
	readonly url?: string;
	readonly status?: 'loading' | 'complete';
	readonly hasAccess?: boolean;
	/** What a script in the page would find; missing where the browser lets none in. */
	readonly inside?: { readonly isRead: boolean; readonly contentType: string };
}

function show({ url, status = 'complete', hasAccess = true, inside }: Page): void {
	executeScript.mockImplementation(async () => {
		if (!inside) throw new Error('Missing host permission for the tab');
		return [{ result: inside }];
	});
	fake.browser = {
		tabs: {
			get: async (id: number) => {
				if (id !== 1) throw new Error('No tab with id');
				return { id, url, status };
			},
		},
		permissions: { contains: async () => hasAccess },
		runtime: { getURL: (path: string) => `chrome-extension://own/${path}` },
		scripting: { executeScript },
	};
}

beforeEach(() => {
	executeScript.mockReset();
});

const html = { isRead: true, contentType: 'text/html' };

it.each<[string, Page, { site: string | null; obstacle: string | null }]>([
	['a page that is read', { url: 'https://www.nu.nl/a', inside: html }, { site: 'www.nu.nl', obstacle: null }],
	[
		'a page without our script',
		{ url: 'https://nu.nl/', inside: { ...html, isRead: false } },
		{ site: 'nu.nl', obstacle: 'open-before' },
	],
	[
		'a page without our script yet',
		{ url: 'https://nu.nl/', status: 'loading', inside: { ...html, isRead: false } },
		{ site: 'nu.nl', obstacle: 'loading' },
	],
	['a page that has just begun', { status: 'loading' }, { site: null, obstacle: 'loading' }],
	['a page of the browser', {}, { site: null, obstacle: 'browser-page' }],
	['a page without access', { hasAccess: false }, { site: null, obstacle: 'no-access' }],
	['a page of our own', { url: 'chrome-extension://own/popup.html' }, { site: null, obstacle: 'own-page' }],
	[
		"a PDF in Chromium's viewer",
		{ url: 'https://nu.nl/doc', inside: { isRead: true, contentType: 'application/pdf' } },
		{ site: 'nu.nl', obstacle: 'pdf' },
	],
	["a PDF in Firefox's viewer", { url: 'https://nu.nl/doc.PDF?x' }, { site: 'nu.nl', obstacle: 'pdf' }],
	['a file without access', { url: 'file:///a.html' }, { site: '', obstacle: 'local-file' }],
	['a store', { url: 'https://addons.mozilla.org/' }, { site: 'addons.mozilla.org', obstacle: 'shielded' }],
	['an address that is no site', { url: 'data:text/html,x', inside: html }, { site: null, obstacle: null }],
])('%s is known as such', async (_, page, expected) => {
	show(page);
	expect(await lookAtPage(1)).toEqual(expected);
});

it('a tab that is gone holds nothing to read', async () => {
	show({ url: 'https://nu.nl/', inside: html });
	expect(await lookAtPage(2)).toEqual({ site: null, obstacle: 'browser-page' });
});

it('no script is tried where there is no access: the browser would ask the reader for it by itself', async () => {
	show({ hasAccess: false });
	await lookAtPage(1);
	expect(executeScript).not.toHaveBeenCalled();
});
