/**
 * Shows the extension at work in a real browser.
 *   npm start                           the demo page; without a display, pictures of it in out/
 *   npm start -- PAGE                   a web address or a local HTML file instead
 *   npm start -- --browser firefox      which browser (or BROWSER=firefox)
 *   npm start -- --json PAGE…           one line of JSON for each page: every mention found there
 * Node's own modules only, until the dependencies are there.
 */
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { haveBrowser, installDependencies, run } from './install.mjs';

const demo = 'demo/news.html';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		browser: { type: 'string' },
		json: { type: 'boolean' },
		headless: { type: 'boolean' },
		language: { type: 'string' },
	},
});

const isWebAddress = (page) => /^https?:\/\//.test(page);
const hasDisplay =
	process.platform === 'darwin' ||
	process.platform === 'win32' ||
	Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function main() {
	installDependencies();
	run(process.execPath, 'build.mjs');
	const found = haveBrowser(values.browser ?? process.env.BROWSER?.toLowerCase());
	const { driveBrowser } = await import('./driven-browser.mjs');
	const { servePages } = await import('./page-server.mjs');
	const isHeadless = Boolean(values.json || values.headless || !hasDisplay);
	const driven = await driveBrowser(found, { isHeadless, language: values.language });
	const pages = await servePages();
	const address = (page, options) => (isWebAddress(page) ? page : pages.addressOf(page, options));
	const wanted = positionals.length > 0 ? positionals : [demo];
	try {
		if (values.json) {
			const { printMentions } = await import('./print-mentions.mjs');
			await printMentions(driven, wanted, (page) => address(page, { isShut: true }));
		} else if (isHeadless) {
			const { showcase } = await import('./showcase.mjs');
			await mkdir('out', { recursive: true });
			await showcase(driven, address(wanted[0]));
		} else {
			const page = await driven.browser.newPage();
			await page.goto(address(wanted[0]));
			console.log(
				`${found.name} is open with Newsgloss loaded. Rest the pointer on a dotted name; close the browser to end.`,
			);
			await new Promise((resolve) => driven.browser.once('disconnected', resolve));
		}
	} finally {
		await driven.close().catch(() => {});
		pages.close();
	}
}

const missing = positionals.find((page) => !isWebAddress(page) && !existsSync(page));
if (missing && !values.json) {
	console.error(`There is no page "${missing}": give a web address (https://…) or a local HTML file.`);
	process.exitCode = 2;
} else {
	main().catch((error) => {
		console.error(error.message);
		process.exitCode = 1;
	});
}
