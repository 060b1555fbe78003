/** Puts in place what the other scripts need. Node's own modules only: it runs before anything is installed. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { browserNames, findInstalled } from './find-browser.mjs';

/** Debian's packages for each family of browser: the browser, and its interface in the languages the tests ask for. */
const packages = {
	chromium: { browser: 'chromium', languages: 'chromium-l10n' },
	firefox: { browser: 'firefox-esr', languages: 'firefox-esr-l10n-nl' },
};

/** May this process install Debian packages? */
const canInstall = () => process.getuid?.() === 0 && existsSync('/etc/debian_version');

function aptInstall(...names) {
	run('apt-get', 'update');
	run('apt-get', 'install', '-y', '--no-install-recommends', ...names);
}

/**
 * Runs a command with its output on standard error, so that standard output stays the caller's.
 * @throws when it fails
 */
export function run(command, ...values) {
	const { status, error } = spawnSync(command, values, {
		stdio: ['ignore', 2, 2],
		shell: process.platform === 'win32',
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
	});
	if (status !== 0) throw new Error(`"${[command, ...values].join(' ')}" failed. ${error?.message ?? ''}`.trim());
}

/** Installs the dependencies when they are missing or not those of the lockfile. */
export function installDependencies() {
	const stamp = 'node_modules/.newsgloss-lockfile';
	const lockfile = readFileSync('package-lock.json', 'utf8');
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockfile) return;
	run('npm', 'ci', '--no-audit', '--no-fund');
	writeFileSync(stamp, lockfile);
}

/**
 * An installed browser; on Debian as root one is installed when there is none.
 * @param {string} [wanted] a name or family
 * @throws with one line that says what to install
 */
export function haveBrowser(wanted) {
	if (wanted && !browserNames.includes(wanted)) {
		throw new Error(`"${wanted}" is not a browser known here. Choose one of: ${browserNames.join(', ')}.`);
	}
	const found = findInstalled(wanted);
	if (found) return found;
	const family = wanted === 'firefox' ? 'firefox' : 'chromium';
	if (canInstall()) {
		aptInstall(packages[family].browser, 'fonts-noto-core');
		const installed = findInstalled(family);
		if (installed) return installed;
	}
	throw new Error(
		existsSync('/etc/debian_version')
			? `No ${wanted ?? 'browser'} is installed. Run: sudo apt-get install ${packages[family].browser}`
			: `No ${wanted ?? 'browser'} is installed. Install ${family === 'firefox' ? 'Firefox' : 'Chrome or Chromium'} from its maker's site, then run this again.`,
	);
}

/**
 * Has Debian's packages of the browsers' Dutch interfaces installed, where it may; other systems' browsers carry theirs.
 */
export function haveInterfaceLanguages() {
	if (!canInstall()) return;
	const missing = Object.values(packages)
		.map(({ languages }) => languages)
		.filter((name) => spawnSync('dpkg', ['--status', name]).status !== 0);
	if (missing.length > 0) aptInstall(...missing);
}
