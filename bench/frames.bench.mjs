/**
 * What standing marks add to a frame of a page that changes something in every frame: `node bench/frames.bench.mjs`. The same page is open
 * with and without the extension, in turn; told is how much more the page's main thread computes for a frame. Over few and over
 * many mentions on pages of one length that look alike where the reader is, with the first of each section painted (as is set at first)
 * and with all of them; and on the real page with the most mentions, where most of its marks are.
 */
import { richestPage } from './corpus-pages.mjs';
import { inEachBrowser } from './in-each-browser.mjs';
import { NAMES, openMeasured, pageOfParagraphs, paragraphs, timeOf, untilRests } from './measured-pages.mjs';
import { holdMentions, paint } from './reading.mjs';
import { report } from './results.mjs';
import { median, row } from './spread.mjs';

const ROUNDS = 5;
/** Frames measured at a time. */
const FRAMES = 30;
const PARAGRAPHS = 10_000;
/** From one place that is looked at to the next, in CSS pixels: less than a window's height. */
const STEP = 500;
/** Enough for more than what is near the viewport. */
const FEW = 100;

/** What changes stands first, so that all that is below it may have to move. */
const lively =
	'<p id="bench-clock">12:00:00</p><p id="bench-badge" data-beat="0">Live</p><p id="bench-box">A box that moves</p>';

const kinds = {
	'a ticking clock': (beat) => {
		document.querySelector('#bench-clock').firstChild.data = `12:00:${String(beat % 60).padStart(2, '0')}`;
	},
	'an attribute': (beat) => {
		document.querySelector('#bench-badge').dataset.beat = beat;
	},
	'a transform': (beat) => {
		document.querySelector('#bench-box').style.transform = `translateX(${beat % 60}px)`;
	},
};

/** Lets so many frames go by, with a change in each. */
async function live(page, change) {
	const act = await page.evaluateHandle(`(${change})`);
	await page.evaluate(
		(each, frames) =>
			new Promise((resolve) => {
				let beat = 0;
				const frame = () => {
					if (beat === frames) resolve();
					else requestAnimationFrame(frame);
					each(beat++);
				};
				requestAnimationFrame(frame);
			}),
		act,
		FRAMES,
	);
}

/** ms of the page's main thread a frame. */
const frameCost = async ({ page, cpu }, change) => (await timeOf(cpu, () => live(page, change))) / FRAMES;

async function openLively(driven, address) {
	const opened = await openMeasured(driven, address);
	await opened.page.evaluate((html) => document.body.insertAdjacentHTML('afterbegin', html), lively);
	await untilRests(opened.cpu);
	return opened;
}

/** The first so many paragraphs name companies, and of the others one. */
const flat = (named) => pageOfParagraphs(named, 1) + paragraphs(PARAGRAPHS - named, PARAGRAPHS, true);

const registered = (page) => page.evaluate(() => CSS.highlights.get('newsgloss')?.size ?? 0);

/** Scrolls a page to where most marks are, and another one to the same place. */
async function goWhereMarksAre(marked, bare) {
	let [best, most] = [0, -1];
	const height = await marked.page.evaluate(() => document.documentElement.scrollHeight);
	for (let place = 0; place < height; place += STEP) {
		await scrollTo(marked, place);
		const count = await registered(marked.page);
		if (count > most) [best, most] = [place, count];
	}
	for (const each of [marked, bare]) await scrollTo(each, best);
}

async function scrollTo({ page, cpu }, place) {
	await page.evaluate((top) => window.scrollTo({ top, behavior: 'instant' }), place);
	await untilRests(cpu);
}

/** @param {import('./in-each-browser.mjs').Both} both */
async function measure({ within, without, pages }) {
	const real = richestPage();
	const realPage = real && pages.addressOf(real, { isShut: true });
	const few = pages.addressOfText(flat(FEW));
	const many = pages.addressOfText(flat(PARAGRAPHS));
	const rows = [];
	for (const { where, address, density = 'first-in-section' } of [
		{ where: `${FEW * NAMES} mentions`, address: few },
		{ where: `${PARAGRAPHS * NAMES} mentions`, address: many },
		{ where: `${FEW * NAMES} mentions, all painted`, address: few, density: 'all' },
		{ where: `${PARAGRAPHS * NAMES} mentions, all painted`, address: many, density: 'all' },
		...(realPage
			? [
					{ where: 'a real page', address: realPage },
					{ where: 'a real page, all painted', address: realPage, density: 'all' },
				]
			: []),
	]) {
		await paint(within, density);
		const marked = await openLively(within, address);
		const bare = await openLively(without, address);
		if (address === realPage) await goWhereMarksAre(marked, bare);
		const count = await registered(marked.page);
		for (const [kind, change] of Object.entries(kinds)) {
			const added = [];
			const alone = [];
			for (let round = -1; round < ROUNDS; round++) {
				const cost = { with: await frameCost(marked, change), without: await frameCost(bare, change) };
				if (round < 0) continue;
				added.push(cost.with - cost.without);
				alone.push(cost.without);
			}
			const what = `${where} (${count} registered): ${kind} adds, to ${median(alone).toFixed(2)} ms`;
			rows.push(row(what, added, 'ms a frame'));
		}
		await holdMentions(within, marked.page);
		await marked.page.close();
		await bare.page.close();
	}
	return rows;
}

await report('frames', 'What standing marks add to a frame that changes something', await inEachBrowser(measure));
