import { afterEach, expect, it, vi } from 'vitest';
import { copyText } from './copy-text.ts';

const host = document.body.appendChild(document.createElement('div'));
const root = host.attachShadow({ mode: 'open' });
root.innerHTML = '<div><button>Copy</button></div>';
const mount = root.firstElementChild as HTMLElement;

afterEach(() => vi.restoreAllMocks());

it('copies out of a field where a page has no clipboard, and leaves nothing', async () => {
	vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as unknown as Clipboard);
	let copied = '';
	vi.spyOn(document, 'execCommand').mockImplementation(() => {
		const field = root.activeElement as HTMLTextAreaElement;
		copied = field.value.slice(field.selectionStart, field.selectionEnd);
		return true;
	});
	const button = mount.querySelector('button') as HTMLElement;
	button.focus();
	await copyText('A fact.\nIts source.', mount);
	expect(copied).toBe('A fact.\nIts source.');
	expect(mount.children.length).toBe(1);
	expect(root.activeElement).toBe(button);
});

it('copies out of a field where a frame may not use the clipboard', async () => {
	vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('No.', 'NotAllowedError'));
	const copy = vi.spyOn(document, 'execCommand').mockReturnValue(true);
	await copyText('A fact.', mount);
	expect(copy).toHaveBeenCalledWith('copy');
});

it('says so when the browser does not copy', async () => {
	vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as unknown as Clipboard);
	vi.spyOn(document, 'execCommand').mockReturnValue(false);
	await expect(copyText('A fact.', mount)).rejects.toThrow();
});
