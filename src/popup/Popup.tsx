import type { Knowledge } from '../knowledge/knowledge.ts';
import { recall, remember } from '../pages/memory.ts';
import { useChange } from '../pages/use-change.ts';
import { useSettings } from '../pages/use-settings.ts';
import { useTranslate } from '../pages/use-translate.ts';
import { openOptions } from '../platform/own-pages.ts';
import { PopupView } from './PopupView.tsx';
import { useTabReports } from './use-tab-reports.ts';

/** The popup at work: what it shows is {@link PopupView}'s; what it reads and changes is the browser's. */
export function Popup(props: { knowledge: Knowledge; tabId: number | null }) {
	const settings = useSettings();
	const page = useTabReports(props.tabId);
	const t = useTranslate(settings);
	const [change, problem] = useChange(t);
	return (
		<PopupView
			knowledge={props.knowledge}
			settings={settings}
			page={page}
			problem={problem}
			view={location.hash.slice(1) || recall('view')}
			t={t}
			change={change}
			copy={(text) => navigator.clipboard.writeText(text)}
			openOptions={async () => {
				await openOptions();
				// Firefox leaves a popup open over another tab. As a page in a tab it stays.
				if (props.tabId === null) window.close();
			}}
			onView={(view) => {
				history.replaceState(null, '', `#${view}`);
				remember('view', view);
			}}
		/>
	);
}
