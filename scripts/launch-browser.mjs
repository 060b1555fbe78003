import { readFile } from 'node:fs/promises';
import path from 'node:path';
import puppeteer from 'puppeteer-core';

/** Firefox gives each profile another address for an add-on, unless told which. */
const FIREFOX_ADDRESS = '6e657773-676c-4f73-b061-6e6e6f746174';

/**
 * Flags that keep Chromium from calling home while it is driven; `--no-sandbox` because root, as in a container, cannot
 * have the sandbox.
 */
const chromiumFlags = [
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-default-browser-check',
	...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/**
 * @typedef {object} LaunchOptions
 * @property {string | null} [dist] folder of the unpacked extension, `null` for none
 * @property {boolean} [isHeadless]
 * @property {string} [language] of the browser's interface
 * @property {Record<string, unknown>} [prefs] of Firefox
 * @property {string[]} [flags]
 */
/**
 * @typedef {object} LaunchedBrowser
 * @property {import('puppeteer-core').Browser} browser
 * @property {string} origin address of the extension's own pages
 * @property {string | null} extensionId as the driver knows it
 * @property {string} geckoId as the manifest names it for Firefox
 * @property {string | null} dist folder of the unpacked extension
 */

/**
 * Starts a browser with a fresh profile and puts the extension in.
 * @param {import('./find-browser.mjs').FoundBrowser} found
 * @param {LaunchOptions} [options]
 * @returns {Promise<LaunchedBrowser>}
 */
export async function launchBrowser(
	found,
	{ dist = 'dist', isHeadless = true, language, prefs = {}, flags = [] } = {},
) {
	const common = {
		executablePath: found.executablePath,
		headless: isHeadless,
		defaultViewport: isHeadless ? { width: 1000, height: 800 } : null,
	};
	const gecko = dist
		? JSON.parse(await readFile(path.join(dist, 'manifest.json'), 'utf8')).browser_specific_settings.gecko.id
		: '';
	const browser = await (found.family === 'firefox'
		? puppeteer.launch({
				...common,
				browser: 'firefox',
				args: ['--remote-allow-system-access', ...flags],
				extraPrefsFirefox: {
					'extensions.webextensions.uuids': JSON.stringify({ [gecko]: FIREFOX_ADDRESS }),
					...(language && { 'intl.locale.requested': language, 'intl.accept_languages': language }),
					...prefs,
				},
			})
		: puppeteer.launch({
				...common,
				browser: 'chrome',
				pipe: true,
				enableExtensions: true,
				args: [...chromiumFlags, ...(language ? [`--lang=${language}`] : []), ...flags],
				env: { ...process.env, ...(language && { LANGUAGE: language }) },
			}));
	const extensionId = dist ? await browser.installExtension(path.resolve(dist)) : null;
	const origin =
		found.family === 'firefox' ? `moz-extension://${FIREFOX_ADDRESS}` : `chrome-extension://${extensionId}`;
	return { browser, origin, extensionId, geckoId: gecko, dist: dist && path.resolve(dist) };
}
