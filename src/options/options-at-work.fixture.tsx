import packs from 'newsgloss:story';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { mountViews } from '../../tests/mounted-views.ts';
import marksCss from '../content/marks.css';
import { joinPacks } from '../knowledge/knowledge.ts';
import type { Locale } from '../knowledge/pack.ts';
import pageCss from '../pages/page.css';
import type { Settings, SettingsChange } from '../settings/settings.ts';
import { defaultSettings } from '../settings/settings.ts';
import { changesInFile, settingsFile } from '../settings/settings-file.ts';
import { itemsFor, settingsFrom } from '../settings/stored-settings.ts';
import partsCss from '../ui/parts.css';
import tokensCss from '../ui/tokens.css';
import { translator } from '../ui/translate.ts';
import { optionsState, optionsStates } from './Options.fixture.tsx';
import type { OptionsViewProps } from './OptionsView.tsx';
import optionsCss from './options.css';

/** The options page in a test: mounted, with settings of its own, and the ways to use it. */
export function mountOptions() {
	const knowledge = joinPacks(packs);
	const { mount, faults } = mountViews(
		tokensCss + partsCss + pageCss + optionsCss.replace(/@import[^;]*;/g, '') + marksCss,
	);
	let settings = defaultSettings;

	/** Shows a state of the fixture. */
	const show = (name: string, locale: Locale = 'en'): void => {
		render(null, mount);
		act(() => render(optionsStates[name]?.(knowledge, translator(locale)), mount));
	};

	/** Shows the page at work, from these settings on. */
	const use = (chosen: Partial<Settings> = {}, own: Partial<OptionsViewProps> = {}, locale: Locale = 'en'): void => {
		const first: Record<string, unknown> = {};
		const { changes } = changesInFile(settingsFile({ ...defaultSettings, ...chosen }), defaultSettings);
		for (const change of changes) Object.assign(first, itemsFor(change, first, 0));
		const Working = () => {
			const [items, setItems] = useState(first);
			settings = settingsFrom(items);
			const change = (...more: SettingsChange[]) =>
				setItems((before) => {
					const after = { ...before };
					for (const each of more) Object.assign(after, itemsFor(each, after, 1));
					return after;
				});
			return <>{optionsState(settings, { change, ...own })(knowledge, translator(locale))}</>;
		};
		render(null, mount);
		act(() => render(<Working />, mount));
	};

	const section = (id: string): HTMLElement => mount.querySelector(`#${id}`) as HTMLElement;

	const button = (name: string, within: HTMLElement = mount): HTMLButtonElement => {
		const found = [...within.querySelectorAll('button')].find(
			(each) => (each.getAttribute('aria-label') ?? each.textContent) === name,
		);
		if (!found) throw new Error(`no button "${name}" in: ${within.textContent}`);
		return found;
	};

	const press = (element: HTMLElement | null | undefined) => act(() => element?.click());

	const type = (field: HTMLInputElement | HTMLTextAreaElement | null, text: string): void => {
		if (!field) throw new Error('no field');
		field.value = text;
		act(() => {
			field.dispatchEvent(new Event('input', { bubbles: true }));
		});
	};

	const said = (id: string, role: 'status' | 'alert'): string =>
		[...section(id).querySelectorAll(`[role=${role}]`)].map(({ textContent }) => textContent).join('');

	return {
		mount,
		faults,
		show,
		use,
		section,
		button,
		press,
		type,
		/** What a section says of what was done. */
		status: (id: string) => said(id, 'status'),
		/** What a section says is wrong. */
		alerts: (id: string) => said(id, 'alert'),
		/** The settings as they are now. */
		now: (): Settings => settings,
	};
}
