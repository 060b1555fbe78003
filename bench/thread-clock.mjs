import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { inFirefoxItself, isFirefox } from '../scripts/firefox-itself.mjs';

/** Processor time of one thread by Linux's scheduler, in ns; a process's main thread has the number of the process. */
const schedulerFile = (pid) => `/proc/${pid}/task/${pid}/schedstat`;

/** The process that holds Firefox's document at an address. */
export const processOf = (browser, url) =>
	inFirefoxItself(
		browser,
		`ChromeUtils.requestProcInfo().then(({ children }) => children.find(({ windows }) => windows.some(
			({ documentURI }) => documentURI?.spec === ${JSON.stringify(url)}))?.pid)`,
	);

/** May the main threads of a browser's pages be timed here? Firefox tells no thread's time finely: Linux does. */
export const hasThreadClock = (family) => family === 'chromium' || existsSync(schedulerFile(process.pid));

/**
 * The clock of the main thread of a page: it stands still while others have the processor. Chromium's begins when this is called, Firefox's may
 * only be asked once the page is loaded.
 * @param {import('puppeteer-core').Browser} browser
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<() => Promise<{all: number, script: number}>>} ms the thread has computed so far, and of those in scripts
 *   (`NaN` in Firefox, which does not tell)
 */
export async function threadClock(browser, page) {
	if (isFirefox(browser)) {
		let file = '';
		return async () => {
			file ||= schedulerFile(await processOf(browser, page.url()));
			return { all: Number(readFileSync(file, 'utf8').split(' ')[0]) / 1e6, script: Number.NaN };
		};
	}
	const session = await page.createCDPSession();
	await session.send('Performance.enable', { timeDomain: 'threadTicks' });
	return async () => {
		const { metrics } = await session.send('Performance.getMetrics');
		const of = (name) => metrics.find((metric) => metric.name === name).value * 1000;
		return { all: of('ThreadTime'), script: of('ScriptDuration') };
	};
}
