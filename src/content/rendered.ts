import type { Mention } from './block.ts';
import { elementOf } from './block.ts';

/**
 * Can the mention be seen, at any scroll position? Text in a closed `<details>` or under `display: none`
 * cannot. Asked of mentions only: 1.4 µs each (browsers.md).
 */
export const isRendered = (mention: Mention): boolean => isShown(elementOf(mention));

/** Can text right in `element` be seen? */
export const isShown = (element: Element | null): boolean =>
	element?.checkVisibility({ visibilityProperty: !isCloaked(element.ownerDocument) }) ?? false;

/** Some pages hide their whole body until their scripts have run; a cloak that stays on hides nothing in particular. */
function isCloaked({ body }: Document): boolean {
	return body !== null && !body.checkVisibility({ visibilityProperty: true });
}
