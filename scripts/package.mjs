/**
 * Puts the built extension into store packages, `packages/newsgloss-<browser>-<version>.zip`, each manifest trimmed to its
 * browser. The same files give the same bytes: names sorted, times fixed.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { zipSync } from 'fflate';
import { installDependencies, run } from './install.mjs';

/** A time that zip can hold; every entry has it. */
const mtime = new Date('1980-01-02T00:00:00Z');

/** What each store's manifest leaves out. */
const trims = {
	chromium: ({ background: { service_worker }, browser_specific_settings: _, ...manifest }) => ({
		...manifest,
		background: { service_worker },
	}),
	firefox: ({ background: { scripts }, minimum_chrome_version: _, ...manifest }) => ({
		...manifest,
		background: { scripts },
	}),
};

installDependencies();
run(process.execPath, 'build.mjs');
const manifest = JSON.parse(await readFile('dist/manifest.json', 'utf8'));
const files = (await readdir('dist', { recursive: true, withFileTypes: true }))
	.filter((entry) => entry.isFile())
	.map((entry) => path.relative('dist', path.join(entry.parentPath, entry.name)))
	.sort();

await mkdir('packages', { recursive: true });
for (const [browser, trim] of Object.entries(trims)) {
	/** @type {import('fflate').Zippable} */
	const entries = {};
	for (const file of files) {
		const bytes =
			file === 'manifest.json'
				? new TextEncoder().encode(`${JSON.stringify(trim(manifest), null, '\t')}\n`)
				: new Uint8Array(await readFile(path.join('dist', file)));
		entries[file.replaceAll(path.sep, '/')] = [bytes, { mtime, level: 9 }];
	}
	const name = `packages/newsgloss-${browser}-${manifest.version}.zip`;
	await writeFile(name, zipSync(entries));
	console.log(name);
}
