import type { Knowledge } from '../knowledge/knowledge.ts';
import { LanguageChoice } from '../pages/LanguageChoice.tsx';
import { AboutSection } from './AboutSection.tsx';
import { CompaniesSection } from './CompaniesSection.tsx';
import { FileSection } from './FileSection.tsx';
import { MarksSection } from './MarksSection.tsx';
import { NotThisSection } from './NotThisSection.tsx';
import { Section, sectionIds } from './Section.tsx';
import type { ShownShortcut } from './ShortcutsSection.tsx';
import { ShortcutsSection } from './ShortcutsSection.tsx';
import { SitesSection } from './SitesSection.tsx';
import type { StoredOverview } from './StoredSection.tsx';
import { StoredSection } from './StoredSection.tsx';
import type { SettingsSectionProps } from './section-props.ts';

export interface OptionsViewProps extends SettingsSectionProps {
	readonly knowledge: Knowledge;
	/** What went wrong with the last change, in words; empty when nothing did. */
	readonly problem: string;
	/** None where the browser has no shortcuts for extensions. */
	readonly shortcuts: readonly ShownShortcut[];
	readonly stored: StoredOverview;
	readonly version: string;
	/** Shows the browser's own page for shortcuts; rejects when it does not let us. */
	openShortcuts(): Promise<void>;
	/** Takes away all that is stored; rejects when the browser does not let it. */
	erase(): Promise<void>;
	openSummary(): void;
}

/** Everything that a reader can choose, on one page. Each change holds at once. */
export function OptionsView(props: OptionsViewProps) {
	const { knowledge, settings, shortcuts, problem, t, change } = props;
	const own = { settings, t, change };
	const shown = sectionIds.filter((id) => id !== 'shortcuts' || shortcuts.length > 0);
	return (
		<>
			<header>
				<h1>{t('options_title')}</h1>
				<nav aria-label={t('options_nav')}>
					<ul>
						{shown.map((id) => (
							<li key={id}>
								<a href={`#${id}`}>{t(`section_${id}`)}</a>
							</li>
						))}
					</ul>
				</nav>
			</header>
			<div class="sections">
				<p class="problem page-problem" role="alert">
					{problem}
				</p>
				<MarksSection {...own} />
				<CompaniesSection {...own} knowledge={knowledge} />
				<SitesSection {...own} />
				<NotThisSection {...own} knowledge={knowledge} />
				<Section id="language" title={t('section_language')}>
					<LanguageChoice {...own} />
				</Section>
				{shortcuts.length > 0 && <ShortcutsSection shortcuts={shortcuts} openShortcuts={props.openShortcuts} t={t} />}
				<FileSection {...own} />
				<StoredSection stored={props.stored} erase={props.erase} t={t} />
				<AboutSection knowledge={knowledge} version={props.version} openSummary={props.openSummary} t={t} />
			</div>
		</>
	);
}
