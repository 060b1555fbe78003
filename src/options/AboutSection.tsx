import type { Knowledge } from '../knowledge/knowledge.ts';
import { sourceLine } from '../ui/provenance.ts';
import type { Translate } from '../ui/translate.ts';
import { Section } from './Section.tsx';

interface AboutSectionProps {
	readonly knowledge: Knowledge;
	readonly version: string;
	readonly t: Translate;
	openSummary(): void;
}

/** Which version this is, what it knows and from where, and the licences. */
export const AboutSection = ({ knowledge, version, t, openSummary }: AboutSectionProps) => (
	<Section id="about" title={t('section_about')}>
		<p>{t('about_version', { version })}</p>
		<p class="quiet">{t('about_source')}</p>
		<ul class="rows">
			{knowledge.summaries.map(({ article }) => (
				<li class="row" key={article.id}>
					<span class="name">
						{article.title[t.locale]} <span class="quiet">{sourceLine(article, t)}</span>
					</span>
					<button type="button" onClick={openSummary}>
						{t('about_summary')}
					</button>
				</li>
			))}
		</ul>
		<p class="quiet">
			{t('about_licences')} <a href="THIRD-PARTY.txt">{t('about_licences_full')}</a>
		</p>
	</Section>
);
