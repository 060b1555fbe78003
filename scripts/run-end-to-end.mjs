import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { installDependencies, run } from './install.mjs';

/**
 * Builds the extension and runs one file of the end-to-end tests longer than `npm test` does. The process ends as the tests do.
 * @param {string} file
 * @param {string[]} browsers which; both when none is named
 * @param {Record<string, string | undefined>} settings environment variables by which the file is told how long
 */
export function runEndToEnd(file, browsers, settings) {
	installDependencies();
	run(process.execPath, 'build.mjs', '--readable');
	const projects = browsers.length > 0 ? browsers : ['chromium', 'firefox'];
	const { status } = spawnSync(
		'npx',
		['vitest', 'run', ...projects.flatMap((name) => ['--project', `e2e-${name}`]), file],
		{ stdio: 'inherit', env: { ...process.env, ...settings }, shell: process.platform === 'win32' },
	);
	process.exitCode = status ?? 1;
}
