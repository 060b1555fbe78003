import { useState } from 'preact/hooks';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { EntityId } from '../knowledge/pack.ts';
import { Filtered } from '../pages/Filtered.tsx';
import { moveInList } from '../pages/list-keys.ts';
import type { FramedMention } from '../settings/reading-order.ts';
import { keyOf } from './mention-key.ts';
import { Steps } from './Steps.tsx';
import type { WhyNothingProps } from './WhyNothing.tsx';
import { WhyNothing } from './WhyNothing.tsx';
import { whyNothing } from './why-nothing.ts';

export interface ThisPageProps extends Omit<WhyNothingProps, 'why'> {
	readonly knowledge: Knowledge;
}

/** What this page mentions, in reading order; choosing one goes there. When there is nothing: why, and what helps. */
export function ThisPage(props: ThisPageProps) {
	const { page, settings, knowledge, t } = props;
	/** The mention gone to last. */
	const [at, setAt] = useState<FramedMention | null>(null);
	const why = whyNothing(page, settings);
	const name = (entity: EntityId): string => knowledge.entity(entity)?.name[t.locale] ?? entity;
	if (why) return <WhyNothing {...props} why={why} />;
	const go = (mention: FramedMention): void => {
		setAt(mention);
		page.goTo(mention);
	};
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
					<>
						<Steps mentions={mentions} at={at} go={go} t={t} />
						<ol class="mentions" onKeyDown={moveInList}>
							{mentions.map((mention) => (
								<li key={keyOf(mention)}>
									<button
										type="button"
										aria-current={at && keyOf(at) === keyOf(mention) ? 'location' : undefined}
										onClick={() => go(mention)}
									>
										<span class="quiet">{name(mention.entity)}</span>
										<Line mention={mention} />
									</button>
								</li>
							))}
						</ol>
					</>
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

/** How often each entity is mentioned, most often first. */
function countsOf(mentions: readonly FramedMention[]): [EntityId, number][] {
	const counts = new Map<EntityId, number>();
	for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
	return [...counts].toSorted(([, a], [, b]) => b - a);
}
