import { browser } from '../platform/browser.ts';

/** A frame that hangs holds up the answer of all others; after so many ms the page itself is asked alone. */
const PATIENCE = 1_000;

/** All frames of a tab; all, if they answer soon; or the one of this number. */
type Where = 'all' | 'soon' | number;

/**
 * Runs a function in frames of a tab, beside the content script there. It is sent as text: it can use what it is given and what
 * stands on the isolated world's global, and nothing else.
 * @returns the answers of the frames that have one; none from a page that the browser shields
 */
export async function inFrames<Values extends unknown[], Answer>(
	tabId: number,
	where: Where,
	func: (...values: Values) => Answer,
	...args: Values
): Promise<readonly NonNullable<Awaited<Answer>>[]> {
	const script = { func: func as (...values: unknown[]) => unknown, args };
	const results = await execute(tabId, where, script);
	return results.flatMap(({ result }) => (result === null || result === undefined ? [] : [result as never]));
}

/** Loads what answers a reader who asks into frames of a tab. Loaded twice it does nothing more. */
export async function loadAsked(tabId: number, where: Where): Promise<void> {
	await execute(tabId, where, { files: ['asked.js'] });
}

type Script =
	| { readonly files: string[] }
	| { readonly func: (...values: unknown[]) => unknown; readonly args: unknown[] };

async function execute(tabId: number, where: Where, script: Script): Promise<readonly { readonly result?: unknown }[]> {
	const run = (frames: { readonly allFrames: true } | { readonly frameIds: number[] }) =>
		browser.scripting.executeScript({ target: { tabId, ...frames }, injectImmediately: true, ...script });
	let timer: ReturnType<typeof setTimeout> | undefined;
	try {
		if (typeof where === 'number') return await run({ frameIds: [where] });
		if (where === 'all') return await run({ allFrames: true });
		const late = new Promise((resolve) => {
			timer = setTimeout(resolve, PATIENCE);
		});
		return await Promise.race([run({ allFrames: true }), late.then(() => run({ frameIds: [0] }))]);
	} catch {
		// A page that the browser shields, or a tab that is gone.
		return [];
	} finally {
		clearTimeout(timer);
	}
}
