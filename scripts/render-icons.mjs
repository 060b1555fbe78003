/** Renders `icons/icon.svg` to the sizes that the manifest names. Run when the drawing changes; the results are kept. */
import { readFile, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { haveBrowser } from './install.mjs';

const sizes = [16, 32, 48, 128];

const { executablePath } = haveBrowser('chromium');
const browser = await puppeteer.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
const page = await browser.newPage();
const svg = await readFile('icons/icon.svg', 'utf8');
for (const size of sizes) {
	await page.setViewport({ width: size, height: size });
	await page.setContent(
		`<body style="margin:0">${svg.replace('<svg', `<svg width="${size}" height="${size}" style="display:block"`)}`,
	);
	await writeFile(`icons/${size}.png`, await page.screenshot({ omitBackground: true }));
}
await browser.close();
