import type { Mention } from './block.ts';
import { elementAt, elementOf } from './block.ts';
import { likelyRootOf } from './shadow-roots.ts';

/** What is asked of an element besides a box of its own. */
const visibility: CheckVisibilityOptions = { visibilityProperty: true };
const andColour: CheckVisibilityOptions = { ...visibility, opacityProperty: true };

/**
 * Can the mention be seen, at any scroll position? Text in a closed `<details>` or under `display: none`
 * cannot. Asked of mentions only: 1.4 µs each (docs/browser-quirks.md).
 */
export const isRendered = (mention: Mention): boolean => isThere(mention, visibility);

/**
 * The same, and has it any colour now? Some pages let text come up as the reader scrolls: without colour such a mention counts, but is not the
 * one to be marked.
 */
export const isVisible = (mention: Mention): boolean => isThere(mention, andColour);

function isThere(mention: Mention, asked: CheckVisibilityOptions): boolean {
	const element = elementOf(mention);
	if (!isShown(element, asked) || (element && likelyRootOf(element) && isLeftOut(mention, element))) return false;
	// A name in several texts is one only where all of it is seen; its end tells.
	const { run } = mention.block;
	return run.nodes.length === 1 || isShown(elementAt(run, mention.end - 1));
}

/** A host shows its own text only in a slot; of text without one there is no box, and nothing else tells. */
function isLeftOut({ block: { run }, start, end }: Mention, host: Element): boolean {
	return run.pointAt(start).node.parentNode === host && run.rangeOf(start, end)?.getClientRects().length === 0;
}

/** Can text right in `element` be seen? Of `hidden="until-found"` only what is further in is known to be hidden. */
export const isShown = (element: Element | null, asked = visibility): boolean =>
	element !== null &&
	(element as { hidden?: unknown }).hidden !== 'until-found' &&
	(element.checkVisibility(asked) || (isCloaked(element.ownerDocument) && element.checkVisibility()));

/** Some pages hide their whole body until their scripts have run; a cloak that stays on hides nothing in particular. */
const isCloaked = ({ body }: Document): boolean => body !== null && !body.checkVisibility(visibility);
