/**
 * What following a page's changes costs: `node bench/changes.bench.mjs`. Time of the page's main thread that changes take more with the
 * extension than without, as a ratio to what reading the same blocks once takes it when the page is let go. Each article is laid out by
 * itself (`contain`), so that what is timed is not the browser's laying out of the whole page for each change.
 */
import { inEachBrowser } from './in-each-browser.mjs';
import { openMeasured, paragraphs, timeOf, untilRests } from './measured-pages.mjs';
import { holdMentions, letRead, openPaused, readOnce } from './reading.mjs';
import { report } from './results.mjs';
import { row } from './spread.mjs';

const ROUNDS = 3;
const CHANGES = 30_000;
/** How long they take, in ms: 10,000 a second. */
const TIME = 3_000;
const TICKERS = 100;
const ARTICLES = 200;
/** Paragraphs of an article; the first one names companies. */
const ARTICLE = 10;

const opening = `<!doctype html><html lang="en"><title>Harbour</title><link rel="icon" href="data:,">
	<style>article { contain: strict; height: 600px; overflow: hidden }</style><main>`;
const article = `<article><h2>Harbour</h2>${paragraphs(ARTICLE, ARTICLE)}</article>`;
const pageOf = (articles) => opening + article.repeat(articles);

/** Changes the first text of each of so many blocks in turn, and holds to the rate whatever else there is to do. */
const change = (page, blocks) =>
	page.evaluate(
		(count, changes, time) => {
			const texts = [...document.querySelectorAll('p')].slice(0, count).map(({ firstChild }) => firstChild);
			const words = texts.map(({ data }) => data);
			let done = 0;
			const start = performance.now();
			return new Promise((resolve) => {
				const act = () => {
					const due = Math.min(changes, ((performance.now() - start) / time) * changes);
					for (; done < due; done++) texts[done % count].data = `${done} ${words[done % count]}`;
					if (done < changes) setTimeout(act);
					else resolve();
				};
				act();
			});
		},
		blocks,
		CHANGES,
		TIME,
	);

/** Appends articles, one in each frame. */
const append = (page) =>
	page.evaluate(
		(html, count) =>
			new Promise((resolve) => {
				const main = document.querySelector('main');
				const frame = () => {
					main.insertAdjacentHTML('beforeend', html);
					if (--count > 0) requestAnimationFrame(frame);
					else resolve();
				};
				requestAnimationFrame(frame);
			}),
		article,
		ARTICLES,
	);

/** @typedef {Awaited<ReturnType<typeof openMeasured>>} Opened */

/** ms of the page's main thread until it rests again. */
const costOf = ({ page, cpu }, act) =>
	timeOf(cpu, async () => {
		await act(page);
		await untilRests(cpu);
	});

/**
 * What acts one after the other on a page take it more with the extension than without, in ms.
 * @param {import('./in-each-browser.mjs').Both} both
 * @param {Opened} marked the page where it has been read
 */
async function added({ within, without }, marked, address, acts) {
	const bare = await openMeasured(without, address);
	await untilRests(bare.cpu);
	const costs = [];
	for (const act of acts) costs.push((await costOf(marked, act)) - (await costOf(bare, act)));
	if ((await holdMentions(within, marked.page)) === 0) throw new Error('Nothing is mentioned after the changes.');
	await marked.page.close();
	await bare.page.close();
	return costs;
}

/** @param {import('./in-each-browser.mjs').Both} both */
async function measure(both) {
	const { within, pages } = both;
	const blocks = pages.addressOfText(pageOf(CHANGES / ARTICLE));
	const empty = pages.addressOfText(pageOf(1));
	const full = pages.addressOfText(pageOf(ARTICLES + 1));
	const [blocksRead, articlesRead, each, few, appended] = [[], [], [], [], []];
	for (let round = 0; round < ROUNDS; round++) {
		const marked = await openPaused(within, blocks);
		const ofBlocks = (await letRead(within, marked)).all;
		const acts = [(page) => change(page, CHANGES), (page) => change(page, TICKERS)];
		const [once, again] = await added(both, marked, blocks, acts);
		blocksRead.push(ofBlocks);
		each.push(once / ofBlocks);
		few.push(again / ofBlocks);

		const ofArticles = (await readOnce(within, full)).all;
		const growing = await openPaused(within, empty);
		await letRead(within, growing);
		const [grown] = await added(both, growing, empty, [append]);
		articlesRead.push(ofArticles);
		appended.push(grown / ofArticles);
	}
	return [
		row(`${CHANGES} blocks read once`, blocksRead, 'ms'),
		row('each of them changed once', each, 'readings'),
		row(`${TICKERS} of them changed ${CHANGES / TICKERS} times each`, few, 'readings of all'),
		row(`${ARTICLES} articles read once`, articlesRead, 'ms'),
		row(`${ARTICLES} articles appended, one a frame`, appended, 'readings'),
	];
}

await report(
	'changes',
	'10,000 text changes a second for three seconds, and articles appended',
	await inEachBrowser(measure),
);
