import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { leaveByTab } from './leave-by-tab.ts';

let host: HTMLElement;
let mount: HTMLElement;
const leave = vi.fn();

beforeEach(() => {
	leave.mockClear();
	host = document.createElement('div');
	const root = host.attachShadow({ mode: 'closed' });
	root.innerHTML =
		'<div><div role="dialog" tabindex="-1"><button>1</button><p tabindex="-1"></p><button>2</button></div></div>';
	mount = root.firstElementChild as HTMLElement;
	document.body.append(host);
	leaveByTab(mount, leave);
});
afterEach(() => host.remove());

/** @returns whether the browser was kept from doing what the key does */
function press(selector: string, own: KeyboardEventInit = {}): boolean {
	const element = mount.querySelector<HTMLElement>(selector) as HTMLElement;
	element.focus();
	return !element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, cancelable: true, ...own }));
}

it.each([
	['forward from the last control', 'button:last-child', {}],
	['backward from the first', 'button:first-child', { shiftKey: true }],
	['backward from the card that has just opened', '[role=dialog]', { shiftKey: true }],
])('leaves %s', (_, selector, own) => {
	expect(press(selector, own)).toBe(true);
	expect(leave).toHaveBeenCalledOnce();
});

it.each([
	['forward from the first control', 'button:first-child', {}],
	['backward from the last', 'button:last-child', { shiftKey: true }],
	['forward from the card that has just opened', '[role=dialog]', {}],
	['with another key', 'button:last-child', { key: 'Enter' }],
	['with a shortcut', 'button:last-child', { ctrlKey: true }],
])('leaves the key to the browser %s', (_, selector, own) => {
	expect(press(selector, own)).toBe(false);
	expect(leave).not.toHaveBeenCalled();
});
