import type { Knowledge } from '../knowledge/knowledge.ts';
import type { EntityId } from '../knowledge/pack.ts';
import { Filtered } from '../pages/Filtered.tsx';
import type { FramedMention } from '../settings/reading-order.ts';
import type { SettingsChange } from '../settings/settings.ts';
import type { Translate } from '../ui/translate.ts';
import type { TabReports } from './tab-reports.ts';

export interface ThisPageProps {
	readonly page: TabReports;
	readonly isPaused: boolean;
	readonly isOff: boolean;
	readonly knowledge: Knowledge;
	readonly t: Translate;
	change(change: SettingsChange): void;
}

/** What this page mentions, in reading order; choosing one goes there. When there is nothing: why, and what helps. */
export function ThisPage({ page, isPaused, isOff, knowledge, t, change }: ThisPageProps) {
	const why = whyNothing({ page, isPaused, isOff });
	const name = (entity: EntityId): string => knowledge.entity(entity)?.name[t.locale] ?? entity;
	if (why) {
		const remedies = {
			page_off: ['remedy_on', () => change({ type: 'site', host: page.site ?? '', isOn: true })],
			page_paused: ['remedy_resume', () => change({ type: 'pause', isPaused: false })],
			page_unreachable: ['remedy_reload', page.reload],
			page_no_access: ['remedy_grant', page.askAccess],
		} as const;
		const [label, help] = why in remedies ? remedies[why as keyof typeof remedies] : [];
		return (
			<div class="why">
				<p role="status">{t(why)}</p>
				{label && (
					<button type="button" onClick={help}>
						{t(label)}
					</button>
				)}
			</div>
		);
	}
	return (
		<>
			<p class="counts">
				<strong>{t.count('page_count', page.mentions.length)}</strong>{' '}
				<span class="quiet">
					{t.list(countsOf(page.mentions).map(([entity, count]) => `${name(entity)} ${count}`))}
				</span>
			</p>
			<Filtered
				items={page.mentions}
				wordsOf={({ entity, text, sentence }) => `${name(entity)} ${text} ${sentence}`}
				t={t}
				show={(mentions) => (
					<ol class="mentions" onKeyDown={moveInList}>
						{mentions.map((mention) => (
							<li key={`${mention.frame} ${mention.id}`}>
								<button type="button" onClick={() => page.goTo(mention.frame, mention.id)}>
									<span class="quiet">{name(mention.entity)}</span>
									<Line mention={mention} />
								</button>
							</li>
						))}
					</ol>
				)}
			/>
		</>
	);
}

/** A mention in its sentence, in the page's own direction of writing. */
function Line({ mention }: { mention: FramedMention }) {
	const { text } = mention;
	const [before, after] = sentenceAround(mention);
	return (
		<span dir="auto">
			{before}
			<mark>{text}</mark>
			{after}
		</span>
	);
}

/** What stands before and after a mention in its sentence; where the two cannot be fitted together, what the report gives. */
function sentenceAround({ text, sentence, before, after }: FramedMention): [string, string] {
	for (let at = sentence.indexOf(text); at >= 0; at = sentence.indexOf(text, at + 1)) {
		const start = sentence.slice(0, at);
		const end = sentence.slice(at + text.length);
		const fits = (start.endsWith(before) || before.endsWith(start)) && (end.startsWith(after) || after.startsWith(end));
		if (fits) return [start, end];
	}
	return [before && `…${before}`, after && `${after}…`];
}

/** Arrow keys go from mention to mention, Home and End to the first and the last. */
function moveInList(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
	const buttons = [...event.currentTarget.querySelectorAll('button')];
	const at = buttons.indexOf(event.target as HTMLButtonElement);
	const steps: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 };
	const next = buttons[steps[event.key] ?? -1];
	if (!next) return;
	event.preventDefault();
	next.focus();
}

/** How often each entity is mentioned, most often first. */
function countsOf(mentions: readonly FramedMention[]): [EntityId, number][] {
	const counts = new Map<EntityId, number>();
	for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
	return [...counts].toSorted(([, a], [, b]) => b - a);
}

/** The text that says why there is no mention to show; `null` when there are some. */
function whyNothing({ page, isPaused, isOff }: Pick<ThisPageProps, 'page' | 'isPaused' | 'isOff'>) {
	if (page.isUnreachable) return page.lacksAccess ? 'page_no_access' : 'page_unreachable';
	if (isPaused) return 'page_paused';
	if (isOff) return 'page_off';
	if (page.isSource) return 'page_source';
	if (page.mentions.length > 0) return null;
	return page.isReading ? 'page_reading' : 'page_none';
}
