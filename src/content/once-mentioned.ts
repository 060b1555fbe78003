import type { Annotation } from './annotate.ts';
import type { LatePart } from './late-part.ts';
import { listenToPage } from './listen-to-page.ts';

/**
 * Brings a part here once the page has a mention, and hands it over. Where it cannot be had, that is tried again when the page changes or
 * is looked at again.
 */
export function onceMentioned<T>(
	document: Document,
	annotation: Annotation,
	part: Pick<LatePart<T>, 'load'>,
	use: (part: T) => void,
	signal: AbortSignal,
): void {
	let isUsed = false;
	const look = async (): Promise<void> => {
		if (isUsed || document.hidden || !annotation.hasMentions) return;
		const here = await part.load();
		if (!here || isUsed || signal.aborted) return;
		isUsed = true;
		use(here);
	};
	annotation.onChange(look);
	listenToPage(document, { visibilitychange: look }, signal);
}
