import { useState } from 'preact/hooks';
import type { Translate } from '../ui/translate.ts';

interface SiteFieldProps {
	readonly t: Translate;
	/** @returns what is wrong with a site as typed; `null` when it was taken */
	add(typed: string): string | null;
}

/** A field for one site, which says what is wrong with it. */
export function SiteField({ t, add }: SiteFieldProps) {
	const [text, setText] = useState('');
	const [wrong, setWrong] = useState('');
	return (
		<form
			class="adding"
			onSubmit={(event) => {
				event.preventDefault();
				if (text.trim() === '') return;
				const problem = add(text);
				setWrong(problem ?? '');
				if (problem === null) setText('');
			}}
		>
			<label for="site">{t('site_field')}</label>
			<div class="line">
				<input
					id="site"
					type="text"
					autocapitalize="off"
					autocomplete="off"
					spellcheck={false}
					aria-describedby="site-hint site-wrong"
					aria-invalid={wrong !== ''}
					value={text}
					onInput={({ currentTarget }) => {
						setText(currentTarget.value);
						setWrong('');
					}}
				/>
				<button type="submit">{t('site_add')}</button>
			</div>
			<p class="problem" id="site-wrong" role="alert">
				{wrong}
			</p>
			<p class="quiet" id="site-hint">
				{t('site_field_hint')}
			</p>
		</form>
	);
}
