import type { EntityId } from '../knowledge/pack.ts';
import type { Density } from '../settings/settings.ts';
import type { Block, Mention } from './block.ts';

/** So many hidden mentions in one section are asked for whether they are seen; behind them no other is painted. */
const MOST_HIDDEN = 500;

/** The mentions to paint of a section. */
export interface Painted {
	readonly mentions: ReadonlySet<Mention>;
	/** Those of them that a reader can see, for which no other of their entity is painted. */
	readonly firsts: readonly Mention[];
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
	const firsts: Mention[] = [];
	if (density === 'none') return { mentions, firsts };
	const seen = new Set<EntityId>();
	let hidden = 0;
	for (const block of blocks) {
		if (block.isQuiet) continue;
		for (const mention of block.mentions) {
			if (seen.has(mention.entity)) continue;
			mentions.add(mention);
			if (density === 'all') continue;
			if (isSeen(mention)) firsts.push(mention);
			else if (++hidden < MOST_HIDDEN) continue;
			seen.add(mention.entity);
		}
	}
	return { mentions, firsts };
}
