/**
 * What a pointer costs a page with mentions: `node bench/pointer.bench.mjs`. The same movements are made over the same page with and without
 * the extension, in turn; told is how much more the page's main thread computes for each. A movement in a row of them, and one
 * followed by a rest, after which the text under the pointer is looked up: on a link, where all painted mentions are gone through.
 */
import { loadTypeScript } from '../scripts/load-typescript.mjs';
import { inEachBrowser } from './in-each-browser.mjs';
import { NAMES, openMeasured, pageOfParagraphs, timeOf, untilRests } from './measured-pages.mjs';
import { holdMentions, paint } from './reading.mjs';
import { report } from './results.mjs';
import { row } from './spread.mjs';

const ROUNDS = 7;
const MOVES = 100;
const RESTS = 10;
const PARAGRAPHS = 10_000;
const FEW = 10;

/** Goes over the text line by line. */
async function moveAbout({ page }) {
	for (let move = 0; move < MOVES; move++)
		await page.mouse.move(60 + ((move * 37) % 800), 100 + Math.floor(move / 20) * 90);
}

/** Rests on links so long that what is under the pointer is looked up. */
async function restAbout({ page }, rest) {
	const links = await page.evaluate(() =>
		[...document.querySelectorAll('p > a')].slice(0, 6).map((link) => {
			const { x, y, width, height } = link.getClientRects()[0];
			return { x: x + width / 2, y: y + height / 2 };
		}),
	);
	for (let time = 0; time < RESTS; time++) {
		const { x, y } = links[time % links.length];
		await page.mouse.move(x, y);
		await page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), rest);
	}
}

/** ms of the page's main thread each. */
const costOf = async (opened, act, times, ...values) =>
	(await timeOf(opened.cpu, () => act(opened, ...values))) / times;

/** @param {import('./in-each-browser.mjs').Both} both */
async function measure({ within, without, pages }) {
	const { intentNumbers } = await loadTypeScript('src/content/intent.ts');
	const rest = intentNumbers.prepare + 40;
	const rows = [];
	for (const { named, density = 'first-in-section' } of [
		{ named: FEW },
		{ named: PARAGRAPHS },
		{ named: PARAGRAPHS, density: 'all' },
	]) {
		await paint(within, density);
		const address = pages.addressOfText(pageOfParagraphs(PARAGRAPHS, PARAGRAPHS / named));
		const marked = await openMeasured(within, address);
		const bare = await openMeasured(without, address);
		await untilRests(marked.cpu);
		const [moves, alone, rests] = [[], [], []];
		for (let round = -1; round < ROUNDS; round++) {
			const move = await costOf(marked, moveAbout, MOVES);
			const bareMove = await costOf(bare, moveAbout, MOVES);
			const looked = await costOf(marked, restAbout, RESTS, rest);
			const bareLooked = await costOf(bare, restAbout, RESTS, rest);
			if (round < 0) continue;
			moves.push(move - bareMove);
			alone.push(bareMove);
			rests.push(looked - bareLooked);
		}
		const where = `${named * NAMES} mentions${density === 'all' ? ', all painted' : ''}`;
		rows.push(
			row(`${where}: a move, without us`, alone, 'ms'),
			row(`${where}: a move, added`, moves, 'ms'),
			row(`${where}: a rest on a link, added`, rests, 'ms'),
		);
		await holdMentions(within, marked.page);
		await marked.page.close();
		await bare.page.close();
	}
	return rows;
}

await report('pointer', 'A pointer move over few and over many mentions', await inEachBrowser(measure));
