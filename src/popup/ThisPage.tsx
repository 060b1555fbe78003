import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Translate } from '../ui/translate.ts';
import type { TabReports } from './use-tab-reports.ts';

export interface ThisPageProps {
	readonly page: TabReports;
	readonly isPaused: boolean;
	readonly isOff: boolean;
	readonly knowledge: Knowledge;
	readonly t: Translate;
}

/** What this page mentions, in reading order; choosing one goes there. When there is nothing, why. */
export function ThisPage({ page, isPaused, isOff, knowledge, t }: ThisPageProps) {
	const why = whyNothing({ page, isPaused, isOff });
	if (why) return <p>{t(why)}</p>;
	return (
		<>
			<p class="quiet">{t.count('page_count', page.mentions.length)}</p>
			<ol class="mentions">
				{page.mentions.map(({ frame, id, entity, text, before, after }) => (
					<li key={`${frame} ${id}`}>
						<button type="button" onClick={() => page.goTo(frame, id)}>
							<span class="quiet">{knowledge.entity(entity)?.name[t.locale]}</span>
							<span dir="auto">
								…{before}
								<mark>{text}</mark>
								{after}…
							</span>
						</button>
					</li>
				))}
			</ol>
		</>
	);
}

/** The text that says why there is no mention to show; `null` when there are some. */
function whyNothing({ page, isPaused, isOff }: Pick<ThisPageProps, 'page' | 'isPaused' | 'isOff'>) {
	if (page.isUnreachable) return 'page_unreachable';
	if (isPaused) return 'page_paused';
	if (isOff) return 'page_off';
	if (page.mentions.length > 0) return null;
	return page.isReading ? 'page_reading' : 'page_none';
}
