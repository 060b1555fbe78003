import type { EntityId } from '../knowledge/pack.ts';
import type { Density } from '../settings/settings.ts';
import type { Block, Mention } from './block.ts';
import { isRendered } from './rendered.ts';

/**
 * The mentions to paint of one section, given its blocks in order. With `first-in-section` that is each
 * entity's first one; hidden ones before it are given too: they paint nothing, and when one is shown it is
 * near the viewport, which is when the choice is made again.
 */
export function mentionsToPaint(blocks: Iterable<Block>, density: Density): Set<Mention> {
	const chosen = new Set<Mention>();
	if (density === 'none') return chosen;
	const seen = new Set<EntityId>();
	for (const block of blocks) {
		if (block.isQuiet) continue;
		for (const mention of block.mentions) {
			if (seen.has(mention.entity)) continue;
			chosen.add(mention);
			if (density === 'first-in-section' && isRendered(mention)) seen.add(mention.entity);
		}
	}
	return chosen;
}
