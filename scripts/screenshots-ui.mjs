/**
 * Pictures of card, popup, options page and first-run page in every state of their fixtures, under `out/ui/`, to be looked at.
 *   node scripts/screenshots-ui.mjs           every state, in English, light; some in Dutch, dark and large
 *   node scripts/screenshots-ui.mjs popup     only states whose name has this in it
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { esbuildPacks } from '../packs.mjs';
import { findBrowser } from './find-browser.mjs';

const out = path.resolve('out/ui');
const wanted = process.argv[2] ?? '';

const entry = `
import packs from 'newsgloss:knowledge';
import { render } from 'preact';
import { joinPacks } from './src/knowledge/knowledge.ts';
import { optionsStates } from './src/options/Options.fixture.tsx';
import { popupStates } from './src/popup/Popup.fixture.tsx';
import { cardStates } from './src/ui/CardView.fixture.tsx';
import { welcomeStates } from './src/welcome/Welcome.fixture.tsx';
import { translator } from './src/ui/translate.ts';
const knowledge = joinPacks(packs);
const states = { card: cardStates, popup: popupStates, options: optionsStates, welcome: welcomeStates };
globalThis.stateNames = (kind) => Object.keys(states[kind]);
globalThis.show = (kind, name, locale) => {
	document.documentElement.lang = locale;
	const mount = document.querySelector('main');
	render(null, mount);
	render(states[kind][name](knowledge, translator(locale)), mount);
};`;

/** How each state is shown: beside light English, the ways in which a layout breaks. */
const ways = [
	{ name: 'en', locale: 'en', states: /./ },
	{ name: 'nl-dark', locale: 'nl', dark: true, states: /^(pair|topic|summary|companies|page|page-off|full|first)$/ },
	{ name: 'nl-200', locale: 'nl', size: 2, states: /^(pair|group|summary|page|long-site|full|first)$/ },
	{ name: 'en-narrow', locale: 'en', width: 320, states: /^(pair|summary|full|first)$/ },
	{ name: 'en-contrast', locale: 'en', forced: true, states: /^(pair|summary|page|full|first)$/ },
	{ name: 'en-whole', locale: 'en', height: 2600, states: /^(summary|companies)$/ },
	{ name: 'en-contrast-whole', locale: 'en', forced: true, dark: true, height: 2600, states: /^summary$/ },
	{ name: 'nl-why', locale: 'nl', states: /^page-/ },
	{ name: 'rtl', locale: 'en', rtl: true, states: /^(pair|summary|page|full|first)$/ },
];

async function pageFile() {
	const { outputFiles } = await build({
		stdin: { contents: entry, resolveDir: '.', loader: 'tsx' },
		bundle: true,
		write: false,
		format: 'iife',
		jsx: 'automatic',
		jsxImportSource: 'preact',
		loader: { '.css': 'text' },
		plugins: [esbuildPacks],
	});
	const css = await Promise.all(
		['ui/tokens', 'ui/parts', 'ui/card'].map((name) => readFile(`src/${name}.css`, 'utf8')),
	);
	const pages = ['popup', 'options', 'welcome'];
	const styles = await build({
		entryPoints: pages.map((name) => `src/${name}/${name}.css`),
		outdir: out,
		bundle: true,
		write: false,
	});
	const marks = await readFile('src/content/marks.css', 'utf8');
	await mkdir(out, { recursive: true });
	for (const [kind, style] of [
		[
			'card',
			`${css.join('\n')} body { margin: 0 } main { inline-size: max-content; padding: 16px; background: light-dark(#eee, #000) }`,
		],
		...pages.map((name, index) => [name, styles.outputFiles[index].text + marks]),
	]) {
		await writeFile(
			`${out}/${kind}.html`,
			`<!doctype html><meta charset="utf-8"><style>${style}</style><main></main><script>${outputFiles[0].text.replaceAll('</script', '<\\/script')}</script>`,
		);
	}
}

await pageFile();
const browser = await puppeteer.launch({
	executablePath: findBrowser('chromium'),
	headless: true,
	args: ['--no-sandbox'],
});
try {
	const page = await browser.newPage();
	page.on('pageerror', (error) => {
		console.error(error);
		process.exitCode = 1;
	});
	let count = 0;
	for (const kind of ['card', 'popup', 'options', 'welcome']) {
		for (const way of ways) {
			await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: way.dark ? 'dark' : 'light' }]);
			const session = await page.createCDPSession();
			await session.send('Emulation.setEmulatedMedia', {
				features: [
					{ name: 'prefers-color-scheme', value: way.dark ? 'dark' : 'light' },
					{ name: 'forced-colors', value: way.forced ? 'active' : 'none' },
				],
			});
			await page.setViewport({
				width: way.width ?? { card: 400, popup: 380, options: 1100, welcome: 1000 }[kind],
				height: way.height ?? { card: 900, popup: 560, options: 900, welcome: 800 }[kind],
				deviceScaleFactor: 1.5,
			});
			await page.goto(pathToFileURL(`${out}/${kind}.html`).href);
			const names = await page.evaluate((of) => globalThis.stateNames(of), kind);
			for (const name of names) {
				if (!way.states.test(name) || !`${kind}-${name}-${way.name}`.includes(wanted)) continue;
				await page.evaluate(
					(of, state, { locale, size, rtl }) => {
						document.documentElement.style.fontSize = size ? `${size * 100}%` : '';
						document.documentElement.dir = rtl ? 'rtl' : 'ltr';
						globalThis.show(of, state, locale);
					},
					kind,
					name,
					way,
				);
				const sideways = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
				if (sideways && kind !== 'card') {
					console.error(`${kind} ${name} (${way.name}) scrolls sideways.`);
					process.exitCode = 1;
				}
				const { height } = await page.evaluate(() => document.querySelector('main').getBoundingClientRect().toJSON());
				await page.screenshot({
					path: `${out}/${kind}-${name}-${way.name}.png`,
					clip: { x: 0, y: 0, width: page.viewport().width, height: Math.ceil(height) },
				});
				count += 1;
			}
		}
	}
	console.log(`${count} pictures in out/ui/`);
} finally {
	await browser.close();
}
