import type { Mention } from './block.ts';
import { elementOf } from './block.ts';

/**
 * Can the mention be seen, at any scroll position? Text in a closed `<details>` or under `display: none`
 * cannot. Asked of mentions only: 1.4 µs each (browsers.md).
 */
export const isRendered = (mention: Mention): boolean =>
	elementOf(mention)?.checkVisibility({ visibilityProperty: true }) ?? false;
