/**
 * Reads hundreds of pages with cards and popups in both browsers behind a recording proxy, as `tests/e2e/privacy.test.ts`
 * does with a few: more than a reader opens in an hour. Prints what was asked of the network, and by whom.
 *   npm run read-an-hour                 300 pages in each browser: some ten minutes
 *   npm run read-an-hour -- 50 firefox   so many, in this browser alone
 */
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { installDependencies, run } from './install.mjs';

const [pages = '300', ...browsers] = process.argv.slice(2);

installDependencies();
run(process.execPath, 'build.mjs');
const { status } = spawnSync(
	'npx',
	[
		'vitest',
		'run',
		...(browsers.length > 0 ? browsers : ['chromium', 'firefox']).flatMap((name) => ['--project', `e2e-${name}`]),
		'tests/e2e/privacy.test.ts',
	],
	{ stdio: 'inherit', env: { ...process.env, PAGES_READ: pages }, shell: process.platform === 'win32' },
);
process.exitCode = status ?? 1;
