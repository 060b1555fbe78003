import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Keeps the focus in a list whose rows can be taken away: it goes to the row that comes in the place of the one that went, or
 * to the last; with none left, to the section around.
 * @param list the element around the rows, which are `li`
 * @param length how many rows there are
 * @returns to be told which row is about to go
 */
export function useRowFocus(list: RefObject<HTMLElement | null>, length: number): (index: number) => void {
	const going = useRef<{ readonly index: number; readonly length: number } | null>(null);
	useEffect(() => {
		if (!going.current || !list.current || length >= going.current.length) return;
		const { index } = going.current;
		going.current = null;
		const rows = list.current.querySelectorAll('li');
		const button = rows[Math.min(index, rows.length - 1)]?.querySelector<HTMLElement>('.remove');
		(button ?? list.current.closest('section'))?.focus();
	}, [list, length]);
	return (index) => {
		going.current = { index, length };
	};
}
