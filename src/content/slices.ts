/** How long one slice may hold the page, in ms: with what follows it a task takes 5, less than a third of a frame at 60 Hz. */
export const SLICE = 4;

interface Scheduler {
	postTask(task: () => void, options: { priority: 'background' | 'user-blocking' }): Promise<unknown>;
}

// The oldest browsers that we run in have it.
const { scheduler } = globalThis as unknown as { scheduler: Scheduler };

/**
 * Runs `work` in slices of at most {@link SLICE} ms, at background priority, until it returns true.
 * `work` is given the moment its slice ends (`performance.now()`); background tasks let the page's
 * input and frames go first, which `scheduler.yield()` does not (held back to 90 ms, docs/browser-quirks.md).
 * Stops without a word when `signal` aborts.
 */
export function inSlices(work: (sliceEnd: number) => boolean, signal: AbortSignal): void {
	const slice = (): void => {
		if (!signal.aborted && !work(performance.now() + SLICE)) inSlices(work, signal);
	};
	scheduler.postTask(slice, { priority: 'background' });
}

/** Runs `work` as a task of its own, before the next frame as a rule; not when `signal` has aborted. */
export function soon(work: () => void, signal: AbortSignal): void {
	const task = (): void => {
		if (!signal.aborted) work();
	};
	scheduler.postTask(task, { priority: 'user-blocking' });
}
