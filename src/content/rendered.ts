import type { Mention } from './block.ts';
import { elementAt, elementOf } from './block.ts';
import { likelyRootOf } from './shadow-roots.ts';

/**
 * Can the mention be seen, at any scroll position? Text in a closed `<details>` or under `display: none`
 * cannot. Asked of mentions only: 1.4 µs each (docs/browser-quirks.md).
 */
export function isRendered(mention: Mention): boolean {
	const element = elementOf(mention);
	if (!isShown(element) || (element && likelyRootOf(element) && isLeftOut(mention, element))) return false;
	// A name in several texts is one only where all of it is seen; its end tells.
	const { run } = mention.block;
	return run.nodes.length === 1 || isShown(elementAt(run, mention.end - 1));
}

/** Is it there, and without any colour, now? Some pages let text come up as the reader scrolls: such a mention counts. */
export const isTransparent = (mention: Mention): boolean =>
	!elementOf(mention)?.checkVisibility({ opacityProperty: true });

/** A host shows its own text only in a slot; of text without one there is no box, and nothing else tells. */
function isLeftOut({ block: { run }, start, end }: Mention, host: Element): boolean {
	return run.pointAt(start).node.parentNode === host && run.rangeOf(start, end)?.getClientRects().length === 0;
}

/** Can text right in `element` be seen? Of `hidden="until-found"` only what is further in is known to be hidden. */
export const isShown = (element: Element | null): boolean =>
	element !== null &&
	(element as { hidden?: unknown }).hidden !== 'until-found' &&
	(element.checkVisibility({ visibilityProperty: true }) ||
		(isCloaked(element.ownerDocument) && element.checkVisibility()));

/** Some pages hide their whole body until their scripts have run; a cloak that stays on hides nothing in particular. */
const isCloaked = ({ body }: Document): boolean => body !== null && !body.checkVisibility({ visibilityProperty: true });
