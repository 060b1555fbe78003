/**
 * What memory a page costs: `node bench/memory.bench.mjs`. What a page holds with the extension and more than without it: for each megabyte
 * of a page that names no one, for each mention, and for each of 10,000 articles that took each other's place. In Chromium all
 * scripts' heaps, and what they hold in the engine; in Firefox the whole of what the process explicitly holds, which is noisier.
 */
import { inEachBrowser } from './in-each-browser.mjs';
import { memoryClock } from './memory-in-use.mjs';
import { NAMES, openMeasured, pageOfParagraphs, paragraphs, untilRests } from './measured-pages.mjs';
import { holdMentions } from './reading.mjs';
import { report } from './results.mjs';
import { row } from './spread.mjs';

const ROUNDS = 3;
const PARAGRAPHS = 10_000;
const REPLACED = 10_000;
/** After so many the page has what it makes once. */
const WARM_UP = 3_000;
/** So many articles stand at a time, and so many are replaced in a frame: each stands long enough to be read (100 ms). */
const STANDING = 640;
const PER_FRAME = 80;

/** Replaces so many articles, the oldest first. */
const replaceArticles = (page, count) =>
	page.evaluate(
		(html, replaced, standing, perFrame) =>
			new Promise((resolve) => {
				const main = document.querySelector('main');
				let done = 0;
				const frame = () => {
					for (let each = 0; each < perFrame && done < replaced; each++, done++) {
						main.insertAdjacentHTML('beforeend', `<article><h2>Harbour ${done}</h2>${html}</article>`);
						if (main.childElementCount > standing) main.firstElementChild.remove();
					}
					if (done < replaced) requestAnimationFrame(frame);
					else resolve();
				};
				requestAnimationFrame(frame);
			}),
		paragraphs(3, 3),
		count,
		STANDING,
		PER_FRAME,
	);

/** Bytes that a page holds once it rests. */
async function heldBy(driven, address) {
	const { page, cpu } = await openMeasured(driven, address);
	await untilRests(cpu);
	const bytes = await (await memoryClock(driven.browser, page))();
	await page.close();
	return bytes;
}

/** Bytes that a page holds more each time its articles have been replaced. */
async function growthsOf(driven, address) {
	const { page, cpu } = await openMeasured(driven, address);
	const inUse = await memoryClock(driven.browser, page);
	const held = [];
	for (let round = -1; round < ROUNDS; round++) {
		await replaceArticles(page, round < 0 ? WARM_UP : REPLACED);
		await untilRests(cpu);
		held.push(await inUse());
	}
	if (driven.extensionId) await holdMentions(driven, page);
	await page.close();
	return held.slice(1).map((bytes, round) => (bytes - held[round]) / REPLACED);
}

/** @param {import('./in-each-browser.mjs').Both} both */
async function measure({ within, without, pages }) {
	const plain = pageOfParagraphs(PARAGRAPHS, PARAGRAPHS);
	const naming = pageOfParagraphs(PARAGRAPHS, 1);
	const live = pages.addressOfText('<!doctype html><html lang="en"><link rel="icon" href="data:,"><main></main>');
	const [empty, plainAt, namingAt] = ['<!doctype html><p>A page</p>', plain, naming].map((text) =>
		pages.addressOfText(text),
	);
	const [megabytes, mentions, starts] = [[], [], []];
	for (let round = 0; round < ROUNDS; round++) {
		const added = async (address) => (await heldBy(within, address)) - (await heldBy(without, address));
		const start = await added(empty);
		const ofPlain = await added(plainAt);
		const ofNaming = await added(namingAt);
		starts.push(start / 1000);
		megabytes.push((ofPlain - start) / 1000 / (plain.length / 1e6));
		mentions.push((ofNaming - ofPlain) / (PARAGRAPHS * NAMES));
	}
	const alone = await growthsOf(without, live);
	const growths = await growthsOf(within, live);
	return [
		row('a page that names no one', starts, 'kB'),
		row('each megabyte of page', megabytes, 'kB'),
		row('each mention', mentions, 'B'),
		row(`growth over ${REPLACED} replaced articles, each`, growths, 'B'),
		row('the same without us', alone, 'B'),
	];
}

await report('memory', 'Memory a page holds more with Newsgloss', await inEachBrowser(measure));
