/**
 * How long keys wait while a page of 10 MB is read: `node bench/input.bench.mjs`. Keys are pressed one after the other while the page is read, and as
 * many on the page without us; told is the time from a key's own time stamp, which the browser gives it when it comes, to the page's listener.
 * Firefox's driver makes its events in the page's own process, after they have waited. Whether a wait is seen is found out first, by
 * a page that is busy; where it is not, a key's way there and back is told, as the driver sees it.
 */
import { inEachBrowser } from './in-each-browser.mjs';
import { openMeasured, pageOf, untilRests } from './measured-pages.mjs';
import { isRead, openPaused, pause } from './reading.mjs';
import { report } from './results.mjs';
import { median, row, sorted } from './spread.mjs';

const ROUNDS = 3;
const SIZE = 10;
/** A page that computes so long holds a key pressed meanwhile, in ms. */
const BUSY = 300;
/** More keys than can be pressed while a page is read. */
const MOST = 5_000;

const at = (numbers, share) => sorted(numbers)[Math.floor((numbers.length - 1) * share)];

/** Has the page note how long each key waited. */
const listen = (page) =>
	page.evaluate(() => {
		globalThis.waits = [];
		addEventListener('keydown', ({ timeStamp }) => globalThis.waits.push(performance.now() - timeStamp), true);
	});

const waitsOf = (page) => page.evaluate(() => globalThis.waits.splice(0));

/** Asked so often whether the page has been read: once in so many keys. */
const ASK_EVERY = 20;

/**
 * Presses so many keys, or as many as come before `isOver`.
 * @returns {Promise<{waits: number[], ways: number[]}>} how long each waited, and how long its way there and back took, in ms
 */
async function press(page, most, isOver = async () => false) {
	const ways = [];
	for (let pressed = 1; pressed <= most; pressed++) {
		const start = performance.now();
		await page.keyboard.press('a');
		ways.push(performance.now() - start);
		if (pressed % ASK_EVERY === 0 && (await isOver())) break;
	}
	return { waits: await waitsOf(page), ways };
}

/** Is a key's wait seen in a page that is busy when it is pressed? */
async function seesWaits(page) {
	const busy = page.evaluate(
		(ms) =>
			new Promise((resolve) => {
				setTimeout(() => {
					for (const start = performance.now(); performance.now() - start < ms; );
					resolve();
				}, 50);
			}),
		BUSY,
	);
	while ((await Promise.race([busy.then(() => true), page.keyboard.press('a').then(() => false)])) === false);
	return Math.max(...(await waitsOf(page))) > BUSY / 3;
}

/** @param {import('./in-each-browser.mjs').Both} both */
async function measure({ within, without, pages }) {
	const address = pages.addressOfText(pageOf(SIZE));
	const rounds = [];
	let isSeen = false;
	for (let round = 0; round < ROUNDS; round++) {
		const marked = await openPaused(within, address);
		await listen(marked.page);
		if (round === 0) isSeen = await seesWaits(marked.page);
		await pause(within, false);
		const during = await press(marked.page, MOST, () => isRead(within, marked.page));
		await marked.page.close();
		const bare = await openMeasured(without, address);
		await untilRests(bare.cpu);
		await listen(bare.page);
		rounds.push({ during, alone: await press(bare.page, during.ways.length) });
		await bare.page.close();
	}
	const keys = (what, kind, share) => {
		const numbers = rounds.map((round) => at(isSeen ? round[kind].waits : round[kind].ways, share));
		return row(`${isSeen ? '' : 'there and back, '}${what}`, numbers, 'ms');
	};
	return [
		{ what: 'keys pressed while it is read', median: median(rounds.map(({ during }) => during.ways.length)), unit: '' },
		keys('half of the keys wait less than', 'during', 0.5),
		keys('the same without us', 'alone', 0.5),
		keys('95 of 100 wait less than', 'during', 0.95),
		keys('the same without us', 'alone', 0.95),
		keys('the longest wait', 'during', 1),
		keys('the same without us', 'alone', 1),
	];
}

await report('input', `How long keys wait while a page of ${SIZE} MB is read`, await inEachBrowser(measure));
