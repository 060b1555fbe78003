/**
 * Makes a release ready: sets the version, moves what CHANGELOG.md gathered under it, runs every check and builds the stores'
 * packages. Commits and uploads nothing; says how to. When a check fails, all files are as before.
 *   npm run release -- patch             or minor, major, or a version such as 1.2.0
 *   npm run release -- patch --dry-run   only says what would change
 *   npm run release -- patch --steps types,package   checks less, to try this command
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { nextVersion, releasedChangelog, releasedFiles } from './next-release.mjs';

const names = ['package.json', 'package-lock.json', 'manifest.json', 'CHANGELOG.md'];

const read = () => Object.fromEntries(names.map((name) => [name, readFileSync(name, 'utf8')]));

/** @param {Record<string, string>} files */
function write(files) {
	for (const [name, text] of Object.entries(files)) writeFileSync(name, text);
}

function main() {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: { 'dry-run': { type: 'boolean' }, steps: { type: 'string' } },
	});
	if (positionals.length !== 1) throw new Error('Say which release: patch, minor, major, or a version such as 1.2.0.');
	const before = read();
	const current = JSON.parse(before['manifest.json']).version;
	const version = nextVersion(current, positionals[0]);
	const date = new Date().toISOString().slice(0, 10);
	const after = releasedFiles(before, version, date);
	const { notes } = releasedChangelog(before['CHANGELOG.md'], version, date);
	console.log(`${current} -> ${version}, ${date}. Notes:\n\n${notes}\n`);
	if (values['dry-run']) {
		console.log(`Would change ${names.join(', ')}, run every check, and build packages/. Nothing is changed.`);
		return;
	}
	const { stdout, status } = spawnSync('git', ['status', '--porcelain'], { encoding: 'utf8' });
	if (status !== 0 || stdout) throw new Error(`Commit first, so that the release is what git holds:\n${stdout}`);

	write(after);
	const checks = spawnSync(process.execPath, ['scripts/test.mjs', ...(values.steps?.split(',') ?? [])], {
		stdio: ['ignore', 'inherit', 'inherit'],
	});
	if (checks.status !== 0) {
		write(before);
		throw new Error(`The checks fail, so ${version} is not released; all files are as before.`);
	}
	console.log(`
${version} is ready. Next:
  git commit -am "Release ${version}" && git tag v${version} && git push origin HEAD v${version}
  Chrome Web Store            packages/newsgloss-chrome-${version}.zip
  Edge Add-ons                packages/newsgloss-edge-${version}.zip
  addons.mozilla.org          packages/newsgloss-firefox-${version}.zip, with packages/newsgloss-source-${version}.zip as its source
The stores' texts, pictures and answers are in docs/store/.`);
}

try {
	main();
} catch (error) {
	console.error(error.message);
	process.exitCode = 1;
}
