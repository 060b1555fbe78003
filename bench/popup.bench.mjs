/**
 * From the click to the popup painted, in both browsers: `node bench/popup.bench.mjs`. The popup is opened over the toolbar as a click
 * does (`action.openPopup`), in turn with one that holds a single letter, in the same browser; what is told is how much later the
 * whole summary is painted. The aim is 100 ms.
 */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { driveBrowser } from '../scripts/driven-browser.mjs';
import { haveBrowser } from '../scripts/install.mjs';
import { servePages } from '../scripts/page-server.mjs';
import { median, sorted } from './spread.mjs';

process.chdir(path.join(path.dirname(fileURLToPath(import.meta.url)), '..'));

const ROUNDS = 15;
const WARM_UP = 2;

/** A letter, since a page without any has no contentful paint to be timed by. */
const bare = '<!doctype html><meta charset="utf-8"><title>Bare</title><body>x</body>';

/** Room for a popup of 560 px: over a small window browsers cut it. */
const flags = { chromium: ['--window-size=1200,1000', '--screen-info={1600x1200}'], firefox: [] };
const prefs = { 'extensions.openPopupWithoutUserGesture.enabled': true };

const told = (numbers) =>
	`${median(numbers).toFixed(0)} ms (${sorted(numbers)[0].toFixed(0)} to ${sorted(numbers).at(-1).toFixed(0)})`;

/**
 * Opens a popup and closes it again.
 * @returns {Promise<{painted: number, headings: number}>} `painted`: ms from the call to the first paint with something in it;
 *   `headings`: how many stood there then
 */
const openOnce = (driven, popup) =>
	driven.inExtension(async (file) => {
		const { action, extension } = globalThis.browser ?? globalThis.chrome;
		await action.setPopup({ popup: file });
		const start = performance.timeOrigin + performance.now();
		await action.openPopup();
		for (;;) {
			const [view] = extension.getViews({ type: 'popup' });
			const [paint] = view?.performance.getEntriesByName('first-contentful-paint') ?? [];
			if (paint) {
				const headings = view.document.querySelectorAll('#view-summary h2').length;
				const painted = view.performance.timeOrigin + paint.startTime - start;
				view.close();
				while (extension.getViews({ type: 'popup' }).length > 0)
					await new Promise((resolve) => setTimeout(resolve, 10));
				return { painted, headings };
			}
			await new Promise((resolve) => setTimeout(resolve, 10));
		}
	}, popup);

const dist = await mkdtemp(path.join(tmpdir(), 'newsgloss-popup-'));
await cp('dist', dist, { recursive: true });
await writeFile(path.join(dist, 'bare.html'), bare);
const pages = await servePages();

for (const name of ['chromium', 'firefox']) {
	const driven = await driveBrowser(haveBrowser(name), { dist, flags: flags[name], prefs });
	const page = await driven.browser.newPage();
	await page.goto(pages.addressOfText('<!doctype html><title>Chips</title><p>Nvidia and OpenAI</p>'));
	await page.bringToFront();
	const times = { 'bare.html': [], 'popup.html': [] };
	let headings = 0;
	for (let round = -WARM_UP; round < ROUNDS; round++) {
		for (const popup of round % 2 === 0 ? ['bare.html', 'popup.html'] : ['popup.html', 'bare.html']) {
			const opened = await openOnce(driven, popup);
			if (round >= 0) times[popup].push(opened.painted);
			headings = Math.max(headings, opened.headings);
		}
	}
	if (headings === 0) throw new Error('The summary was not in the popup when it was painted.');
	const later = times['popup.html'].map((time, round) => time - times['bare.html'][round]);
	console.log(`${name}: a popup of one letter is painted after ${told(times['bare.html'])}`);
	console.log(
		`  the whole summary ${told(later)} later: ${(median(times['popup.html']) / median(times['bare.html'])).toFixed(2)} times as long`,
	);
	await driven.close();
}
pages.close();
await rm(dist, { recursive: true });
