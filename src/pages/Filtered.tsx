import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Translate } from '../ui/translate.ts';

interface FilteredProps<Item> {
	readonly items: readonly Item[];
	readonly t: Translate;
	/** All the words by which an item is found. */
	wordsOf(item: Item): string;
	/** Shows those that are left; never called with none. */
	show(items: readonly Item[]): ComponentChildren;
}

/** A list with a field above it that narrows it. `/` goes to the field; Escape in it shows the whole list again. */
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
	const left = items.filter((item) => {
		const has = wordsOf(item).toLocaleLowerCase(t.locale);
		return wanted.every((word) => has.includes(word));
	});
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
					if (event.key !== 'Escape' || words === '') return;
					// Or the browser would close the popup.
					event.preventDefault();
					setWords('');
				}}
			/>
			{left.length > 0 ? show(left) : <p role="status">{t('filter_none', { words: words.trim() })}</p>}
		</>
	);
}
