import { XHTML } from './card-host.ts';

/**
 * Puts text on the clipboard, in answer to a press. Pages without a safe connection have no `navigator.clipboard`, and many frames may not use theirs: there it
 * is copied out of a field that stands among `mount`'s children for that moment.
 * @throws when the page or the browser forbids it
 */
export async function copyText(text: string, mount: HTMLElement): Promise<void> {
	try {
		await navigator.clipboard.writeText(text);
	} catch {
		copyOutOfField(text, mount);
	}
}

function copyOutOfField(text: string, mount: HTMLElement): void {
	const root = mount.getRootNode() as ShadowRoot;
	const pressed = root.activeElement as HTMLElement | null;
	const field = document.createElementNS(XHTML, 'textarea') as HTMLTextAreaElement;
	field.className = 'unseen';
	field.value = text;
	mount.append(field);
	field.select();
	const isCopied = document.execCommand('copy');
	field.remove();
	pressed?.focus({ preventScroll: true });
	if (!isCopied) throw new Error('The browser did not copy.');
}
