import { describe, expect, it, vi } from 'vitest';
import { annotateSimply, words } from './annotated-document.fixture.ts';

describe('a page that nobody looks at', () => {
	it.each([
		['as it came', () => {}],
		[
			'after it has been opened again, which takes all listeners away',
			(page: Document) => {
				page.open();
				page.write('<body><p>Nvidia</p>');
				page.close();
			},
		],
	])('is read once someone does, %s', async (_, act) => {
		const frame = document.createElement('iframe');
		document.body.append(frame);
		const page = frame.contentDocument as Document;
		page.body.innerHTML = '<p>Nvidia</p>';
		let isHidden = true;
		Object.defineProperty(page, 'hidden', { get: () => isHidden });
		const ending = new AbortController();
		const annotation = annotateSimply(page, ending.signal);
		act(page);
		// A change is heard in a microtask, and in order: what was to be heard before it has been.
		await new Promise<void>((resolve) => {
			new MutationObserver(() => resolve()).observe(page, { childList: true, subtree: true });
			page.body.append('.');
		});
		expect(words(annotation)).toEqual([]);
		isHidden = false;
		page.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
		await vi.waitFor(() => expect(words(annotation)).toEqual(['Nvidia']));
		ending.abort();
		frame.remove();
	});
});
