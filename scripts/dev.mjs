/** Develops in a running browser: rebuilds on change and loads the extension and the page anew. */
import { watch } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { haveBrowser, installDependencies, run } from './install.mjs';

/** Editors write a file in several steps; a rebuild waits until they are through, in ms. */
const CALM = 150;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { browser: { type: 'string' } } });

installDependencies();
const { driveBrowser } = await import('./driven-browser.mjs');
const { servePages } = await import('./page-server.mjs');
const found = haveBrowser(values.browser);
const pages = await servePages();
const [wanted = 'demo/news.html'] = positionals;
const address = /^https?:/.test(wanted) ? wanted : pages.addressOf(wanted);

let driven = null;

async function reload() {
	try {
		run(process.execPath, 'build.mjs', '--readable');
	} catch (error) {
		console.error(error.message);
		return;
	}
	await driven?.close();
	driven = await driveBrowser(found, { isHeadless: !process.env.DISPLAY && process.platform === 'linux' });
	const page = await driven.browser.newPage();
	await page.goto(address);
	console.log('Loaded.');
}

await reload();
let timer;
for (const folder of ['src', '_locales', 'demo', 'manifest.json']) {
	watch(folder, { recursive: true }, () => {
		clearTimeout(timer);
		timer = setTimeout(reload, CALM);
	});
}
