import type { Block, Section } from './block.ts';
import { compareShown } from './document-order.ts';

export const firstText = (block: Block): Text => block.run.nodes[0] as Text;

/** Compares blocks by where they stand on the page. */
export const byPlace = (a: Block, b: Block): number => compareShown(firstText(a), firstText(b));

/** The blocks of a section in the order of the page. */
export function blocksOf(section: Section): readonly Block[] {
	if (!section.isInOrder) section.blocks.sort(byPlace);
	section.isInOrder = true;
	return section.blocks;
}

/**
 * Puts a block into its section, where it stands on the page: with few comparisons, since each takes the longer the more siblings there are.
 * @param isNext it follows all that was put there before
 * @param place where one stood that it comes instead of, or -1
 */
export function putInOrder(block: Block, isNext: boolean, place: number): void {
	const { section } = block;
	const { blocks } = section;
	if (!isNext) section.isAsWalked = false;
	if (section.isAsWalked || !section.isInOrder) blocks.push(block);
	else blocks.splice(place >= 0 && fits(block, blocks, place) ? place : placeIn(blocks, block), 0, block);
}

const isBefore = (a: Block | undefined, b: Block | undefined): boolean => !a || !b || byPlace(a, b) < 0;

const fits = (block: Block, blocks: readonly Block[], place: number): boolean =>
	isBefore(blocks[place - 1], block) && isBefore(block, blocks[place]);

/** Where a block belongs among others in the order of the page. Most that come are the last. */
function placeIn(blocks: readonly Block[], block: Block): number {
	let low = isBefore(blocks.at(-1), block) ? blocks.length : 0;
	let high = blocks.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (isBefore(blocks[middle], block)) low = middle + 1;
		else high = middle;
	}
	return low;
}
