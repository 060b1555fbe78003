/**
 * What reading real pages costs: `node bench/corpus.bench.mjs`. Time of the page's main thread from letting Newsgloss go until the page rests
 * again, as a ratio to a bare first walk that reads every text node of the same page in a browser without the extension; the median over the
 * pages, and the sum over all. The pages' own scripts are shut off.
 */
import { corpusPages } from './corpus-pages.mjs';
import { inEachBrowser } from './in-each-browser.mjs';
import { bareWalk, openMeasured } from './measured-pages.mjs';
import { readOnce } from './reading.mjs';
import { report } from './results.mjs';
import { row } from './spread.mjs';

const sum = (numbers) => numbers.reduce((all, number) => all + number, 0);

/** @param {import('./in-each-browser.mjs').Both} both */
async function measure({ within, without, pages }) {
	const walks = [];
	const readings = [];
	for (const file of corpusPages()) {
		const address = pages.addressOf(file, { isShut: true });
		const bare = await openMeasured(without, address);
		walks.push(await bareWalk(bare));
		await bare.page.close();
		readings.push(await readOnce(within, address));
	}
	if (walks.length === 0) return [];
	const all = readings.map((reading) => reading.all);
	const ratios = all.map((time, place) => time / walks[place]);
	return [
		row(`${walks.length} pages: a bare first walk`, walks, 'ms'),
		row('all main-thread time of reading', all, 'ms'),
		row('the same, page by page', ratios, 'walks'),
		{ what: 'the same, of all pages together', median: sum(all) / sum(walks), unit: 'walks' },
	];
}

const rows = await inEachBrowser(measure);
if (rows.length > 0) await report('corpus', 'What reading real pages costs', rows);
