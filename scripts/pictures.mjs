/**
 * Makes the pictures of README.md (`docs/*.png`) and of the stores (`docs/store/screenshots/`, 1280 by 800) from the built extension at
 * work in Chromium: its marks, cards, popup and options page, on the demo pages, in English and Dutch. Look at them before they go out.
 *   npm run pictures
 */
import { mkdir, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { haveBrowser, haveInterfaceLanguages, installDependencies, run } from './install.mjs';

/** The size that all three stores take, in CSS pixels. */
const STORE = { width: 1280, height: 800 };
const POPUP = { width: 380, height: 560 };

const stores = 'docs/store/screenshots';

/** The demo page of each language, and the newspaper's address as the pictures show it. */
const demos = {
	en: { file: 'demo/news.html', host: 'evening-ledger.example' },
	nl: { file: 'demo/nieuws.html', host: 'avondpost.example' },
};

/** @typedef {Awaited<ReturnType<typeof import('./driven-browser.mjs').driveBrowser>>} Driven */
/** @typedef {import('puppeteer-core').Page} Page */

/**
 * Opens a demo page, all read, and for as long as `take` works.
 * @param {Driven} driven
 * @param {{address: string, width?: number, height?: number, scale?: number, dark?: boolean}} view
 * @param {(page: Page, tab: number) => Promise<void>} take
 */
async function withDemo(driven, { address, width, height, scale = 1, dark = false }, take) {
	const page = await driven.browser.newPage();
	await page.setViewport({ width: width ?? STORE.width, height: height ?? STORE.height, deviceScaleFactor: scale });
	await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
	await page.goto(address, { waitUntil: 'load' });
	const tab = await driven.tabOf(page);
	await driven.reports(tab);
	await page.bringToFront();
	await take(page, tab);
	await page.close();
}

/** Rests on mark number `at` until its card is there, painted whole. */
async function openCard(driven, page, tab, at) {
	const mark = (await driven.marksInView(page))[at];
	if (!mark) throw new Error(`There is no mark number ${at} in view.`);
	await driven.restAt(page, mark.x, mark.y);
	await driven.waitForCard(tab);
	await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
	await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

/** The popup over a tab, on the view whose place among its tabs is given. @returns its picture */
async function popupPicture(driven, tab, view, scale = 1) {
	const popup = await driven.openOwn(`popup.html?tab=${tab}`);
	await popup.setViewport({ ...POPUP, deviceScaleFactor: scale });
	await popup.waitForSelector('[role=tab]');
	await popup.evaluate((at) => document.querySelectorAll('[role=tab]')[at].click(), view);
	await popup.waitForFunction(
		(at) => document.querySelectorAll('[role=tab]')[at].getAttribute('aria-selected') === 'true',
		{},
		view,
	);
	await popup.evaluate(() => document.activeElement.blur());
	const picture = await popup.screenshot();
	await popup.close();
	return picture;
}

/** A page with the popup where a browser shows it. No driver can take a picture of the two together. */
async function withPopupOver(driven, page, popup, file) {
	const below = await page.screenshot({ encoding: 'base64' });
	const over = Buffer.from(popup).toString('base64');
	const sheet = await driven.browser.newPage();
	await sheet.setViewport(STORE);
	await sheet.setContent(`<style>body { margin: 0; background: url(data:image/png;base64,${below}) }
		img { position: absolute; top: 8px; right: 24px; border-radius: 10px; box-shadow: 0 0 0 1px #0003, 0 8px 32px #0006 }</style>
		<img src="data:image/png;base64,${over}">`);
	await sheet.evaluate(() => document.images[0].decode());
	await sheet.screenshot({ path: file });
	await sheet.close();
}

async function storePictures(driven, language, address) {
	const file = (name) => `${stores}/${language}-${name}.png`;
	await withDemo(driven, { address }, async (page, tab) => {
		await openCard(driven, page, tab, 0);
		await page.screenshot({ path: file('1-card') });
		await page.keyboard.press('Escape');
		for (const [name, view] of [
			['2-summary', 0],
			['3-companies', 1],
			['4-this-page', 2],
		]) {
			await withPopupOver(driven, page, await popupPicture(driven, tab, view), file(name));
		}
	});
	await withDemo(driven, { address, dark: true }, async (page, tab) => {
		await openCard(driven, page, tab, 1);
		await page.screenshot({ path: file('5-dark') });
	});
	const options = await driven.openOwn('options.html');
	await options.setViewport(STORE);
	await options.waitForSelector('h2');
	await options.screenshot({ path: file('6-options') });
	await options.close();
}

async function readmePictures(driven, address) {
	await withDemo(driven, { address, width: 760, height: 680 }, async (page, tab) => {
		const [from, to] = await page.evaluate(() => [
			document.querySelector('.lead').getBoundingClientRect().top,
			document.querySelector('h2').getBoundingClientRect().top,
		]);
		await page.screenshot({ path: 'docs/marks.png', clip: { x: 0, y: from - 12, width: 760, height: to - from } });
		await openCard(driven, page, tab, 0);
		await page.screenshot({ path: 'docs/card.png' });
		await writeFile('docs/popup.png', await popupPicture(driven, tab, 0, 1.5));
	});
}

async function main() {
	installDependencies();
	haveInterfaceLanguages();
	run(process.execPath, 'build.mjs', '--readable');
	const { driveBrowser } = await import('./driven-browser.mjs');
	const { servePages } = await import('./page-server.mjs');
	await mkdir(stores, { recursive: true });
	const pages = await servePages();
	try {
		for (const [language, { file, host }] of Object.entries(demos)) {
			const flags = [`--host-resolver-rules=MAP ${host} 127.0.0.1`];
			const driven = await driveBrowser(haveBrowser('chromium'), { language, flags });
			try {
				const address = pages.addressOf(file).replace('127.0.0.1', host);
				await storePictures(driven, language, address);
				if (language === 'en') await readmePictures(driven, address);
			} finally {
				await driven.close();
			}
		}
	} finally {
		pages.close();
	}
}

await main();
