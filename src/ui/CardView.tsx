import { useRef, useState } from 'preact/hooks';
import type { ChosenFact, FactChoice } from '../knowledge/facts-in-context.ts';
import { formatDate } from '../knowledge/format.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { EntityId } from '../knowledge/pack.ts';
import { BigFigure } from './BigFigure.tsx';
import type { CardActions } from './card-actions.ts';
import { CardActionRow } from './CardActionRow.tsx';
import { FactText } from './FactText.tsx';
import { Statement } from './Statement.tsx';
import type { Translate } from './translate.ts';
import { useOwnTextSize } from './use-own-text-size.ts';

export interface CardViewProps {
	readonly knowledge: Knowledge;
	readonly entity: EntityId;
	/** The mention's own words; the entity's name where they are left out. */
	readonly word?: string;
	readonly choice: FactChoice;
	readonly t: Translate;
	readonly actions: CardActions;
}

/** What the article says of a mention, for the sentence it stands in. */
export function CardView({ knowledge, entity, word, choice, t, actions }: CardViewProps) {
	const [isOpen, setIsOpen] = useState(false);
	const view = useRef<HTMLDivElement>(null);
	useOwnTextSize(view);
	const { lead, also, rest } = choice;
	const known = knowledge.entity(entity);
	const name = known?.name[t.locale] ?? '';
	const role = known?.roles[0];
	return (
		<div
			class="card"
			role="dialog"
			aria-label={t('card_label', { name })}
			lang={t.locale}
			// Both our languages are; the page around it may not be.
			dir="ltr"
			tabIndex={-1}
			ref={view}
		>
			<header>
				<h1>{name}</h1>
				<button type="button" class="plain close" aria-label={t('card_close')} onClick={actions.close}>
					<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
						<path d="m4 4 8 8m0-8-8 8" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" />
					</svg>
				</button>
			</header>
			<div class="scroll" tabIndex={-1}>
				{role && (
					<p class="role">
						<Statement knowledge={knowledge} article={role.article.id} text={role.role.text} t={t} />
					</p>
				)}
				<AgeNotice lead={lead} t={t} />
				<section class="lead">
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
			</div>
			<CardActionRow word={word ?? name} name={name} t={t} actions={actions} />
		</div>
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
