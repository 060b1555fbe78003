import { useLayoutEffect, useState } from 'preact/hooks';
import { recall, remember } from '../pages/memory.ts';
import type { SummaryDepth } from './summary-depth.ts';
import { summaryDepths } from './summary-depth.ts';

/** What the popup begins with. */
interface Place {
	/** Another for each address that is gone to: the popup is begun anew there. */
	readonly key: unknown;
	/** `null` for the first. */
	readonly view: string | null;
	readonly depth: SummaryDepth;
}

/** The view and the part of it that the address names. */
const named = (): string[] => location.hash.slice(1).split('/', 2);

/**
 * Where in the popup its reader is: at what its address names (`#companies`, `#companies/openai`, `#summary/plan`), else
 * where they were when they last closed it.
 */
export function usePlace(): Place {
	const [place, setPlace] = useState(named);
	useLayoutEffect(() => {
		const ending = new AbortController();
		const { signal } = ending;
		const scroller = document.querySelector('main');
		const seen = recall('scroll');
		const [view, part] = place;
		if (view && part) document.getElementById(`${view}-${part}`)?.scrollIntoView();
		else if (!view && scroller && seen) scroller.scrollTop = Number(seen);
		scroller?.addEventListener('scroll', () => remember('scroll', String(Math.round(scroller.scrollTop))), {
			passive: true,
			signal,
		});
		// Another address in the bar of a popup that stands in a tab.
		window.addEventListener('hashchange', () => setPlace(named()), { signal });
		return () => ending.abort();
	}, [place]);
	const [view, part] = place;
	// A part that the address names is among the sections.
	const kept = part ? 'full' : recall('depth');
	return {
		key: place,
		view: view || recall('view'),
		depth: summaryDepths.find((each) => each === kept) ?? 'full',
	};
}
