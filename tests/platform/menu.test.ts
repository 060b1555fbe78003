import { beforeEach, expect, it, vi } from 'vitest';
import { createMenu, onMenu } from '../../src/background/menu.ts';
import { FakeEvent } from './fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('../../src/platform/browser.ts', () => fake);

let entries: string[];
let onClicked: FakeEvent;

beforeEach(() => {
	entries = [];
	onClicked = new FakeEvent();
	fake.browser = {
		i18n: { getMessage: (key: string) => key },
		contextMenus: {
			onClicked,
			removeAll: async () => {
				entries = [];
			},
			create: ({ id, contexts }: { id: string; contexts: string[] }) => {
				if (entries.includes(id)) throw new Error(`Cannot create item with duplicate id ${id}`);
				expect(contexts).toEqual(['selection']);
				entries.push(id);
			},
		},
	};
});

it('is there once, however often the extension starts', async () => {
	await createMenu();
	await createMenu();
	expect(entries).toEqual(['facts']);
});

it('tells what was selected, and in which frame', () => {
	const chosen = vi.fn();
	onMenu(chosen);
	onClicked.emit({ menuItemId: 'facts', selectionText: 'Amazon', frameId: 3 }, { id: 7 });
	onClicked.emit({ menuItemId: 'other', selectionText: 'Amazon' }, { id: 7 });
	onClicked.emit({ menuItemId: 'facts', selectionText: 'Amazon' }, undefined);
	expect(chosen.mock.calls).toEqual([['Amazon', 7, 3]]);
});

it('is missing without a word where the browser has no such menus', async () => {
	fake.browser = {};
	await createMenu();
	onMenu(vi.fn());
	expect(entries).toEqual([]);
});
