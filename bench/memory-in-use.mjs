import { inFirefoxItself, isFirefox } from '../scripts/firefox-itself.mjs';
import { processOf } from './thread-clock.mjs';

/** A collection that frees less than this is the last, in bytes. */
const HARDLY = { chromium: 2_000, firefox: 50_000 };

/** What Firefox's process holds: its reporters' sum, as `about:memory` has it under "explicit". */
const explicitOf = (pid) => `new Promise((resolve) => {
	const manager = Components.classes['@mozilla.org/memory-reporter-manager;1'].getService(Components.interfaces.nsIMemoryReporterManager);
	manager.minimizeMemoryUsage(() => {
		let sum = 0;
		const isOurs = (process) => process.includes('(pid ${pid},') || process.includes('(pid ${pid})');
		manager.getReports((process, path, kind, units, amount) => {
			if (!isOurs(process)) return;
			if (path === 'heap-allocated' || (path.startsWith('explicit/') && kind === 0)) sum += amount;
		}, null, () => resolve(sum), null, false);
	});
})`;

/**
 * Tells what a page's process has in use, once collecting frees no more.
 * @param {import('puppeteer-core').Browser} browser
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<() => Promise<number>>} bytes
 */
export async function memoryClock(browser, page) {
	if (isFirefox(browser)) {
		const pid = await processOf(browser, page.url());
		return () => untilHardlyLess(() => inFirefoxItself(browser, explicitOf(pid)), 'firefox');
	}
	const session = await page.createCDPSession();
	await session.send('HeapProfiler.enable');
	return () =>
		untilHardlyLess(async () => {
			await session.send('HeapProfiler.collectGarbage');
			const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = await session.send('Runtime.getHeapUsage');
			return usedSize + embedderHeapUsedSize + backingStorageSize;
		}, 'chromium');
}

/** So often at least: Chromium sweeps later what it freed first; Firefox collects three times by itself. */
const LEAST_LOOKS = { chromium: 4, firefox: 1 };

/** The least of what is measured again and again, until that hardly brings less. */
async function untilHardlyLess(measure, family) {
	let least = await measure();
	for (let look = 1; ; look++) {
		const now = await measure();
		if (now > least - HARDLY[family] && look >= LEAST_LOOKS[family]) return Math.min(now, least);
		least = Math.min(now, least);
	}
}
