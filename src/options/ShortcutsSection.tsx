import { useState } from 'preact/hooks';
import { Said } from '../ui/Said.tsx';
import type { Translate } from '../ui/translate.ts';
import { Section } from './Section.tsx';

/** A command of the extension. */
export interface ShownShortcut {
	/** As the manifest has it. */
	readonly name: string;
	/** Empty when there are none. */
	readonly keys: string;
}

interface ShortcutsSectionProps {
	readonly shortcuts: readonly ShownShortcut[];
	readonly t: Translate;
	/** Shows the browser's own page for shortcuts; rejects when it does not let us. */
	openShortcuts(): Promise<void>;
}

/** What the manifest's commands do, in the language that the reader chose: browsers tell it in their own, and nothing of the popup's. */
const shortcutTexts = {
	_execute_action: 'shortcut_popup',
	'next-mention': 'command_next',
	'previous-mention': 'command_previous',
	card: 'command_card',
} as const;

const isKnown = (name: string): name is keyof typeof shortcutTexts => Object.hasOwn(shortcutTexts, name);

/** The keys at which Newsgloss is reached. Browsers keep them, and have their own page to change them. */
export function ShortcutsSection({ shortcuts, t, openShortcuts }: ShortcutsSectionProps) {
	const [said, setSaid] = useState('');
	return (
		<Section id="shortcuts" title={t('section_shortcuts')}>
			<dl class="shortcuts">
				{shortcuts.map(({ name, keys }) => (
					<div key={name}>
						<dt>{isKnown(name) ? t(shortcutTexts[name]) : name}</dt>
						<dd>{keys ? <kbd>{keys}</kbd> : <span class="quiet">{t('shortcut_none')}</span>}</dd>
					</div>
				))}
			</dl>
			<button
				type="button"
				onClick={() => {
					setSaid('');
					openShortcuts().catch(() => setSaid(t('shortcuts_failed')));
				}}
			>
				{t('shortcuts_change')}
			</button>
			<Said>{said}</Said>
		</Section>
	);
}
