import { afterAll, afterEach, beforeAll } from 'vitest';
import { driveBrowser } from '../../scripts/driven-browser.mjs';
import { haveBrowser } from '../../scripts/install.mjs';
import { browserName } from './browser-name.ts';

export type Driven = Awaited<ReturnType<typeof driveBrowser>>;
export type LaunchOptions = NonNullable<Parameters<typeof driveBrowser>[1]>;

/**
 * Browsers that stay open from one file of tests to the next, since starting one costs as much as many tests do: one with the
 * extension and one without. The driver closes them with the process.
 */
const kept = new Map<string, Promise<Driven>>();

/** What tells one browser from another. Chromium has no use for Firefox's preferences. */
const kindOf = ({ prefs, ...others }: LaunchOptions): string =>
	JSON.stringify(browserName === 'firefox' && prefs ? { prefs, ...others } : others);

/** The kinds that are kept: those that most files use. */
const shared = new Set(['{}', '{"dist":null}']);

/** Closes what an earlier file left open, and takes away what it stored. @throws when the browser is no more */
async function freshen(driven: Driven): Promise<void> {
	const own = await driven.extensionPage;
	// Without its first page a browser may end.
	const [, ...others] = await driven.browser.pages();
	for (const page of others) if (page !== own) await page.close();
	if (!driven.dist) return;
	await driven.clearSettings();
	// Here the popup keeps which of its views was open last.
	await driven.inExtension(() => localStorage.clear());
}

async function borrow(options: LaunchOptions): Promise<Driven> {
	const kind = kindOf(options);
	const found = haveBrowser(browserName);
	if (!shared.has(kind)) return driveBrowser(found, options);
	const before = await kept.get(kind);
	if (before) {
		try {
			await freshen(before);
			return before;
		} catch {
			await before.close().catch(() => {});
		}
	}
	const started = driveBrowser(found, options);
	kept.set(kind, started);
	return started;
}

/** Gives a browser back: one that others may use stays open, unless a test failed that may have left anything in it. */
async function giveBack(driven: Driven, options: LaunchOptions, isSpoilt: boolean): Promise<void> {
	const kind = kindOf(options);
	const isKept = (await kept.get(kind)) === driven;
	if (isKept && !isSpoilt) return;
	if (isKept) kept.delete(kind);
	await driven.close();
}

/**
 * A browser for the tests of a file, with the settings of a fresh install and nothing open but what its driver needs.
 * @returns gives the browser, from the first test on
 */
export function useDriven(options: LaunchOptions = {}): () => Driven {
	let driven: Driven | undefined;
	let isSpoilt = false;
	beforeAll(async () => {
		driven = await borrow(options);
	});
	afterEach(({ task }) => {
		isSpoilt ||= task.result?.state === 'fail';
	});
	afterAll(async () => {
		if (driven) await giveBack(driven, options, isSpoilt);
	});
	return () => driven as Driven;
}
