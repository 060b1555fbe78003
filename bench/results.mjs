import { readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';

const FILE = 'bench/results.md';
const opening = (name) => `<!-- ${name} -->`;
const closing = (name) => `<!-- end of ${name} -->`;

const inDigits = (number) => (Number.isInteger(number) ? String(number) : number.toFixed(2));

/** A table as the formatter has it: columns of one width. */
function aligned(lines) {
	const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
	const row = (cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
	return [row(lines[0]), row(widths.map((width) => '-'.repeat(width))), ...lines.slice(1).map(row)].join('\n');
}

/**
 * Prints what a benchmark got and puts it in the place of what it got before in `bench/results.md`. The spread is the least and
 * the greatest over the rounds: the machine's noise.
 * @param {string} name of the benchmark's file, without `.bench.mjs`
 * @param {string} title
 * @param {{what: string, median: number, spread?: string, unit: string}[]} rows
 */
export async function report(name, title, rows) {
	const machine = `${cpus().length} processors`;
	const table = aligned([
		['what', 'median', 'spread', 'unit'],
		...rows.map(({ what, median, spread = '', unit }) => [what, inDigits(median), spread, unit]),
	]);
	console.log(`${title} (${machine})\n${table}`);
	const part = `${opening(name)}\n## ${title}\n\nMeasured by \`npm run bench -- ${name}\` on ${machine}.\n\n${table}\n${closing(name)}\n`;
	const before = await readFile(FILE, 'utf8').catch(() => '# What was measured last\n\n');
	const [start, end] = [before.indexOf(opening(name)), before.indexOf(closing(name))];
	const after =
		start < 0 || end < 0
			? `${before.trimEnd()}\n\n${part}`
			: before.slice(0, start) + part + before.slice(end + closing(name).length + 1);
	await writeFile(FILE, after);
}
