/**
 * How long after the end of a rest the card is painted, in frames, in both browsers: `node bench/card.bench.mjs`. The page itself watches: it
 * counts its frames, knows its last pointer movement and sees the card's host come. A frame is the one that paints the card when it is
 * the first to begin after the host has come; the end of the rest is the last movement and the rest that opens.
 */
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { driveBrowser } from '../scripts/driven-browser.mjs';
import { haveBrowser } from '../scripts/install.mjs';
import { loadTypeScript } from '../scripts/load-typescript.mjs';
import { servePages } from '../scripts/page-server.mjs';
import { median, sorted } from './spread.mjs';

process.chdir(path.join(path.dirname(fileURLToPath(import.meta.url)), '..'));

/** Pages opened: each gives one first card. */
const PAGES = 9;
/** Cards after the first, on each page. */
const LATER = 3;

const { restFor } = await loadTypeScript('src/settings/opening-delay.ts');
const { intentNumbers } = await loadTypeScript('src/content/intent.ts');

const filler = '<p>The report on supply and demand in the northern harbour says that growth was slower than hoped.</p>';
const html = `<!doctype html><html lang="en"><title>Harbour</title><body style="font: 18px/1.8 serif; padding: 60px">
	<p>On Monday Nvidia and OpenAI said that they would wait.</p>${filler.repeat(300)}`;

/** Makes the page watch its frames, the pointer and the card. */
const watch = (page) =>
	page.evaluate(() => {
		const seen = { frames: [], moved: 0, came: 0 };
		globalThis.seen = seen;
		const frame = (time) => {
			seen.frames.push(time);
			if (seen.frames.length > 600) seen.frames.shift();
			requestAnimationFrame(frame);
		};
		requestAnimationFrame(frame);
		addEventListener('pointermove', ({ timeStamp }) => {
			seen.moved = timeStamp;
		});
		new MutationObserver((records) => {
			const isCard = ({ nodeName }) => nodeName.toLowerCase() === 'newsgloss-card';
			if (records.some(({ addedNodes }) => [...addedNodes].some(isCard))) seen.came = performance.now();
		}).observe(document.documentElement, { childList: true });
	});

/** Rests on a word until its card is there. @returns frames, and ms, from the end of the rest to the one that paints it */
async function openCard(driven, page, { x, y }, rest) {
	await page.evaluate(() => {
		globalThis.seen.came = 0;
	});
	await driven.restAt(page, x, y);
	await page.waitForFunction(
		() => globalThis.seen.came > 0 && globalThis.seen.frames.at(-1) > globalThis.seen.came + 50,
	);
	return page.evaluate((needed) => {
		const { frames, moved, came } = globalThis.seen;
		const end = moved + needed;
		const painted = frames.find((time) => time >= came);
		return { frames: frames.filter((time) => time > end && time <= painted).length, ms: came - end };
	}, rest);
}

/** Goes away from the mention until its card is gone, and so long that the next rest is a whole one again. */
async function leave(page) {
	await page.mouse.move(700, 700, { steps: 4 });
	await page.waitForFunction(() => !document.querySelector('newsgloss-card'));
	await new Promise((resolve) => setTimeout(resolve, intentNumbers.again + 100));
}

function tell(what, measured) {
	const of = (kind) => measured.map((each) => each[kind]);
	const ms = sorted(of('ms'));
	console.log(
		`  ${what.padEnd(14)} ${median(of('frames'))} frames (${sorted(of('frames'))[0]} to ${sorted(of('frames')).at(-1)});` +
			` its host came ${median(ms).toFixed(1)} ms after the rest (${ms[0].toFixed(1)} to ${ms.at(-1).toFixed(1)})`,
	);
}

for (const family of ['chromium', 'firefox']) {
	const driven = await driveBrowser(haveBrowser(family));
	const pages = await servePages();
	const first = [];
	const later = [];
	for (let round = 0; round < PAGES; round++) {
		const page = await driven.browser.newPage();
		await page.goto(pages.addressOfText(html), { waitUntil: 'load' });
		const tab = await driven.tabOf(page);
		await driven.reports(tab);
		await page.bringToFront();
		await page.waitForFunction(() => (CSS.highlights.get('newsgloss')?.size ?? 0) > 1);
		const [mark] = await driven.marksInView(page);
		await watch(page);
		first.push(await openCard(driven, page, mark, restFor.normal));
		for (let again = 0; again < LATER; again++) {
			await leave(page);
			later.push(await openCard(driven, page, mark, restFor.normal));
		}
		await page.close();
	}
	console.log(`${family}: from the end of the rest to the card painted`);
	tell('first card', first);
	tell('later cards', later);
	await driven.close();
	pages.close();
}
