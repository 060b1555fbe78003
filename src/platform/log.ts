/** Is this a page or the background of the extension? What a content script logs stands in the console of the page. */
const isOwn = (): boolean => globalThis.location?.protocol.endsWith('extension:') ?? false;

/** One line in the extension's own log, for whoever looks there; in a page nothing is said. */
export function warn(text: string, ...details: readonly unknown[]): void {
	if (isOwn()) console.warn(`Newsgloss: ${text}`, ...details);
}
