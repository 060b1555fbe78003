import { beforeEach, expect, it, vi } from 'vitest';
import { openShortcutSettings, readShortcuts } from '../../src/platform/shortcuts.ts';

const fake = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('../../src/platform/browser.ts', () => fake);

const opened = vi.fn(async () => {});

beforeEach(() => {
	opened.mockClear();
	fake.browser = { tabs: { create: opened } };
});

it('tells the commands and their keys, and none where the browser has no commands', async () => {
	expect(await readShortcuts()).toEqual([]);
	fake.browser['commands'] = {
		getAll: async () => [
			{ name: '_execute_action', shortcut: 'Alt+N' },
			{ name: 'next', shortcut: 'Alt+Period' },
			{ name: 'before', shortcut: 'Alt+Shift+Komma' },
			{ name: 'none' },
		],
	};
	expect(await readShortcuts()).toEqual([
		{ name: '_execute_action', keys: 'Alt+N' },
		{ name: 'next', keys: 'Alt+.' },
		{ name: 'before', keys: 'Alt+Shift+,' },
		{ name: 'none', keys: '' },
	]);
});

it('shows the page for shortcuts as each browser lets it', async () => {
	await openShortcutSettings();
	expect(opened).toHaveBeenCalledWith({ url: 'chrome://extensions/shortcuts' });
	const ask = vi.fn(async () => {});
	fake.browser['commands'] = { openShortcutSettings: ask };
	await openShortcutSettings();
	expect(ask).toHaveBeenCalledOnce();
	expect(opened).toHaveBeenCalledOnce();
});
