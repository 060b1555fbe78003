import { isElement } from '../node-kinds.ts';
import { isShown } from '../rendered.ts';

/** Can a reader still find these words: are they in the page, and not folded away or in a dialog that has closed? */
export function isStillSeen(range: Range | null): boolean {
	if (!range || range.getClientRects().length === 0) return false;
	const { startContainer } = range;
	return isShown(isElement(startContainer) ? startContainer : startContainer.parentElement);
}
