/**
 * How soon the viewport's marks stand: `node bench/viewport.bench.mjs`. The page itself looks in each of its frames whether there are marks; the frame
 * that first sees them paints them. Told from the page's `DOMContentLoaded`, and, in Chromium, from the beginning of the first slice, which
 * a trace shows, in frames: the aim is one, whatever the page's length.
 */
import { inEachBrowser } from './in-each-browser.mjs';
import { pageOf } from './measured-pages.mjs';
import { pause } from './reading.mjs';
import { report } from './results.mjs';
import { row } from './spread.mjs';
import { traced } from './trace.mjs';

const ROUNDS = 5;
const SIZES = [1, 10];

/** Has the page note its frames from `DOMContentLoaded` on, until there are marks. */
function watch() {
	const frames = [];
	globalThis.seen = { frames, loaded: 0, marked: 0 };
	addEventListener('DOMContentLoaded', () => {
		globalThis.seen.loaded = performance.now();
	});
	const frame = () => {
		performance.mark('bench-frame');
		if ((CSS.highlights.get('newsgloss')?.size ?? 0) > 0) globalThis.seen.marked = performance.now();
		else requestAnimationFrame(frame);
	};
	requestAnimationFrame(frame);
}

/** @returns {Promise<{ms: number, frames: number, sliceMs: number}>} the latter two `NaN` where no trace tells */
async function load(driven, address, hasTrace) {
	const page = await driven.browser.newPage();
	await page.evaluateOnNewDocument(watch);
	await page.bringToFront();
	const act = async () => {
		await page.goto(address, { waitUntil: 'load', timeout: 120_000 });
		await page.waitForFunction(() => globalThis.seen.marked > 0, { timeout: 60_000 });
	};
	let [frames, sliceMs] = [Number.NaN, Number.NaN];
	if (hasTrace) {
		const events = await traced(page, act);
		// The page posts no task of the background's priority: ours are the only ones.
		const slice = events.find(({ name }) => name === 'RunPostTaskCallback').start;
		const beats = events.filter(({ name, start }) => name === 'bench-frame' && start > slice);
		frames = beats.length;
		sliceMs = beats.at(-1).start - slice;
	} else {
		await act();
	}
	const ms = await page.evaluate(() => globalThis.seen.marked - globalThis.seen.loaded);
	await page.close();
	return { ms, frames, sliceMs };
}

/** @param {import('./in-each-browser.mjs').Both} both */
async function measure({ family, within, pages }) {
	await pause(within, false);
	const rows = [];
	for (const size of SIZES) {
		const address = pages.addressOfText(pageOf(size));
		const loads = [];
		for (let round = 0; round < ROUNDS; round++) loads.push(await load(within, address, family === 'chromium'));
		const to = (what, kind, unit) =>
			row(
				`${size} MB: ${what}`,
				loads.map((each) => each[kind]),
				unit,
			);
		rows.push(to('from DOMContentLoaded to the marks', 'ms', 'ms'));
		if (family === 'chromium')
			rows.push(
				to('from the first slice to the marks', 'frames', 'frames'),
				to('from the first slice to the marks', 'sliceMs', 'ms'),
			);
	}
	return rows;
}

await report('viewport', "How soon the viewport's marks stand", await inEachBrowser(measure));
