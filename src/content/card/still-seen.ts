import { boxAround } from '../box-around.ts';
import { foldsAway } from '../laid-out.ts';
import { elementAround, isElement } from '../node-kinds.ts';
import { isShown } from '../rendered.ts';

/** Can a reader still find these words: are they in the page, and not folded away or in a dialog that has closed? */
export function isStillSeen(range: Range | null): boolean {
	if (!range || range.getClientRects().length === 0) return false;
	// What has no box of its own (`display: contents`) is shown where it stands, unless that folds it away.
	const { startContainer } = range;
	const around = isElement(startContainer) ? startContainer : elementAround(startContainer as Text);
	const box = boxAround(around);
	return isShown(box) && (box === around || !foldsAway(box as Element));
}
