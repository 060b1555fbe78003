import fc from 'fast-check';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { stopBackground } from '../../scripts/stop-background.mjs';
import { useBrowser } from './browser.ts';

const browser = useBrowser();

const KILLS = 100;

/** What goes through the background, and is begun just before it is killed. */
const deeds = ['grow', 'shrink', 'frame', 'leave', 'card'] as const;

const ownTabs = () =>
	browser.driven.inExtension(async () => {
		const { tabs, runtime } = Object(globalThis).browser ?? Object(globalThis).chrome;
		const all: { url?: string }[] = await tabs.query({});
		return all.flatMap(({ url }) => (url?.startsWith(runtime.getURL('')) ? url : [])).length;
	});

it('killed a hundred times in the middle of things, the background loses nothing and doubles nothing', async () => {
	const names = ['Nvidia', 'OpenAI', 'Microsoft'];
	const frame = browser.pages.addressOfText('<p>Nvidia, OpenAI</p>', {}, 'localhost');
	const pageOf = (count: number): string =>
		browser.pages.addressOfText(
			`<p style="padding: 40px">Nvidia</p>${names
				.slice(0, count - 1)
				.map((name) => `<p>${name}</p>`)
				.join('')}<p id="more"></p>`,
		);
	const stays = await browser.openHtml(`<p style="padding: 40px">Nvidia</p><p id="more"></p>`);
	const leaves = await browser.open(pageOf(1));
	const tabsBefore = await ownTabs();
	const count = { stays: 1, leaves: 1 };
	let hasFrame = false;

	const append = (page: Page, text: string) =>
		page.evaluate((name) => document.querySelector('#more')?.append(`${name}. `), text);

	const does: Record<(typeof deeds)[number], () => Promise<unknown>> = {
		async grow() {
			count.stays++;
			await append(stays.page, 'OpenAI');
		},
		async shrink() {
			count.stays = 1 + (hasFrame ? 2 : 0);
			await stays.page.evaluate(() => document.querySelector('#more')?.replaceChildren());
		},
		async frame() {
			count.stays += hasFrame ? -2 : 2;
			hasFrame = !hasFrame;
			await stays.page.evaluate((address) => {
				const old = document.querySelector('iframe');
				if (old) old.remove();
				else document.body.append(Object.assign(document.createElement('iframe'), { src: address }));
			}, frame);
		},
		async leave() {
			count.leaves = (count.leaves % 3) + 1;
			await leaves.page.goto(pageOf(count.leaves));
		},
		async card() {
			await stays.page.bringToFront();
			await stays.page.mouse.move(5, 5);
			const [mark] = await browser.driven.marksInView(stays.page);
			if (mark) await browser.driven.restAt(stays.page, mark.x, mark.y);
		},
	};

	let killed = 0;
	// More than enough: on a busy machine it is often not up yet when it is killed again.
	const order = fc.sample(fc.constantFrom(...deeds), { numRuns: KILLS * 5, seed: 8 });
	for (const [turn, deed] of order.entries()) {
		// Begun, and not waited for: the background dies somewhere in it, or in the deed before.
		const [, wasRunning] = await Promise.all([does[deed](), stopBackground(browser.driven)]);
		if (wasRunning) killed++;
		if (turn % 10 !== 9 && killed < KILLS) continue;
		await stays.page.bringToFront();
		await expect.poll(() => browser.driven.badge(stays.tab), { timeout: 10_000 }).toBe(String(count.stays));
		await leaves.page.bringToFront();
		await expect.poll(() => browser.driven.badge(leaves.tab), { timeout: 10_000 }).toBe(String(count.leaves));
		if (killed >= KILLS) break;
	}
	expect(killed).toBeGreaterThanOrEqual(KILLS);
	expect(await ownTabs()).toBe(tabsBefore);
	expect(await stays.cardOf('Nvidia')).toContain('Nvidia');
	expect(await leaves.words()).toHaveLength(count.leaves);
}, 240_000);
