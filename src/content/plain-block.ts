import type { Recogniser } from '../recognition/recogniser.ts';
import { namesOf } from './flow.ts';
import { likelyRootOf } from './shadow-roots.ts';

/**
 * What a block may not hold for its text to be that of all its descendants together: what is left out of the line, and what shows a
 * tree of its own. An image has no text, and a line break only parts what may then seem to touch.
 */
const anyOther = `slot,:not(${[...namesOf('inline'), ...namesOf('apart'), 'br', 'img'].join()})`;

/**
 * The text of a block that holds nothing but text and what stands in a line, as its browser puts it together: for that it takes less time
 * than for one text node. It may join words that stand apart. `null` for any other block.
 */
export function plainTextOf(block: Element): string | null {
	if (block.querySelector(anyOther)) return null;
	// Most blocks have none, which is told without a list.
	if (block.querySelector('span')) {
		for (const span of block.querySelectorAll('span')) if (likelyRootOf(span) !== undefined) return null;
	}
	return block.textContent;
}

/** Is it certain, and soon told, that no text of a block holds a surface form? */
export function holdsNoForm(block: Element, recogniser: Recogniser): boolean {
	const text = plainTextOf(block);
	return text !== null && !recogniser.mayHold(text);
}
