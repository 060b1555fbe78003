import { useEffect, useRef, useState } from 'preact/hooks';
import type { Translate } from '../ui/translate.ts';

interface SiteRowProps {
	readonly name: string;
	/** As it is typed. */
	readonly typed: string;
	readonly t: Translate;
	/** @returns what is wrong with a site as typed; `null` when it took the row's place */
	save(typed: string): string | null;
	remove(): void;
}

/** A site of the list: to be edited in its place, or removed. */
export function SiteRow({ name, typed, t, save, remove }: SiteRowProps) {
	const [text, setText] = useState<string | null>(null);
	const [wrong, setWrong] = useState('');
	const field = useRef<HTMLInputElement>(null);
	const edit = useRef<HTMLButtonElement>(null);
	const wasEditing = useRef(false);
	const isEditing = text !== null;
	useEffect(() => {
		if (isEditing) field.current?.select();
		else if (wasEditing.current) edit.current?.focus();
		wasEditing.current = isEditing;
	}, [isEditing]);
	const stop = (): void => {
		setText(null);
		setWrong('');
	};
	if (!isEditing)
		return (
			<li class="row">
				<span class="name" dir="auto">
					{name}
				</span>
				<button type="button" ref={edit} aria-label={t('site_edit_one', { site: name })} onClick={() => setText(typed)}>
					{t('site_edit')}
				</button>
				<button type="button" class="remove" aria-label={t('site_remove_one', { site: name })} onClick={remove}>
					{t('site_remove')}
				</button>
			</li>
		);
	return (
		<li>
			<form
				class="line"
				onSubmit={(event) => {
					event.preventDefault();
					const problem = save(text);
					if (problem === null) stop();
					else setWrong(problem);
				}}
				onKeyDown={(event) => {
					if (event.key === 'Escape') stop();
				}}
			>
				<input
					type="text"
					ref={field}
					aria-label={t('site_edit_field')}
					autocapitalize="off"
					autocomplete="off"
					spellcheck={false}
					aria-invalid={wrong !== ''}
					value={text}
					onInput={({ currentTarget }) => setText(currentTarget.value)}
				/>
				<button type="submit">{t('site_save')}</button>
				<button type="button" onClick={stop}>
					{t('not_this_cancel')}
				</button>
			</form>
			<p class="problem" role="alert">
				{wrong}
			</p>
		</li>
	);
}
