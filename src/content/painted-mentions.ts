import type { EntityId } from '../knowledge/pack.ts';
import type { Density } from '../settings/settings.ts';
import type { Block, Mention } from './block.ts';

/** So many mentions in one section are asked for whether they are seen; behind as many hidden ones no other is painted. */
const MOST_ASKED = 500;

/** The mentions to paint of a section. */
export interface Painted {
	readonly mentions: ReadonlySet<Mention>;
	/** What the choice went by: could they be seen? */
	readonly asked: ReadonlyMap<Mention, boolean>;
}

/**
 * The mentions to paint of one section, given its blocks in order. With `first-in-section` that is each
 * entity's first one; hidden ones before it are given too: they paint nothing, and when one is shown it is
 * near the viewport, which is when the choice is made again.
 */
export function mentionsToPaint(
	blocks: Iterable<Block>,
	density: Density,
	isSeen: (mention: Mention) => boolean,
): Painted {
	const mentions = new Set<Mention>();
	const asked = new Map<Mention, boolean>();
	if (density === 'none') return { mentions, asked };
	const seen = new Set<EntityId>();
	for (const block of blocks) {
		if (block.isQuiet) continue;
		for (const mention of block.mentions) {
			if (seen.has(mention.entity)) continue;
			mentions.add(mention);
			if (density === 'all') continue;
			const is = isSeen(mention);
			asked.set(mention, is);
			if (is || asked.size >= MOST_ASKED) seen.add(mention.entity);
		}
	}
	return { mentions, asked };
}
