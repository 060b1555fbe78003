import { foldsAway, isLaidOut } from '../laid-out.ts';
import { elementAround, isElement, shownParent } from '../node-kinds.ts';
import { isShown } from '../rendered.ts';

/** Can a reader still find these words: are they in the page, and not folded away or in a dialog that has closed? */
export function isStillSeen(range: Range | null): boolean {
	if (!range || range.getClientRects().length === 0) return false;
	// What has no box of its own (`display: contents`) is shown where it stands, unless that folds it away.
	const { startContainer } = range;
	const around = isElement(startContainer) ? startContainer : elementAround(startContainer as Text);
	let at: Node | null = around;
	while (at && !(isElement(at) && isLaidOut(at))) at = shownParent(at);
	return isShown(at) && (at === around || !foldsAway(at as Element));
}
