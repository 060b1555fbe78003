import { useLayoutEffect, useMemo } from 'preact/hooks';
import { recall, remember } from '../pages/memory.ts';
import type { SummaryDepth } from './summary-depth.ts';
import { summaryDepths } from './summary-depth.ts';

/** What the popup begins with. */
interface Place {
	/** `null` for the first. */
	readonly view: string | null;
	readonly depth: SummaryDepth;
}

/**
 * Where in the popup its reader is: at what its address names (`#companies`, `#companies/openai`, `#summary/plan`), else
 * where they were when they last closed it.
 */
export function usePlace(): Place {
	const [view, part] = useMemo(() => location.hash.slice(1).split('/', 2), []);
	useLayoutEffect(() => {
		const ending = new AbortController();
		const { signal } = ending;
		const scroller = document.querySelector('main');
		const seen = recall('scroll');
		if (view && part) document.getElementById(`${view}-${part}`)?.scrollIntoView();
		else if (!view && scroller && seen) scroller.scrollTop = Number(seen);
		scroller?.addEventListener('scroll', () => remember('scroll', String(Math.round(scroller.scrollTop))), {
			passive: true,
			signal,
		});
		// Another address in the bar of a popup that stands in a tab: begun there anew, it is there.
		window.addEventListener('hashchange', () => location.reload(), { signal });
		return () => ending.abort();
	}, [view, part]);
	// A part that the address names is among the sections.
	const kept = part ? 'full' : recall('depth');
	return { view: view || recall('view'), depth: summaryDepths.find((each) => each === kept) ?? 'full' };
}
