import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { useChange } from '../pages/use-change.ts';
import { useSettings } from '../pages/use-settings.ts';
import { useTranslate } from '../pages/use-translate.ts';
import { openOptions, openSummary } from '../platform/own-pages.ts';
import { askPageAccess, hasPageAccess } from '../platform/page-access.ts';
import type { Recogniser } from '../recognition/recogniser.ts';
import { sampleMentions } from './sample-mentions.ts';
import { sampleText } from './sample-text.ts';
import { WelcomeView } from './WelcomeView.tsx';

/** The first-run page at work: what it shows is {@link WelcomeView}'s; what it reads and changes is the browser's. */
export function Welcome({ knowledge, recogniser }: { knowledge: Knowledge; recogniser: Recogniser }) {
	const settings = useSettings();
	const t = useTranslate(settings);
	const [change, problem] = useChange(t);
	const [lacksAccess, setLacksAccess] = useState(false);
	const sample = useMemo(() => {
		const { heading, sentences } = sampleText(t);
		return { heading, sentences: sampleMentions(recogniser, heading, sentences, t.locale) };
	}, [recogniser, t]);
	useEffect(() => {
		document.title = t('welcome_title');
	}, [t]);
	useEffect(() => {
		hasPageAccess().then((has) => setLacksAccess(!has));
	}, []);
	return (
		<WelcomeView
			knowledge={knowledge}
			settings={settings}
			sample={sample}
			lacksAccess={lacksAccess}
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
