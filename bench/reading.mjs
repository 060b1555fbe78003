import { openMeasured, untilRests } from './measured-pages.mjs';

/** @typedef {Awaited<ReturnType<typeof openMeasured>>} Opened */

/** Pauses Newsgloss everywhere, or lets it go, as the reader does in the popup. */
export const pause = (driven, value) => driven.store({ paused: { at: Date.now(), value } });

/** Has it paint as many mentions as `density` says, as the reader does on the options page. */
export const paint = (driven, density) => driven.store({ density: { at: Date.now(), value: density } });

/** Opens a page in which Newsgloss is paused, and waits until it rests. */
export async function openPaused(driven, address) {
	await pause(driven, true);
	const opened = await openMeasured(driven, address);
	await untilRests(opened.cpu);
	return opened;
}

/**
 * How far the reading of a page is, by what the extension's own scripts tell each other there: a report would cost the page time.
 * @returns {Promise<{state: import('../src/settings/page-report.ts').ReadingState, hasMentions: boolean}>}
 */
export async function readingOf(driven, page) {
	const tab = await driven.tabOf(page);
	return driven.inExtension(async (tabId) => {
		const [{ result }] = await (globalThis.browser ?? globalThis.chrome).scripting.executeScript({
			target: { tabId },
			func: () => ({
				state: globalThis.newsglossFrame.state(),
				hasMentions: globalThis.newsglossFrame.annotation()?.hasMentions ?? false,
			}),
		});
		return result;
	}, tab);
}

/** Is there nothing left to read? */
export const isRead = async (driven, page) =>
	['done', 'source-article'].includes((await readingOf(driven, page)).state);

/**
 * Lets Newsgloss go, and waits until the page has been read and rests again.
 * @param {Opened} opened
 * @returns {Promise<{all: number, script: number}>} ms of the page's main thread that took
 */
export async function letRead(driven, { page, cpu }) {
	const before = await cpu();
	await pause(driven, false);
	do await untilRests(cpu);
	while (!(await isRead(driven, page)));
	const after = await cpu();
	return { all: after.all - before.all, script: after.script - before.script };
}

/** What {@link letRead} tells of a page opened for that and closed again. */
export async function readOnce(driven, address) {
	const opened = await openPaused(driven, address);
	const cost = await letRead(driven, opened);
	await opened.page.close();
	return cost;
}

/** @throws when a page has not been read, or no one is mentioned there: then something else was measured */
export async function holdMentions(driven, page) {
	const { state, hasMentions } = await readingOf(driven, page);
	if (state !== 'done' || !hasMentions)
		throw new Error(`${page.url()} is ${state}, ${hasMentions ? 'with' : 'without'} mentions, when it was measured.`);
}
