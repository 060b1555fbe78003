/**
 * What the built extension costs a page, in Chromium: `node bench/page.bench.mjs`. The same page is opened in turn without the
 * extension and with it; what the browser itself counts of the page's main thread (protocol `Performance.getMetrics`) is
 * taken when everything is read, and the difference told as a ratio to a bare first walk that reads every text node.
 */
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { driveBrowser } from '../scripts/driven-browser.mjs';
import { haveBrowser } from '../scripts/install.mjs';
import { servePages } from '../scripts/page-server.mjs';

process.chdir(path.join(path.dirname(fileURLToPath(import.meta.url)), '..'));

const ROUNDS = 7;
const SIZES = [1, 10];

const plain =
	'The report on supply and demand in the <b>northern</b> harbour says that growth was slower than the <a href="#">council</a> had hoped for, and that prices rose again in the spring. ';
const named = 'Nvidia and OpenAI said on Monday that they would wait; Amazon, the retailer, did not. ';

/** A news-like page of so many megabytes: a paragraph in ten names companies, a heading stands every twenty. */
function pageOf(megabytes) {
	const parts = ['<!doctype html><html lang="en"><title>Harbour</title>'];
	let length = 0;
	for (let number = 0; length < megabytes * 1e6; number++) {
		const part = `${number % 20 === 0 ? `<h2>Part ${number}</h2>` : ''}<p>${number % 10 === 0 ? named : ''}${plain}${plain}</p>`;
		parts.push(part);
		length += part.length;
	}
	return parts.join('');
}

const sorted = (numbers) => [...numbers].sort((a, b) => a - b);
const median = (numbers) => sorted(numbers)[numbers.length >> 1];
const spread = (numbers) => `${sorted(numbers)[0].toFixed(2)} to ${sorted(numbers).at(-1).toFixed(2)}`;

/** Main-thread time and script time of a page so far, in ms. */
async function metricsOf(page) {
	const { TaskDuration, ScriptDuration } = await page.metrics();
	return { task: TaskDuration * 1000, script: ScriptDuration * 1000 };
}

/** Opens the page and waits until marks stand (with the extension) and the page's main thread has been free for a while. */
async function open(driven, address, hasMarks) {
	const page = await driven.browser.newPage();
	await page.evaluateOnNewDocument(() => {
		globalThis.shifts = 0;
		globalThis.longest = 0;
		new PerformanceObserver((list) => {
			for (const { value } of list.getEntries()) globalThis.shifts += value;
		}).observe({ type: 'layout-shift', buffered: true });
	});
	await page.goto(address, { waitUntil: 'load' });
	await page.evaluate(
		(waits) =>
			new Promise((resolve) => {
				const idle = () =>
					requestIdleCallback(({ didTimeout }) => (didTimeout ? idle() : requestIdleCallback(resolve)));
				// A doubtful name is marked after the sure ones, when the judge is there.
				const isJudged = () => [...(CSS.highlights.get('newsgloss') ?? [])].some((mark) => String(mark) === 'Amazon');
				const look = () => (waits && !isJudged() ? setTimeout(look, 5) : idle());
				look();
			}),
		hasMarks,
	);
	return page;
}

/** Time of a bare first walk that reads every text node, in ms, on a page just loaded without the extension. */
const bareWalk = (page) =>
	page.evaluate(() => {
		const start = performance.now();
		const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
		let length = 0;
		while (walker.nextNode()) length += walker.currentNode.data.length;
		return length > 0 ? performance.now() - start : 0;
	});

const found = haveBrowser('chromium');
const without = await driveBrowser(found, { dist: null });
const within = await driveBrowser(found);
const pages = await servePages();

for (const size of SIZES) {
	const address = pages.addressOfText(pageOf(size));
	const ratios = { task: [], script: [] };
	const walks = [];
	let facts = {};
	for (let round = 0; round < ROUNDS; round++) {
		const bare = await open(without, address, false);
		const base = await metricsOf(bare);
		const walk = await bareWalk(bare);
		await bare.close();
		const page = await open(within, address, true);
		if (round === 0) {
			const tab = await within.tabOf(page);
			await page.bringToFront();
			await within.reports(tab, { patience: 60_000 });
		} else {
			const cost = await metricsOf(page);
			walks.push(walk);
			for (const kind of ['task', 'script']) ratios[kind].push((cost[kind] - base[kind]) / walk);
		}
		facts = await page.evaluate(() => ({
			shifts: globalThis.shifts,
			added: document.querySelectorAll('newsgloss-card').length,
			registered: CSS.highlights.get('newsgloss').size,
		}));
		await page.close();
	}
	console.log(`${size} MB: a bare first walk takes ${median(walks).toFixed(1)} ms`);
	console.log(`  all main-thread time   ${median(ratios.task).toFixed(2)} walks (${spread(ratios.task)})`);
	console.log(`  script time            ${median(ratios.script).toFixed(2)} walks (${spread(ratios.script)})`);
	console.log(`  nodes added ${facts.added}, layout shift ${facts.shifts}, ranges registered ${facts.registered}`);
}
await without.close();
await within.close();
pages.close();
