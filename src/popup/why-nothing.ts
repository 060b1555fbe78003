import type { PageObstacle } from '../settings/page-obstacle.ts';
import type { Settings } from '../settings/settings.ts';
import { isOffFor } from '../settings/settings.ts';
import type { TabReports } from './tab-reports.ts';

/** Why there is no mention to show: something keeps the page from us, the reader does, or there is none (yet). */
export type Why = PageObstacle | 'paused' | 'off' | 'source' | 'reading' | 'none';

/** @returns `null` when there are some */
export function whyNothing(
	{ obstacle, site, isSource, isReading, mentions }: TabReports,
	settings: Settings,
): Why | null {
	// Access comes first: without it, turning anything on would do nothing.
	if (obstacle && !isUndone(obstacle)) return obstacle;
	if (settings.isPaused) return 'paused';
	if (site !== null && isOffFor(settings, site)) return 'off';
	if (obstacle) return obstacle;
	if (isSource) return 'source';
	if (mentions.length > 0) return null;
	return isReading ? 'reading' : 'none';
}

/** Does it pass by itself, or by loading the page anew? Then what the reader has chosen is the reason that stays. */
const isUndone = (obstacle: PageObstacle): boolean => obstacle === 'loading' || obstacle === 'open-before';
