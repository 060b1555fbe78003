import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Translate } from '../ui/translate.ts';
import { firstInList } from './list-keys.ts';

interface FilteredProps<Item> {
	readonly items: readonly Item[];
	readonly t: Translate;
	/** All the words by which an item is found. */
	wordsOf(item: Item): string;
	/**
	 * Shows those that are left; never called with none.
	 * @param hasWords tells whether a text has all the words by which the list is narrowed
	 */
	show(items: readonly Item[], hasWords: (text: string) => boolean): ComponentChildren;
}

/** A list with a field above it that narrows it. `/` goes to the field, an arrow from there into the list; Escape in it shows the whole list again. */
export function Filtered<Item>({ items, t, wordsOf, show }: FilteredProps<Item>) {
	const [words, setWords] = useState('');
	const field = useRef<HTMLInputElement>(null);
	useEffect(() => {
		const ending = new AbortController();
		document.addEventListener(
			'keydown',
			(event) => {
				const isTyping = event.target instanceof Element && event.target.matches('input, select, textarea');
				// Of the lists that can be seen, the first one answers.
				if (event.key !== '/' || isTyping || event.defaultPrevented || !field.current?.checkVisibility()) return;
				event.preventDefault();
				field.current.focus();
			},
			{ signal: ending.signal },
		);
		return () => ending.abort();
	}, []);
	const wanted = words.toLocaleLowerCase(t.locale).split(/\s+/);
	const hasWords = (text: string): boolean => {
		const has = text.toLocaleLowerCase(t.locale);
		return wanted.every((word) => has.includes(word));
	};
	const left = items.filter((item) => hasWords(wordsOf(item)));
	return (
		<>
			<input
				type="search"
				class="filter"
				ref={field}
				aria-label={t('filter_label')}
				placeholder={t('filter_hint')}
				value={words}
				onInput={({ currentTarget }) => setWords(currentTarget.value)}
				onKeyDown={(event) => {
					if (event.key === 'ArrowDown') {
						event.preventDefault();
						firstInList(event.currentTarget.parentElement)?.focus();
					}
					if (event.key !== 'Escape' || words === '') return;
					// Or the browser would close the popup.
					event.preventDefault();
					setWords('');
				}}
			/>
			{left.length > 0 ? show(left, hasWords) : <p role="status">{t('filter_none', { words: words.trim() })}</p>}
		</>
	);
}
