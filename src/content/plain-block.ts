import type { Recogniser } from '../recognition/recogniser.ts';
import { shadowRootOf } from './shadow-roots.ts';

/** What a block may hold for its text to be that of all its descendants together: none that is left out, and none that hosts a tree. */
const plain =
	'a abbr acronym b bdi bdo big br cite data del dfn em font i img ins label mark nobr q s small span strike strong sub sup time u wbr';

const anyOther = `:not(${plain.replaceAll(' ', ',')})`;

/**
 * The text of a block that holds nothing but text and what stands in a line, as its browser puts it together: for that it takes less time
 * than for one text node. It may join words that stand apart. `null` for any other block.
 */
export function plainTextOf(block: Element): string | null {
	if (block.querySelector(anyOther)) return null;
	// Most blocks have none, which is told without a list.
	if (block.querySelector('span')) {
		for (const span of block.querySelectorAll('span')) if (shadowRootOf(span) !== undefined) return null;
	}
	return block.textContent;
}

/** Is it certain, and soon told, that no text of a block holds a surface form? */
export function holdsNoForm(block: Element, recogniser: Recogniser): boolean {
	const text = plainTextOf(block);
	return text !== null && !recogniser.mayHold(text);
}
