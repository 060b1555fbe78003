import { useId, useState } from 'preact/hooks';
import type { ChosenFact, FactChoice } from '../knowledge/facts-in-context.ts';
import { formatDate } from '../knowledge/format.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { EntityId } from '../knowledge/pack.ts';
import { BigFigure } from './BigFigure.tsx';
import type { CardActions } from './card-actions.ts';
import type { CardManner } from './CardFrame.tsx';
import { CardFrame } from './CardFrame.tsx';
import { CardActionRow } from './CardActionRow.tsx';
import { FactText } from './FactText.tsx';
import { Statement } from './Statement.tsx';
import type { Translate } from './translate.ts';

export interface CardViewProps extends CardManner {
	readonly knowledge: Knowledge;
	readonly entity: EntityId;
	/** The mention's own words; the entity's name where they are left out. */
	readonly word?: string;
	readonly choice: FactChoice;
	readonly t: Translate;
	readonly actions: CardActions;
}

/** What the article says of a mention, for the sentence it stands in. */
export function CardView({ knowledge, entity, word, choice, t, actions, ...manner }: CardViewProps) {
	const [isOpen, setIsOpen] = useState(false);
	const id = useId();
	const { lead, also, rest } = choice;
	const known = knowledge.entity(entity);
	const name = known?.name[t.locale] ?? '';
	const role = known?.roles[0];
	return (
		<CardFrame
			{...manner}
			title={name}
			label={t('card_label', { name })}
			says={id}
			t={t}
			close={actions.close}
			footer={<CardActionRow word={word ?? name} name={name} t={t} actions={actions} />}
		>
			{role && (
				<p class="role">
					<Statement knowledge={knowledge} article={role.article.id} text={role.role.text} t={t} />
				</p>
			)}
			<AgeNotice lead={lead} t={t} />
			<section class="lead" id={id}>
				<h2 class="quiet">{reasonText(lead, knowledge, name, t)}</h2>
				<BigFigure fact={lead.fact} knowledge={knowledge} t={t} />
				<FactText knowledge={knowledge} fact={lead.fact} t={t} />
			</section>
			<Facts facts={isOpen ? [...also, ...rest] : also} knowledge={knowledge} t={t} />
			{rest.length > 0 && !isOpen && (
				<button
					type="button"
					class="plain"
					onClick={({ currentTarget }) => {
						// It goes: the focus stays among the facts, where arrow keys scroll.
						currentTarget.closest<HTMLElement>('.scroll')?.focus({ preventScroll: true });
						setIsOpen(true);
					}}
				>
					{t.count('card_more', rest.length)}
				</button>
			)}
		</CardFrame>
	);
}

function Facts({ facts, knowledge, t }: { facts: readonly ChosenFact[]; knowledge: Knowledge; t: Translate }) {
	if (facts.length === 0) return null;
	return (
		<ul>
			{facts.map(({ fact }) => (
				<li key={fact.id}>
					<FactText knowledge={knowledge} fact={fact} t={t} />
				</li>
			))}
		</ul>
	);
}

function AgeNotice({ lead: { age, article }, t }: { lead: ChosenFact; t: Translate }) {
	if (age !== 'page-is-newer' && age !== 'page-is-older') return null;
	const date = formatDate(article.date, t.locale);
	return <p class="notice">{t(age === 'page-is-newer' ? 'age_newer' : 'age_older', { date })}</p>;
}

function reasonText({ reason }: ChosenFact, knowledge: Knowledge, name: string, t: Translate): string {
	if (reason.kind === 'topic')
		return t('reason_topic', { topic: knowledge.topic(reason.topic)?.label[t.locale] ?? '' });
	if (reason.kind === 'weight') return t('reason_weight', { name });
	return t('reason_together', {
		names: t.list(reason.entities.map((id) => knowledge.entity(id)?.name[t.locale] ?? id)),
	});
}
