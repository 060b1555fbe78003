/**
 * Bytes of script that a page pays for, gzipped as in the stores' packages: `node bench/bytes.bench.mjs`. What each page loads, and what
 * comes with the first mention, the first doubtful name, the first card and the first key; each against its budget, which the build holds.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { report } from './results.mjs';

process.chdir(path.join(path.dirname(fileURLToPath(import.meta.url)), '..'));

const parts = {
	'content.js': 'every page',
	'pointing.js': 'the first mention',
	'judge.js': 'the first doubtful name',
	'card.js': 'the first rest',
	'asked.js': 'the first key',
};

const budgets = JSON.parse(await readFile('budgets.json', 'utf8'));
const rows = [];
let sum = 0;
for (const [file, when] of Object.entries(parts)) {
	const bytes = gzipSync(await readFile(`dist/${file}`), { level: 9 }).length;
	sum += bytes;
	rows.push(
		{ what: `${when}: ${file}, of ${budgets[file]}`, median: bytes, unit: 'B' },
		...(sum > bytes ? [{ what: 'all so far', median: sum, unit: 'B' }] : []),
	);
}
await report('bytes', 'Bytes of script a page pays for, gzipped', rows);
