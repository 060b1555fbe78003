/**
 * Renders the drawings in `icons/` to the sizes that the manifest names: `icon.svg`, and for 16 pixels `icon-16.svg`, whose edges
 * lie on pixels. Run when a drawing changes; the results are kept.
 */
import { readFile, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { haveBrowser } from './install.mjs';

const sizes = [16, 32, 48, 128];

const { executablePath } = haveBrowser('chromium');
const browser = await puppeteer.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
const page = await browser.newPage();
for (const size of sizes) {
	const svg = await readFile(size === 16 ? 'icons/icon-16.svg' : 'icons/icon.svg', 'utf8');
	await page.setViewport({ width: size, height: size });
	await page.setContent(
		`<body style="margin:0">${svg.replace('<svg', `<svg width="${size}" height="${size}" style="display:block"`)}`,
	);
	await writeFile(`icons/${size}.png`, await page.screenshot({ omitBackground: true }));
}
await browser.close();
