import { useEffect, useRef, useState } from 'preact/hooks';
import type { FollowedTab, TabState } from '../platform/follow-tab.ts';
import { followTab } from '../platform/follow-tab.ts';
import { askPageAccess } from '../platform/page-access.ts';
import type { ShownTab } from '../platform/tab-site.ts';
import { inReadingOrder } from '../settings/reading-order.ts';
import type { TabReports } from './tab-reports.ts';

/** Follows a tab while the popup is open. `null`: there is none, so there is nothing to read. */
export function useTabReports(tab: ShownTab | null): TabReports {
	const [state, setState] = useState<TabState>({ look: null, isSilent: false, reports: new Map() });
	const { look, reports } = state;
	const followed = useRef<FollowedTab | null>(null);
	useEffect(() => {
		if (!tab) return;
		const ending = new AbortController();
		followed.current = followTab(tab.id, setState, ending.signal);
		return () => ending.abort();
	}, [tab]);

	const all = [...reports.values()];
	return {
		site: all[0]?.site ?? (look ? look.site : (tab?.site ?? null)),
		obstacle: tab ? obstacleOf(state) : 'browser-page',
		isReading: all.length === 0 || all.some(({ state }) => state === 'reading'),
		isSource: all.some(({ isTop, state }) => isTop && state === 'source-article'),
		mentions: inReadingOrder(reports),
		goTo: ({ frame, id }) => followed.current?.goTo(frame, id),
		reload: () => followed.current?.reload(),
		askAccess: askPageAccess,
	};
}

/** A page in which our script stands and does not answer was open before the extension that asks was. */
function obstacleOf({ look, isSilent, reports }: TabState): TabReports['obstacle'] {
	if (reports.size > 0) return look?.obstacle === 'pdf' ? 'pdf' : null;
	return isSilent ? (look?.obstacle ?? 'open-before') : null;
}
