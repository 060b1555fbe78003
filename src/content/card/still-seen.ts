import { isLaidOut } from '../laid-out.ts';
import { isElement, shownParent } from '../node-kinds.ts';
import { isShown } from '../rendered.ts';

/** Can a reader still find these words: are they in the page, and not folded away or in a dialog that has closed? */
export function isStillSeen(range: Range | null): boolean {
	if (!range || range.getClientRects().length === 0) return false;
	// An element with `display: contents` has no box of its own.
	let at: Node | null = range.startContainer;
	while (at && !(isElement(at) && isLaidOut(at))) at = shownParent(at);
	return isShown(at);
}
