import { existsSync } from 'node:fs';
import process from 'node:process';
import { loadTypeScript } from './load-typescript.mjs';

/** How long a page may take to arrive, in ms; what it still lacks then is left out. */
const ARRIVAL = 15_000;

/**
 * Prints one line of JSON for each page: `{"page", "mentions": [{"entity", "text", "before", "after"}]}`, all that the built
 * extension found there, in reading order; `{"page", "error"}` for one that could not be read, which also makes
 * the process fail in the end.
 * @param {Awaited<ReturnType<typeof import('./driven-browser.mjs').driveBrowser>>} driven
 */
export async function printMentions(driven, pages, addressOf) {
	// The extension's own order over frames, so that what is printed is what its popup lists.
	const { inReadingOrder } = await loadTypeScript('src/settings/reading-order.ts');
	for (const page of pages) {
		const line = await reportsOf(driven, page, addressOf).then(
			(reports) => ({ page, mentions: inReadingOrder(reports).map(printed) }),
			(error) => ({ page, error: error.message }),
		);
		if ('error' in line) process.exitCode = 1;
		process.stdout.write(`${JSON.stringify(line)}\n`);
	}
}

const printed = ({ entity, text, before, after }) => ({ entity, text, before, after });

async function reportsOf(driven, page, addressOf) {
	const isLocal = !/^https?:/.test(page);
	if (isLocal && !existsSync(page)) throw new Error(`There is no file "${page}".`);
	const tab = await driven.browser.newPage();
	try {
		await tab.goto(addressOf(page), { waitUntil: 'load', timeout: ARRIVAL }).catch((error) => {
			if (error.name !== 'TimeoutError') throw error;
		});
		return await driven.reports(await driven.tabOf(tab));
	} finally {
		await tab.close();
	}
}
