/**
 * Finding and marking on a whole page, against others that do it: `node bench/highlighters.bench.mjs`. Each takes a page just loaded, and the time
 * of the page's main thread until it rests again is told as a ratio to ours in the same round: what is drawn is in it. The others are mark.js,
 * the most used, and findAndReplaceDOMText, which like us finds names split over tags and joins none across blocks. Both get one RegExp of
 * the eight companies' plain names, the least they can be asked; ours has all forms in all scripts, and judges the doubtful ones.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { inEachBrowser } from './in-each-browser.mjs';
import { NAMES, openMeasured, pageOf, timeOf, untilRests } from './measured-pages.mjs';
import { readOnce } from './reading.mjs';
import { report } from './results.mjs';
import { row } from './spread.mjs';

/** By size in MB. */
const ROUNDS = { 1: 5, 10: 3 };

const NAME = '\\b(?:Nvidia|OpenAI|AMD|Microsoft|Meta|Amazon|Google|[Hh]yperscalers?)\\b';

const require = createRequire(import.meta.url);

const others = {
	'mark.js': {
		file: require.resolve('mark.js/dist/mark.min.js'),
		mark: (name) => new globalThis.Mark(document.body).markRegExp(new RegExp(name, 'g')),
	},
	findAndReplaceDOMText: {
		file: require.resolve('findandreplacedomtext'),
		mark: (name) => {
			globalThis.findAndReplaceDOMText(document.body, {
				preset: 'prose',
				find: new RegExp(name, 'g'),
				wrap: 'mark',
			});
		},
	},
};

/** @returns {Promise<number>} ms of the page's main thread */
async function markedBy({ file, mark }, driven, address, expected) {
	const { page, cpu } = await openMeasured(driven, address);
	await page.evaluate(await readFile(file, 'utf8'));
	await untilRests(cpu);
	const cost = await timeOf(cpu, async () => {
		await page.evaluate(mark, NAME);
		await untilRests(cpu);
	});
	const found = await page.evaluate(() => document.querySelectorAll('mark').length);
	if (found !== expected) throw new Error(`${found} of ${expected} names were marked.`);
	await page.close();
	return cost;
}

/** @param {import('./in-each-browser.mjs').Both} both */
async function measure({ within, without, pages }) {
	const rows = [];
	for (const [size, rounds] of Object.entries(ROUNDS)) {
		const html = pageOf(Number(size));
		const address = pages.addressOfText(html);
		const expected = html.split('Nvidia and OpenAI').length - 1;
		const ours = [];
		const ratios = Object.fromEntries(Object.keys(others).map((name) => [name, []]));
		for (let round = 0; round < rounds; round++) {
			const own = (await readOnce(within, address)).all;
			ours.push(own);
			for (const [name, other] of Object.entries(others))
				ratios[name].push((await markedBy(other, without, address, expected * NAMES)) / own);
		}
		rows.push(row(`${size} MB: ours`, ours, 'ms'));
		for (const [name, numbers] of Object.entries(ratios)) rows.push(row(`${size} MB: ${name}`, numbers, 'times ours'));
	}
	return rows;
}

await report('highlighters', 'Finding and marking a whole page, against others', await inEachBrowser(measure));
