import { afterEach, beforeEach, expect, it } from 'vitest';
import { CARD_HOST } from '../card-request.ts';
import { showHost } from './card-host.ts';

let ending: AbortController;
let text: Text;

const host = () => document.querySelector<HTMLElement>(CARD_HOST);
const styleOf = (element: Element) => getComputedStyle(element);

beforeEach(() => {
	ending = new AbortController();
	document.body.innerHTML = '<p>Nvidia</p>';
	text = document.querySelector('p')?.firstChild as Text;
});
afterEach(() => {
	ending.abort();
	document.head.querySelector('style[data-test]')?.remove();
});

function pageStyle(css: string): void {
	const style = document.createElement('style');
	style.dataset['test'] = '';
	style.textContent = css;
	document.head.append(style);
}

it('stands outside the body, in the top layer, and leaves nothing', () => {
	const before = document.documentElement.outerHTML;
	const { element } = showHost(text, '', ending.signal);
	expect(element.parentElement).toBe(document.documentElement);
	expect(element.matches(':popover-open')).toBe(true);
	ending.abort();
	expect(document.documentElement.outerHTML).toBe(before);
});

it('looks as it is meant to on a page that styles everything, light or dark as the reader has it', () => {
	pageStyle(
		`* { all: unset !important; color-scheme: only light !important; opacity: 0 !important; transform: scale(2) !important }
		html > *:not(body) { display: none !important }`,
	);
	const { element, mount } = showHost(text, '', ending.signal);
	const { opacity, transform, display, colorScheme, position } = styleOf(element);
	expect({ opacity, transform, display, colorScheme, position }).toEqual({
		opacity: '1',
		transform: 'none',
		display: 'block',
		colorScheme: 'light dark',
		position: 'fixed',
	});
	expect(styleOf(mount).colorScheme).toBe('light dark');
});

it('keeps what happens in it from the page, save from one that listens first', () => {
	const { mount } = showHost(text, '', ending.signal);
	const button = document.createElement('button');
	mount.append(button);
	const heard: string[] = [];
	for (const type of ['click', 'keydown', 'mousedown', 'focusin'])
		document.addEventListener(type, () => heard.push(type), { signal: ending.signal });
	button.click();
	button.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true, composed: true }));
	button.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, composed: true }));
	button.focus();
	expect(heard).toEqual([]);
	document.body.click();
	expect(heard).toEqual(['click']);
});

it('comes back three times when the page sweeps it away, and then gives way', async () => {
	showHost(text, '', ending.signal);
	for (let times = 0; times < 3; times++) {
		host()?.remove();
		await expect.poll(host).not.toBeNull();
	}
	host()?.remove();
	await new Promise((resolve) => requestAnimationFrame(resolve));
	expect(host()).toBeNull();
});

it.each([
	['stands in a slot of it', '<p>Nvidia</p>', '<dialog><slot></slot></dialog>'],
	['stands in a shadow tree in it', '', '<dialog><x-text></x-text></dialog>'],
])('stands in the modal dialog whose text %s', (_, light, shadow) => {
	document.body.innerHTML = `<x-modal>${light}</x-modal>`;
	const root = (document.querySelector('x-modal') as Element).attachShadow({ mode: 'open' });
	root.innerHTML = shadow;
	const inner = root.querySelector('x-text')?.attachShadow({ mode: 'open' });
	if (inner) inner.innerHTML = '<p>Nvidia</p>';
	const dialog = root.querySelector('dialog') as HTMLDialogElement;
	dialog.showModal();
	const near = (inner ?? document).querySelector('p')?.firstChild as Text;
	const { element, mount } = showHost(near, '', ending.signal);
	mount.textContent = 'The card';
	expect(element.parentElement).toBe(dialog);
	const { x, y, width, height } = mount.getBoundingClientRect();
	mount.style.pointerEvents = 'auto';
	expect(root.elementFromPoint(x + width / 2, y + height / 2)).toBe(element);
});
