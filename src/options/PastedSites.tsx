import { useState } from 'preact/hooks';
import { siteRulesIn } from '../settings/site-rule-input.ts';
import type { SettingsSectionProps } from './section-props.ts';

/** A field for many sites at once. What names no site stays in it, to be mended. */
export function PastedSites({
	settings,
	t,
	change,
	say,
}: SettingsSectionProps & { /** Says what was done. */ say(text: string): void }) {
	const [text, setText] = useState('');
	const [wrong, setWrong] = useState('');
	const add = (): void => {
		const found = siteRulesIn(text);
		const fresh = found.rules.filter((rule) => !settings.sitesOff.includes(rule));
		if (fresh.length > 0) change(...fresh.map((host) => ({ type: 'site', host, isOn: false }) as const));
		say(t.count('sites_added', fresh.length));
		setWrong(found.wrong.length > 0 ? t('sites_wrong', { list: t.list(found.wrong.map((each) => `“${each}”`)) }) : '');
		setText(found.wrong.join('\n'));
	};
	return (
		<details>
			<summary>{t('site_paste')}</summary>
			<label class="pasted">
				{t('site_paste_field')}
				<textarea
					rows={5}
					spellcheck={false}
					autocapitalize="off"
					aria-invalid={wrong !== ''}
					value={text}
					onInput={({ currentTarget }) => setText(currentTarget.value)}
				/>
			</label>
			<p class="problem" role="alert">
				{wrong}
			</p>
			<button type="button" onClick={add}>
				{t('site_paste_add')}
			</button>
		</details>
	);
}
