/**
 * What the built extension costs a page, in Chromium: `node bench/page.bench.mjs`. A page just loaded, in which Newsgloss is
 * paused, is let go: the time its main thread computes until it rests again is told as a ratio to a bare first walk that reads every
 * text node, on the same page in a browser without the extension. What each page pays before anything is read is told apart.
 */
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { driveBrowser } from '../scripts/driven-browser.mjs';
import { haveBrowser } from '../scripts/install.mjs';
import { servePages } from '../scripts/page-server.mjs';
import { bareWalk, openMeasured, pageOf, untilRests } from './measured-pages.mjs';
import { letRead, openPaused, pause } from './reading.mjs';
import { report } from './results.mjs';
import { row } from './spread.mjs';

process.chdir(path.join(path.dirname(fileURLToPath(import.meta.url)), '..'));

const ROUNDS = 5;
const SIZES = [1, 10];

const found = haveBrowser('chromium');
const without = await driveBrowser(found, { dist: null });
const within = await driveBrowser(found);
const pages = await servePages();

/** Time of the page's main thread from letting it go until it rests, in ms, and what it looks like then. */
async function readingOf(address) {
	const opened = await openPaused(within, address);
	const cost = await letRead(within, opened);
	const facts = await opened.page.evaluate(() => ({
		shifts: globalThis.shifts,
		added: document.querySelectorAll('newsgloss-card').length,
		registered: CSS.highlights.get('newsgloss').size,
	}));
	await opened.page.close();
	return { ...cost, facts };
}

async function walkOf(address) {
	const opened = await openMeasured(without, address);
	const walk = await bareWalk(opened);
	await opened.page.close();
	return walk;
}

/** Time of a page's main thread until it rests after loading, in ms. */
async function loadOf(driven, address) {
	const { page, cpu } = await openMeasured(driven, address);
	await untilRests(cpu);
	const { all } = await cpu();
	await page.close();
	return all;
}

const rows = [];
for (const size of SIZES) {
	const address = pages.addressOfText(pageOf(size));
	const [walks, all, script] = [[], [], []];
	let facts = {};
	for (let round = 0; round < ROUNDS; round++) {
		const walk = await walkOf(address);
		const reading = await readingOf(address);
		facts = reading.facts;
		walks.push(walk);
		all.push(reading.all / walk);
		script.push(reading.script / walk);
	}
	rows.push(
		row(`${size} MB: a bare first walk`, walks, 'ms'),
		row(`${size} MB: all main-thread time`, all, 'walks'),
		row(`${size} MB: script time`, script, 'walks'),
		{ what: `${size} MB: nodes added`, median: facts.added, unit: '' },
		{ what: `${size} MB: layout shift`, median: facts.shifts, unit: '' },
		{ what: `${size} MB: ranges registered`, median: facts.registered, unit: '' },
	);
}
await pause(within, false);
const small = pages.addressOfText(pageOf(0.001));
const starts = [];
for (let round = 0; round < ROUNDS; round++) {
	starts.push((await loadOf(within, small)) - (await loadOf(without, small)));
}
rows.push(row('a page of one paragraph: start', starts, 'ms'));
await report('page', 'What a page pays, in Chromium', rows);
await without.close();
await within.close();
pages.close();
