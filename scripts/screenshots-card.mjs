/**
 * Pictures of the card where it stands, on a page, in both browsers, under `out/card/`, to be looked at. The states of the card by themselves are
 * `screenshots-ui.mjs`'s.
 *   node scripts/screenshots-card.mjs           in every way
 *   node scripts/screenshots-card.mjs dark      only the ways whose name has this in it
 */
import { mkdir } from 'node:fs/promises';
import process from 'node:process';
import { driveBrowser } from './driven-browser.mjs';
import { haveBrowser } from './install.mjs';
import { servePages } from './page-server.mjs';
import { pressShortcut } from './press-shortcut.mjs';

const out = 'out/card';
const wanted = process.argv[2] ?? '';

const text = (style) => `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width">
<meta property="article:published_time" content="2025-09-24"><title>Chips</title>
<style>:root { color-scheme: light dark } body { font: 18px/1.6 Georgia, serif; max-inline-size: 40em; margin: 0 auto; padding: 24px; ${style ?? ''} }</style>
<h1>Chip makers count on more</h1><p>On Monday Nvidia and OpenAI signed a letter of intent about new data centres. Investors were pleased, and the share rose.</p>
<p>Microsoft, which has a stake of its own, did not want to say anything about it. Others wait and see what comes of it in the coming year.</p>
<p>The <a href="#x">plans</a> are large, and much of what is to be built has no place yet. AMD hopes for its part.</p></html>`;

/** How the card is shown. `prefs`: Firefox's names for what a system says of its colours. */
const ways = [
	{ name: 'light' },
	{
		name: 'dark',
		features: { 'prefers-color-scheme': 'dark' },
		prefs: { 'layout.css.prefers-color-scheme.content-override': 0 },
	},
	{ name: 'forced', features: { 'forced-colors': 'active' }, prefs: { 'browser.display.document_color_use': 2 } },
	// Firefox asks the system, and no preference of its own says so.
	{ name: 'contrast', features: { 'prefers-contrast': 'more' }, families: ['chromium'] },
	{ name: 'dutch', language: 'nl' },
	{ name: 'keyboard', by: 'keyboard' },
	{ name: 'keyboard-control', by: 'keyboard', tabs: 3 },
	{ name: 'narrow', width: 320, height: 640 },
	{ name: 'zoomed', width: 320, height: 256, scale: 4, by: 'keyboard' },
	{ name: 'rtl', style: 'direction: rtl' },
	{ name: 'sheet', width: 390, height: 760, by: 'finger' },
	{ name: 'sheet-tablet', width: 900, height: 1100, by: 'finger' },
];

async function show(family, way) {
	const driven = await driveBrowser(haveBrowser(family), {
		...(way.language && { language: way.language }),
		prefs: { 'dom.w3c_touch_events.enabled': 1, ...way.prefs },
	});
	const pages = await servePages();
	try {
		const page = await driven.browser.newPage();
		await page.setViewport({ width: way.width ?? 800, height: way.height ?? 640, deviceScaleFactor: way.scale ?? 1.5 });
		if (way.features && family === 'chromium') {
			const session = await page.createCDPSession();
			const features = Object.entries(way.features).map(([name, value]) => ({ name, value }));
			await session.send('Emulation.setEmulatedMedia', { features });
		}
		await page.goto(pages.addressOfText(text(way.style)), { waitUntil: 'load' });
		const tab = await driven.tabOf(page);
		await driven.reports(tab);
		await page.bringToFront();
		await open(driven, page, way);
		await driven.waitForCard(tab);
		for (let presses = 0; presses < (way.tabs ?? 0); presses++) await page.keyboard.press('Tab');
		await page.bringToFront();
		await page.screenshot({ path: `${out}/${way.name}-${family}.png` });
	} finally {
		await driven.close();
		pages.close();
	}
}

async function open(driven, page, { by }) {
	if (by === 'keyboard') {
		await pressShortcut(page, 'Alt+Period');
		return;
	}
	const { x, y } = await markOf(driven, page, 'OpenAI');
	if (by === 'finger') await page.touchscreen.tap(x, y);
	else await driven.restAt(page, x, y);
}

/** How long a mark may take to be painted, in ms. */
const PATIENCE = 10_000;

async function markOf(driven, page, word) {
	const end = Date.now() + PATIENCE;
	for (;;) {
		const mark = (await driven.marksInView(page)).find(({ text: words }) => words === word);
		if (mark) return mark;
		if (Date.now() > end) throw new Error(`No mark of "${word}" is in view.`);
	}
}

await mkdir(out, { recursive: true });
for (const way of ways) {
	for (const family of way.families ?? ['chromium', 'firefox'])
		if (`${way.name}-${family}`.includes(wanted)) await show(family, way);
}
console.log(`The pictures are in ${out}/.`);
