import { shownParent } from '../node-kinds.ts';

/** Part of the window's height, above and below, in which a line is not yet in view: the card needs room beside it. */
const MARGIN = 0.15;

/** Brings the first line of a range into view, at once, and leaves it where it is when it is well in view already. */
export function scrollToRange(range: Range): void {
	const element = range.startContainer.parentElement;
	// A frame does not know whether the page around it shows it.
	if (!element || (window === top && isInView(range))) return;
	// Reaches through frames, also those of other sites; a paragraph longer than the window has its middle in view then.
	element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
	if (isInView(range)) return;
	for (let at: Element | null = element; at; at = at.parentElement) {
		const line = lineOf(range);
		if (at.scrollHeight <= at.clientHeight || /visible|clip/.test(getComputedStyle(at).overflowY)) continue;
		const box = at.getBoundingClientRect();
		at.scrollBy({ top: line.top + line.height / 2 - (box.top + at.clientHeight / 2), behavior: 'instant' });
	}
	const line = lineOf(range);
	if (!isInView(range)) scrollBy({ top: line.top + line.height / 2 - innerHeight / 2, behavior: 'instant' });
}

const lineOf = (range: Range): DOMRect => range.getClientRects()[0] ?? range.getBoundingClientRect();

/** Does the window show the line, with room around it, and does nothing hide it that scrolls or lies over it? */
function isInView(range: Range): boolean {
	const { left, right, top, bottom } = lineOf(range);
	const margin = innerHeight * MARGIN;
	if (top < margin || bottom > innerHeight - margin || left < 0 || right > innerWidth) return false;
	const seen = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
	for (let at: Node | null = range.startContainer; at; at = shownParent(at)) if (at === seen) return true;
	return false;
}
