import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/**
 * The browsers Newsgloss can be shown in, in the order they are looked for. `commands` are looked up on the PATH;
 * `places` are where installers put them on macOS and Windows.
 */
const browsers = [
	{
		name: 'chromium',
		family: 'chromium',
		commands: ['chromium', 'chromium-browser'],
		places: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
	},
	{
		name: 'chrome',
		family: 'chromium',
		commands: ['google-chrome', 'google-chrome-stable', 'chrome'],
		places: [
			'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
			'{ProgramFiles}\\Google\\Chrome\\Application\\chrome.exe',
			'{LOCALAPPDATA}\\Google\\Chrome\\Application\\chrome.exe',
		],
	},
	{
		name: 'edge',
		family: 'chromium',
		commands: ['microsoft-edge', 'microsoft-edge-stable'],
		places: [
			'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
			'{ProgramFiles(x86)}\\Microsoft\\Edge\\Application\\msedge.exe',
		],
	},
	{
		name: 'brave',
		family: 'chromium',
		commands: ['brave-browser', 'brave'],
		places: [
			'/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
			'{ProgramFiles}\\BraveSoftware\\Brave-Browser\\Application\\brave.exe',
		],
	},
	{
		name: 'firefox',
		family: 'firefox',
		commands: ['firefox-esr', 'firefox'],
		places: ['/Applications/Firefox.app/Contents/MacOS/firefox', '{ProgramFiles}\\Mozilla Firefox\\firefox.exe'],
	},
];

/** The names that `--browser` and `BROWSER` take. */
export const browserNames = browsers.map(({ name }) => name);

/** @typedef {{name: string, family: 'chromium' | 'firefox', executablePath: string}} FoundBrowser */

/**
 * Finds an installed browser.
 * @param {string} [wanted] one of {@link browserNames}; any browser when left out. `chromium` is met by any of its family.
 * @returns {FoundBrowser | null}
 */
export function findInstalled(wanted) {
	for (const { name, family, commands, places } of browsers) {
		if (wanted && wanted !== name && wanted !== family) continue;
		const executablePath = [...commands.flatMap(onPath), ...places.map(expanded)].find(isExecutable);
		if (executablePath) return { name, family, executablePath };
	}
	return null;
}

/** Path of the browser, or `null`. */
export const findBrowser = (wanted) => findInstalled(wanted)?.executablePath ?? null;

/** Where a command would stand in each folder of the PATH. */
function onPath(command) {
	const extension = process.platform === 'win32' ? '.exe' : '';
	return (process.env.PATH ?? '').split(path.delimiter).map((folder) => path.join(folder, command + extension));
}

/** Fills in the `{NAME}`s of a Windows path from the environment. */
const expanded = (place) => place.replace(/\{([^}]+)\}/g, (_, name) => process.env[name] ?? '');

function isExecutable(file) {
	if (!file) return false;
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
