import { expect, it } from 'vitest';
import type { Block, Section } from './block.ts';
import { Run } from './run.ts';
import { blocksOf, putInOrder } from './section-order.ts';

/** Blocks of as many texts, in the order of the page, and the section that they are to be put in. */
function useBlocks(count: number): { section: Section; blocks: Block[] } {
	document.body.innerHTML = Array.from({ length: count }, (_, number) => `<p>${number}</p>`).join('');
	const section: Section = { heading: null, blocks: [], isInOrder: true, isAsWalked: true };
	const blocks = [...document.querySelectorAll('p')].map(
		(paragraph) => ({ run: new Run([paragraph.firstChild as Text]), section }) as unknown as Block,
	);
	return { section, blocks };
}

const textsOf = (section: Section): string =>
	blocksOf(section)
		.map(({ run }) => run.text)
		.join(' ');

const sorted = (count: number): string => Array.from({ length: count }, (_, number) => number).join(' ');

it.each([
	['as they come', (blocks: Block[]) => blocks],
	['from the last', (blocks: Block[]) => blocks.toReversed()],
	['from the middle', (blocks: Block[]) => [...blocks.slice(7), ...blocks.slice(0, 7)]],
	[
		'by turns',
		(blocks: Block[]) => [...blocks.filter((_, at) => at % 3 === 1), ...blocks.filter((_, at) => at % 3 !== 1)],
	],
])('blocks that are put in %s stand in the order of the page', (_, order) => {
	const { section, blocks } = useBlocks(15);
	for (const block of order(blocks)) putInOrder(block, false, -1);
	expect(textsOf(section)).toBe(sorted(15));
});

it('what the first walk puts in is behind all before, until something else is put in', () => {
	const { section, blocks } = useBlocks(6);
	for (const block of blocks.slice(0, 2)) putInOrder(block, true, -1);
	putInOrder(blocks[4] as Block, false, -1);
	for (const at of [2, 3, 5]) putInOrder(blocks[at] as Block, true, -1);
	expect(textsOf(section)).toBe(sorted(6));
});

it('a block that comes instead of another takes its place, unless it stands elsewhere now', () => {
	const { section, blocks } = useBlocks(6);
	for (const block of blocks) putInOrder(block, true, -1);
	const [third] = section.blocks.splice(2, 1) as [Block];
	putInOrder({ ...third }, false, 2);
	expect(textsOf(section)).toBe(sorted(6));
	section.blocks.splice(2, 1);
	document.body.append(third.run.nodes[0]?.parentElement as Element);
	putInOrder(third, false, 2);
	expect(textsOf(section)).toBe('0 1 3 4 5 2');
});

it('blocks are sorted anew once the page has moved one', () => {
	const { section, blocks } = useBlocks(4);
	for (const block of blocks) putInOrder(block, true, -1);
	document.body.prepend(document.body.lastElementChild as Element);
	section.isInOrder = false;
	expect(textsOf(section)).toBe('3 0 1 2');
});
