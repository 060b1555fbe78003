import { browser } from './browser.ts';

/** A command of the extension and the keys it is at. */
export interface Shortcut {
	readonly name: string;
	/** As the browser writes it, but for signs that it has words for: `Alt+Shift+.`. Empty when there are none. */
	readonly keys: string;
}

/** Firefox has an English word for a key that writes a sign, Chromium one of its own language; a reader looks for the sign on the keys. */
const signs: Readonly<Record<string, string>> = { period: '.', periode: '.', comma: ',', komma: ',' };
const wordAtEnd = /[a-z]+$/i;

/** The commands; none where the browser has no shortcuts for extensions (Firefox for Android). */
export async function readShortcuts(): Promise<Shortcut[]> {
	const commands = (await browser.commands?.getAll()) ?? [];
	return commands.map(({ name = '', shortcut = '' }) => ({
		name,
		keys: shortcut.replace(wordAtEnd, (word) => signs[word.toLowerCase()] ?? word),
	}));
}

/** Where Chromium's readers choose an extension's shortcuts; Firefox opens its own page for it when asked. */
const CHROMIUM_SHORTCUTS = 'chrome://extensions/shortcuts';

/** Shows the browser's own page for the shortcuts of extensions. */
export async function openShortcutSettings(): Promise<void> {
	// Chromium has no such function.
	if (browser.commands?.openShortcutSettings) await browser.commands.openShortcutSettings();
	else await browser.tabs.create({ url: CHROMIUM_SHORTCUTS });
}
