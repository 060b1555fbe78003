import type { Mention } from './block.ts';

/** An element of more mentions may be much longer than the viewport. */
export const LONG = 256;

/** So many neighbours are asked for their place by the first and the last of them. */
const GROUP = 64;

/**
 * Those of a long element's mentions that stand near the viewport, with some beside them. Neighbours that go from the end of one column to the
 * top of the next are taken for near all that lies between.
 * @param margin px above and below the viewport
 */
export function nearOf(mentions: readonly Mention[], margin: number): Set<Mention> {
	const near = new Set<Mention>();
	for (let from = 0; from < mentions.length; from += GROUP) {
		const group = mentions.slice(from, from + GROUP);
		const boxes = [group[0], group.at(-1)].flatMap((mention) => boxOf(mention as Mention) ?? []);
		const top = Math.min(...boxes.map((box) => box.top));
		const bottom = Math.max(...boxes.map((box) => box.bottom));
		if (bottom >= -margin && top <= innerHeight + margin) for (const mention of group) near.add(mention);
	}
	return near;
}

const boxOf = ({ block, start, end }: Mention): DOMRect | undefined =>
	block.run.rangeOf(start, end)?.getBoundingClientRect();
