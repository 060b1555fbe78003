/** Pages to measure on, and what a browser counts of the time they take. */
import { isFirefox } from '../scripts/firefox-itself.mjs';
import { threadClock } from './thread-clock.mjs';

/** No two paragraphs are alike, as on a real page: what is remembered of one text is of no use for another. */
const plain = (number) =>
	`The report on supply and demand in the <b>northern</b> harbour says that growth was slower than the <a href="#">council</a> had hoped for, and that prices rose again by ${number} in the spring. `;
const named = 'Nvidia and OpenAI said on Monday that they would wait; Amazon, the retailer, did not. ';

/** So many names stand in a paragraph that names companies. */
export const NAMES = 3;

/** A thread rests that computes less than so many ms in each of some looks, so many ms apart: a slice takes more, and the next is not so far. */
const QUIET = 2;
const QUIET_LOOKS = 3;
const BETWEEN_LOOKS = 200;

const opening = '<!doctype html><html lang="en"><title>Harbour</title><link rel="icon" href="data:,">';
const heading = (number) => (number % 20 === 0 ? `<h2>Part ${number}</h2>` : '');

/** A news-like page of so many megabytes: a paragraph in ten names companies, a heading stands every twenty. */
export function pageOf(megabytes) {
	const parts = [opening];
	let length = 0;
	for (let number = 0; length < megabytes * 1e6; number++) {
		const part = `${heading(number)}<p>${number % 10 === 0 ? named : ''}${plain(number)}${plain(-number)}</p>`;
		parts.push(part);
		length += part.length;
	}
	return parts.join('');
}

/** So many paragraphs, of which each `namedEvery`th names companies, from the first; with the headings of {@link pageOf}, or none. */
export const paragraphs = (count, namedEvery, hasHeadings = false) =>
	Array.from(
		{ length: count },
		(_, number) =>
			`${hasHeadings ? heading(number) : ''}<p>${number % namedEvery === 0 ? named : ''}${plain(number)}</p>`,
	).join('');

/** The same kind of page, of so many paragraphs. */
export const pageOfParagraphs = (count, namedEvery) => opening + paragraphs(count, namedEvery, true);

/**
 * Opens a page and waits until its main thread has been free for a while.
 * @returns {Promise<{page: import('puppeteer-core').Page, cpu: () => Promise<{all: number, script: number}>}>}
 *   `cpu`: time its main thread has computed so far, in ms: the thread's own clock, which stands still while others have the processor
 */
export async function openMeasured(driven, address) {
	const page = await driven.browser.newPage();
	const cpu = await threadClock(driven.browser, page);
	// Firefox does not know layout shifts.
	if (!isFirefox(driven.browser)) await page.evaluateOnNewDocument(countShifts);
	await page.goto(address, { waitUntil: 'load' });
	await page.bringToFront();
	await untilFree(page);
	return { page, cpu };
}

function countShifts() {
	globalThis.shifts = 0;
	new PerformanceObserver((list) => {
		for (const { value } of list.getEntries()) globalThis.shifts += value;
	}).observe({ type: 'layout-shift', buffered: true });
}

/** Waits until a page's main thread has twice had nothing to do. */
export const untilFree = (page) =>
	page.evaluate(
		() =>
			new Promise((resolve) => {
				const idle = () =>
					requestIdleCallback(({ didTimeout }) => (didTimeout ? idle() : requestIdleCallback(resolve)));
				idle();
			}),
	);

/** Time of a bare first walk that reads every text node of a page just loaded, in ms of the thread's own clock. */
export async function bareWalk({ page, cpu }) {
	const before = await cpu();
	await page.evaluate(() => 0);
	const between = await cpu();
	await page.evaluate(() => {
		const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
		let length = 0;
		while (walker.nextNode()) length += walker.currentNode.data.length;
		return length;
	});
	const after = await cpu();
	// What asking costs by itself is taken off.
	return after.all - between.all - (between.all - before.all);
}

/**
 * Time that a page's main thread computes while `act` goes on.
 * @param {() => Promise<{all: number}>} cpu
 * @param {() => Promise<unknown>} act
 * @returns {Promise<number>} ms
 */
export async function timeOf(cpu, act) {
	const before = (await cpu()).all;
	await act();
	return (await cpu()).all - before;
}

/** Waits until a page's main thread has computed next to nothing for a while. */
export async function untilRests(cpu) {
	let before = (await cpu()).all;
	for (let quiet = 0; quiet < QUIET_LOOKS; ) {
		await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS));
		const { all } = await cpu();
		quiet = all - before < QUIET ? quiet + 1 : 0;
		before = all;
	}
}
