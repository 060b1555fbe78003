/**
 * Builds and measures speed. Every figure is a ratio or a time within one run; machines differ.
 *   npm run bench            everything
 *   npm run bench -- facts   only the measures whose file name holds one of the words
 */
import { readdir } from 'node:fs/promises';
import process from 'node:process';
import { installDependencies, run } from './install.mjs';

installDependencies();
run(process.execPath, 'build.mjs');
const wanted = process.argv.slice(2);
const files = (await readdir('bench')).filter((file) => file.endsWith('.bench.mjs')).sort();
for (const file of files) {
	if (wanted.length > 0 && !wanted.some((word) => file.includes(word))) continue;
	console.error(`\n== ${file}`);
	run(process.execPath, `bench/${file}`);
}
