const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing', 'v8'];

/** A mark that tells the page's thread from those of other pages in a trace. */
const OURS = 'newsgloss-bench';

/** @typedef {{name: string, start: number, end: number, cpu: number, data: Record<string, any>}} TraceEvent times in ms; `cpu`: of the thread's own clock */

/**
 * What Chromium's page did on its main thread meanwhile.
 * @param {import('puppeteer-core').Page} page
 * @param {() => Promise<unknown>} act
 * @returns {Promise<TraceEvent[]>} by their beginnings
 */
export async function traced(page, act) {
	await page.tracing.start({ categories: CATEGORIES });
	await act();
	await page.evaluate((name) => performance.mark(name), OURS);
	const { traceEvents } = JSON.parse(Buffer.from(await page.tracing.stop()).toString());
	const { pid, tid } = traceEvents.find(({ name }) => name === OURS);
	return traceEvents
		.filter((event) => event.pid === pid && event.tid === tid && 'XIRn'.includes(event.ph))
		.map(({ name, ts, dur = 0, tdur = 0, args }) => ({
			name,
			start: ts / 1000,
			end: (ts + dur) / 1000,
			cpu: tdur / 1000,
			data: args?.data ?? {},
		}))
		.sort((a, b) => a.start - b.start);
}

/**
 * The tasks of a trace, each with whether a script of an extension ran in it.
 * @param {TraceEvent[]} events
 * @returns {(TraceEvent & {isOurs: boolean})[]}
 */
export function tasksIn(events) {
	const ours = events.filter(({ data }) => data.url?.startsWith('chrome-extension:'));
	return events
		.filter(({ name }) => name === 'RunTask')
		.map((task) => ({ ...task, isOurs: ours.some(({ start }) => start >= task.start && start <= task.end) }));
}
