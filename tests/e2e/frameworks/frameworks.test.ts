import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { PATIENCE, useSideBySide } from '../side-by-side.ts';
import { demoPage, demos } from './bundle-demo.ts';
import { recordEvents } from './record-events.ts';

declare global {
	interface Window {
		/** Does the demo's editor have its caret at the end? Of those that hear of it late. */
		isAtEnd?(): boolean;
	}
}

const browsers = useSideBySide();

/** How often the browser's search finds a word from the top of the page on; each hit is a selection. */
function findAll(word: string): string[] {
	const { find } = window as unknown as { find(text: string): boolean };
	getSelection()?.removeAllRanges();
	const hits: string[] = [];
	while (hits.length < 50 && find.call(window, word)) {
		const { anchorNode, anchorOffset } = getSelection() as Selection;
		hits.push(`${anchorNode?.parentNode?.nodeName} ${anchorOffset} ${getSelection()}`);
	}
	getSelection()?.removeAllRanges();
	return hits;
}

/** What a reader does on the page: presses the button, selects a paragraph, copies and pastes it, types. */
async function use(page: Page): Promise<void> {
	await page.bringToFront();
	await page.click('#more');
	await page.click('#text', { count: 3 });
	await page.keyboard.down('Control');
	await page.keyboard.press('c');
	await page.keyboard.up('Control');
	await page.click('#field');
	await page.keyboard.press('End');
	await page.waitForFunction(() => window.isAtEnd?.() ?? true);
	await page.keyboard.down('Control');
	await page.keyboard.press('v');
	await page.keyboard.up('Control');
	await page.keyboard.type(' Alphabet');
	await page.keyboard.press('Tab');
	await page.mouse.wheel({ deltaY: 40 });
	await page.click('#more');
}

describe.each(demos)('a page made with %s', (demo) => {
	it('does, shows, selects, copies and finds the same with marks as without', async () => {
		// Lit names its nodes by chance.
		const pair = await browsers.openHtml(await demoPage(demo, `Math.random = () => 0.5; (${recordEvents})()`));
		const { words, painted, expectSame, expectUntouched, both } = pair;
		await expect.poll(words, PATIENCE).toEqual(expect.arrayContaining(['Nvidia', 'OpenAI', 'Microsoft']));
		await expect.poll(painted, PATIENCE).toBeGreaterThan(0);
		await expectUntouched();

		await both(use);
		const heard = await expectSame('events', (page) => page.evaluate(() => window.heard));
		expect(heard.join('\n')).toContain('paste');
		expect(heard.join('\n')).toContain('Nvidia sells');
		// The updates of the demo are marked, and what was typed is not.
		await expect.poll(words, PATIENCE).toContain('Microsoft');
		expect(await words()).not.toContain('Alphabet Inc');
		await expectUntouched();

		const hits = await expectSame('found', (page) => page.evaluate(findAll, 'Nvidia'));
		expect(hits.length).toBeGreaterThan(1);
		await expectSame('text', (page) =>
			page.evaluate(() => {
				getSelection()?.selectAllChildren(document.body);
				return String(getSelection());
			}),
		);
		await expectUntouched();
	});
});
