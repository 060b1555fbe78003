/**
 * Puts the built extension into the stores' packages, `packages/newsgloss-<store>-<version>.zip`, each manifest trimmed to its
 * browsers, and everything it is built from into `packages/newsgloss-source-<version>.zip`. The same files give the same
 * bytes, on any machine: names are sorted, times fixed.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { installDependencies, run } from './install.mjs';
import { sourceFiles } from './source-files.mjs';

/** A time that zip can hold; every entry has it. Zip holds local times, so it is one that is the same in every time zone. */
const mtime = new Date(1980, 0, 2);

const forChromium = ({ background: { service_worker }, browser_specific_settings: _, ...manifest }) => ({
	...manifest,
	background: { service_worker },
});

/** What each store's manifest leaves out. */
const trims = {
	chrome: forChromium,
	edge: forChromium,
	firefox: ({ background: { scripts }, minimum_chrome_version: _, ...manifest }) => ({
		...manifest,
		background: { scripts },
	}),
};

/** Files under a folder, by their names in a zip. */
async function filesUnder(folder) {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
}

/** Writes a zip and says what it is known by. */
async function pack(name, folder, files, read = (file) => readFile(path.join(folder, file))) {
	/** @type {import('fflate').Zippable} */
	const entries = {};
	for (const file of [...files].sort()) entries[file] = [new Uint8Array(await read(file)), { mtime, level: 9 }];
	const zip = zipSync(entries);
	await writeFile(`packages/${name}`, zip);
	console.log(`${createHash('sha256').update(zip).digest('hex')}  packages/${name}  ${zip.length} B`);
}

installDependencies();
// Not before, since a fresh clone has it from here on.
const { zipSync } = await import('fflate');
run(process.execPath, 'build.mjs');
const manifest = JSON.parse(await readFile('dist/manifest.json', 'utf8'));
const files = await filesUnder('dist');

await rm('packages', { recursive: true, force: true });
await mkdir('packages');
for (const [store, trim] of Object.entries(trims)) {
	await pack(`newsgloss-${store}-${manifest.version}.zip`, 'dist', files, (file) =>
		file === 'manifest.json'
			? new TextEncoder().encode(`${JSON.stringify(trim(manifest), null, '\t')}\n`)
			: readFile(path.join('dist', file)),
	);
}
await pack(`newsgloss-source-${manifest.version}.zip`, '.', await sourceFiles());
