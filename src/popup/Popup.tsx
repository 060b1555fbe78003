import type { Knowledge } from '../knowledge/knowledge.ts';
import { remember } from '../pages/memory.ts';
import { useChange } from '../pages/use-change.ts';
import { useSettings } from '../pages/use-settings.ts';
import { useTranslate } from '../pages/use-translate.ts';
import { browserFamily } from '../platform/browser-family.ts';
import { openOptions } from '../platform/own-pages.ts';
import type { ShownTab } from '../platform/tab-site.ts';
import type { Settings } from '../settings/settings.ts';
import { PopupView } from './PopupView.tsx';
import { usePlace } from './use-place.ts';
import { useTabReports } from './use-tab-reports.ts';

interface PopupProps {
	readonly knowledge: Knowledge;
	/** The settings as read before anything was drawn. */
	readonly known: Settings;
	/** `null` when there is no tab to look at. */
	readonly tab: ShownTab | null;
	/** It stands in a tab of its own, to look at another. */
	readonly isInTab: boolean;
}

/** The popup at work: what it shows is {@link PopupView}'s; what it reads and changes is the browser's. */
export function Popup({ knowledge, known, tab, isInTab }: PopupProps) {
	const settings = useSettings(known);
	const page = useTabReports(tab);
	const t = useTranslate(settings);
	const [change, problem] = useChange(t);
	const { key, view, depth } = usePlace();
	return (
		<PopupView
			key={key}
			knowledge={knowledge}
			settings={settings}
			page={page}
			family={browserFamily()}
			problem={problem}
			view={view}
			depth={depth}
			t={t}
			change={change}
			copy={(text) => navigator.clipboard.writeText(text)}
			openOptions={async () => {
				await openOptions();
				// Firefox leaves a popup open over another tab. As a page in a tab it stays.
				if (!isInTab) window.close();
			}}
			onView={(chosen) => {
				history.replaceState(null, '', `#${chosen}`);
				remember('view', chosen);
				// Another view is begun at its beginning.
				document.querySelector('main')?.scrollTo(0, 0);
				remember('scroll', '0');
			}}
			onDepth={(chosen) => remember('depth', chosen)}
		/>
	);
}
