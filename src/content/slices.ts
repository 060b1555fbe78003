/** How long one slice may hold the page, in ms: less than a third of a frame at 60 Hz. */
export const SLICE = 5;

interface Scheduler {
	postTask(task: () => void, options: { priority: 'background'; signal?: AbortSignal }): Promise<unknown>;
}

/**
 * Runs `work` in slices of at most {@link SLICE} ms, at background priority, until it returns true.
 * `work` is given the moment its slice ends (`performance.now()`); background tasks let the page's
 * input and frames go first, which `scheduler.yield()` does not (held back to 90 ms, docs/browser-quirks.md).
 * Stops without a word when `signal` aborts.
 */
export function inSlices(work: (sliceEnd: number) => boolean, signal: AbortSignal): void {
	later(() => {
		if (signal.aborted) return;
		if (!work(performance.now() + SLICE)) inSlices(work, signal);
	}, signal);
}

function later(task: () => void, signal: AbortSignal): void {
	const { scheduler } = globalThis as { scheduler?: Scheduler };
	if (scheduler) scheduler.postTask(task, { priority: 'background', signal }).catch(ignoreAbort);
	else if ('requestIdleCallback' in globalThis) requestIdleCallback(task, { timeout: 200 });
	else setTimeout(task);
}

/** An aborted task rejects its promise; that is how it is meant to end. */
function ignoreAbort(error: unknown): void {
	if ((error as Error).name !== 'AbortError') throw error;
}
