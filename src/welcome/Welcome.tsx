import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { useChange } from '../pages/use-change.ts';
import { useSettings } from '../pages/use-settings.ts';
import { useTranslate } from '../pages/use-translate.ts';
import { openOptions, openSummary } from '../platform/own-pages.ts';
import { readShortcuts } from '../platform/shortcuts.ts';
import { isInToolbar } from '../platform/toolbar.ts';
import { askPageAccess, hasPageAccess, watchPageAccess } from '../platform/page-access.ts';
import type { Recogniser } from '../recognition/recogniser.ts';
import type { Settings } from '../settings/settings.ts';
import { sampleMentions } from './sample-mentions.ts';
import { sampleText } from './sample-text.ts';
import { WelcomeView } from './WelcomeView.tsx';

interface WelcomeProps {
	readonly knowledge: Knowledge;
	readonly recogniser: Recogniser;
	/** The settings as read before anything was drawn. */
	readonly known: Settings;
}

/** The first-run page at work: what it shows is {@link WelcomeView}'s; what it reads and changes is the browser's. */
export function Welcome({ knowledge, recogniser, known }: WelcomeProps) {
	const settings = useSettings(known);
	const t = useTranslate(settings);
	const [change, problem] = useChange(t);
	const [lacksAccess, setLacksAccess] = useState(false);
	const [lacksButton, setLacksButton] = useState(false);
	const [nextKeys, setNextKeys] = useState('');
	const sample = useMemo(() => {
		const { heading, sentences } = sampleText(t);
		return { heading, sentences: sampleMentions(recogniser, heading, sentences, t.locale) };
	}, [recogniser, t]);
	useEffect(() => {
		document.title = t('welcome_title');
	}, [t]);
	useEffect(() => {
		const ending = new AbortController();
		const look = (): void => {
			hasPageAccess().then((has) => setLacksAccess(!has));
		};
		look();
		watchPageAccess(look, ending.signal);
		return () => ending.abort();
	}, []);
	useEffect(() => {
		const ending = new AbortController();
		const look = (): void => {
			isInToolbar().then((isThere) => setLacksButton(!isThere));
			readShortcuts().then((all) => setNextKeys(all.find(({ name }) => name === 'next-mention')?.keys ?? ''));
		};
		look();
		// The reader comes back from the browser's list of extensions, or of their keys.
		window.addEventListener('focus', look, { signal: ending.signal });
		return () => ending.abort();
	}, []);
	return (
		<WelcomeView
			knowledge={knowledge}
			settings={settings}
			sample={sample}
			lacksAccess={lacksAccess}
			lacksButton={lacksButton}
			nextKeys={nextKeys}
			problem={problem}
			t={t}
			change={change}
			copy={(text) => navigator.clipboard.writeText(text)}
			askAccess={async () => setLacksAccess(!(await askPageAccess()))}
			openSummary={openSummary}
			openOptions={openOptions}
		/>
	);
}
