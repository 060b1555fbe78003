/** How long one slice may hold the page, in ms: less than a third of a frame at 60 Hz. */
export const SLICE = 5;

interface Scheduler {
	postTask(task: () => void, options: { priority: 'background' }): Promise<unknown>;
}

/**
 * Runs `work` in slices of at most {@link SLICE} ms, at background priority, until it returns true.
 * `work` is given the moment its slice ends (`performance.now()`); background tasks let the page's
 * input and frames go first, which `scheduler.yield()` does not (held back to 90 ms, docs/browser-quirks.md).
 * The oldest browsers that we run in have `scheduler`. Stops without a word when `signal` aborts.
 */
export function inSlices(work: (sliceEnd: number) => boolean, signal: AbortSignal): void {
	const { scheduler } = globalThis as unknown as { scheduler: Scheduler };
	const slice = (): void => {
		if (!signal.aborted && !work(performance.now() + SLICE)) inSlices(work, signal);
	};
	scheduler.postTask(slice, { priority: 'background' });
}
