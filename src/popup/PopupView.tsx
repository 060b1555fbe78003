import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Settings, SettingsChange } from '../settings/settings.ts';
import { sourceLine } from '../ui/provenance.ts';
import type { Translate } from '../ui/translate.ts';
import { Companies } from './Companies.tsx';
import { Controls } from './Controls.tsx';
import { Summary } from './Summary.tsx';
import type { SummaryDepth } from './summary-depth.ts';
import { Tabs } from './Tabs.tsx';
import { ThisPage } from './ThisPage.tsx';
import type { TabReports } from './tab-reports.ts';
import type { WhyNothingProps } from './WhyNothing.tsx';

export interface PopupViewProps {
	readonly knowledge: Knowledge;
	readonly settings: Settings;
	/** What the page mentions, and what can be done about it. */
	readonly page: TabReports;
	/** Whose settings a remedy leads to. */
	readonly family: WhyNothingProps['family'];
	/** What went wrong with the last change, in words; empty when nothing did. */
	readonly problem: string;
	/** The view to begin with: `summary`, `companies` or `page`; anything else is the first. */
	readonly view: string | null;
	/** How much of the summary to begin with. */
	readonly depth: SummaryDepth;
	readonly t: Translate;
	change(...changes: SettingsChange[]): void;
	/** Puts text on the clipboard; rejects when the browser does not let it. */
	copy(text: string): Promise<void>;
	openOptions(): void;
	/** The reader has gone to another view. */
	onView(view: string): void;
	/** The reader wants so much of the summary. */
	onDepth(depth: SummaryDepth): void;
}

/** The full summary, the facts by company, and what this page mentions; with the switches for it. */
export function PopupView({
	knowledge,
	settings,
	page,
	family,
	problem,
	view,
	depth,
	t,
	change,
	copy,
	openOptions,
	onView,
	onDepth,
}: PopupViewProps) {
	const [newest] = knowledge.summaries;
	if (!newest) return null;
	const { article, summary } = newest;
	return (
		<>
			<header>
				<h1>{article.title[t.locale]}</h1>
				<p class="quiet">{sourceLine(article, t)}</p>
			</header>
			<Controls settings={settings} site={page.site} change={change} openOptions={openOptions} t={t} />
			<p class="problem" role="alert">
				{problem}
			</p>
			<Tabs
				label={t('tabs_label')}
				first={view}
				onChoose={onView}
				tabs={[
					{
						id: 'summary',
						title: t('tab_summary'),
						view: (
							<Summary
								knowledge={knowledge}
								article={article}
								summary={summary}
								firstDepth={depth}
								copy={copy}
								onDepth={onDepth}
								t={t}
							/>
						),
					},
					{ id: 'companies', title: t('tab_companies'), view: <Companies knowledge={knowledge} t={t} /> },
					{
						id: 'page',
						title: t('tab_page'),
						view: (
							<ThisPage page={page} settings={settings} family={family} knowledge={knowledge} change={change} t={t} />
						),
					},
				]}
			/>
		</>
	);
}
