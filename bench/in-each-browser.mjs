import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { driveBrowser } from '../scripts/driven-browser.mjs';
import { haveBrowser } from '../scripts/install.mjs';
import { servePages } from '../scripts/page-server.mjs';
import { hasThreadClock } from './thread-clock.mjs';

/** Firefox rounds a page's clock to a millisecond unless told not to. */
const prefs = { 'privacy.reduceTimerPrecision': false };

/** @typedef {Awaited<ReturnType<typeof driveBrowser>>} Driven */
/** @typedef {{what: string, median: number, spread?: string, unit: string}} Row */
/**
 * @typedef {object} Both
 * @property {'chromium' | 'firefox'} family
 * @property {Driven} within with the built extension
 * @property {Driven} without the same browser without it
 * @property {Awaited<ReturnType<typeof servePages>>} pages
 */

/**
 * Measures in Chromium, then in Firefox, each once with the extension and once without, side by side. A browser whose threads
 * cannot be timed on this machine is left out with a word.
 * @param {(both: Both) => Promise<Row[]>} measure
 * @param {{families?: Both['family'][], flags?: string[]}} [options] `flags`: for Chromium
 * @returns {Promise<Row[]>} what each gave, with the browser's name
 */
export async function inEachBrowser(measure, { families = ['chromium', 'firefox'], flags = [] } = {}) {
	process.chdir(path.join(path.dirname(fileURLToPath(import.meta.url)), '..'));
	const pages = await servePages();
	const rows = [];
	for (const family of families) {
		if (!hasThreadClock(family)) {
			console.log(`${family}: left out, since nothing here tells how long one of its threads computes.`);
			continue;
		}
		const found = haveBrowser(family);
		const options = { prefs, flags: family === 'chromium' ? flags : [] };
		const without = await driveBrowser(found, { ...options, dist: null });
		const within = await driveBrowser(found, options);
		try {
			const name = family === 'chromium' ? 'Chromium' : 'Firefox';
			for (const row of await measure({ family, within, without, pages }))
				rows.push({ ...row, what: `${name}, ${row.what}` });
		} finally {
			await without.close();
			await within.close();
		}
	}
	pages.close();
	return rows;
}
