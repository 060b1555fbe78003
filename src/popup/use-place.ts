import { useLayoutEffect, useMemo } from 'preact/hooks';
import { recall, remember } from '../pages/memory.ts';

/**
 * Where in the popup its reader is: at what its address names (`#companies`, `#companies/openai`, `#summary/money`), else
 * where they were when they last closed it.
 * @returns the view to begin with; `null` for the first
 */
export function usePlace(): string | null {
	const [view, part] = useMemo(() => location.hash.slice(1).split('/', 2), []);
	useLayoutEffect(() => {
		const ending = new AbortController();
		const scroller = document.querySelector('main');
		const seen = recall('scroll');
		if (view && part) document.getElementById(`${view}-${part}`)?.scrollIntoView();
		else if (!view && scroller && seen) scroller.scrollTop = Number(seen);
		scroller?.addEventListener('scroll', () => remember('scroll', String(Math.round(scroller.scrollTop))), {
			passive: true,
			signal: ending.signal,
		});
		return () => ending.abort();
	}, [view, part]);
	return view || recall('view');
}
