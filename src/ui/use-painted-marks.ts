import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Paints samples of marks as pages get them: what has `data-mark` within `view` is painted in the highlight of that name,
 * after each rendering. One view of a document at a time.
 */
export function usePaintedMarks(view: RefObject<HTMLElement | null>): void {
	useLayoutEffect(() => {
		const painted = new Map<string, Highlight>();
		for (const sample of view.current?.querySelectorAll<HTMLElement>('[data-mark]') ?? []) {
			const name = sample.dataset['mark'] as string;
			const highlight = painted.get(name) ?? new Highlight();
			const range = new Range();
			range.selectNodeContents(sample);
			painted.set(name, highlight.add(range));
		}
		for (const [name, highlight] of painted) CSS.highlights.set(name, highlight);
		return () => {
			for (const name of painted.keys()) CSS.highlights.delete(name);
		};
	});
}
