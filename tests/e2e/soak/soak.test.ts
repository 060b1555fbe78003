import process from 'node:process';
import type { CDPSession, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { useBrowser } from '../browser.ts';
import { browserName } from '../browser-name.ts';
import { pageScript } from '../page-script.ts';

/** How much happens, in turns of the page: each stands for a second. `npm run soak` asks for an hour of it. */
const turns = Number(process.env['SOAK_TURNS'] ?? 600);

/** After so many turns the page has its full length, and what is made once is made. */
const WARM_UP = 900;

/** What a heap may hold more at the end, in bytes: code compiled and tables grown meanwhile, which the page without us shows as well. */
const HEAP_SLACK = 400_000;

/** Nodes taken away in the last turns may wait to be let go of: in batches of 100 ms, and by the browser's own hand. */
const LATELY = 60;

const browser = useBrowser();

/** A collection that brings less than this is the last, in bytes. */
const HARDLY = 2_000;

/** Bytes in use in the page's process by all scripts of it, nodes and listeners, once collecting brings no more. */
async function inUse(session: CDPSession): Promise<{ heap: number; nodes: number; listeners: number }> {
	await session.send('HeapProfiler.enable');
	for (let before = Number.POSITIVE_INFINITY; ; ) {
		await session.send('HeapProfiler.collectGarbage');
		const { usedSize } = await session.send('Runtime.getHeapUsage');
		if (before - usedSize < HARDLY) {
			const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
			return { heap: usedSize, nodes, listeners: jsEventListeners };
		}
		before = usedSize;
	}
}

/** Waits until what the page took away is let go of. Firefox collects when it thinks fit. */
async function letGo(page: Page, session: CDPSession | null): Promise<void> {
	await expect
		.poll(
			async () => {
				if (session) await inUse(session);
				else await page.evaluate(() => live.churn());
				return (await page.evaluate(() => live.held())).held;
			},
			{ timeout: 60_000 },
		)
		.toBeLessThan(LATELY);
}

it(
	`a page that lives for ${turns} turns is marked as at its beginning, and holds no more`,
	async () => {
		const script = await pageScript('tests/e2e/soak/live-page.ts');
		const { page, words } = await browser.openHtml(
			`<!doctype html><link rel="icon" href="data:,"><body><script>${script}</script>`,
		);
		const session = browserName === 'chromium' ? await page.createCDPSession() : null;
		await page.evaluate((count) => live.run(count), WARM_UP);
		expect(await words()).toEqual(await page.evaluate(() => live.names()));
		await letGo(page, session);
		const before = session && (await inUse(session));
		const marksBefore = await page.evaluate(() => live.marks());

		await page.evaluate((count) => live.run(count), turns);
		expect(await words()).toEqual(await page.evaluate(() => live.names()));
		await letGo(page, session);
		const after = session && (await inUse(session));
		const marksAfter = await page.evaluate(() => live.marks());
		console.info(`${browserName}, ${turns} turns: ${JSON.stringify({ before, after, marksBefore, marksAfter })}`);

		expect(marksAfter.stray).toEqual([]);
		expect(marksAfter.count).toBeGreaterThan(0);
		expect(marksAfter.count).toBeLessThan(marksBefore.count + 20);
		if (before && after) {
			expect(after.heap - before.heap).toBeLessThan(HEAP_SLACK);
			expect(after.nodes - before.nodes).toBeLessThan(LATELY * 10);
			expect(after.listeners - before.listeners).toBeLessThan(LATELY);
		}
	},
	120_000 + turns * 200,
);
