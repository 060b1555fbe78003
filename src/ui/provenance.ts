import { formatDate } from '../knowledge/format.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Article, Fact } from '../knowledge/pack.ts';
import { renderTemplate } from '../knowledge/template.ts';
import type { Translate } from './translate.ts';
import { underscored } from './underscored.ts';

/** Who says a fact, how firm it is, and where it stands, in plain words. */
export const provenanceOf = (knowledge: Knowledge, fact: Fact, t: Translate): string =>
	t('provenance', {
		speaker: knowledge.speakerOf(fact).label[t.locale],
		firmness: t(`firmness_${underscored(fact.firmness)}`),
		date: formatDate(knowledge.articleOf(fact).date, t.locale),
		paragraph: String(fact.paragraph),
	});

/** Date of an article and whose report it relays. */
export function sourceLine(article: Article, t: Translate): string {
	const date = formatDate(article.date, t.locale);
	return article.relays ? t('source_line_relaying', { date, relayed: article.relays }) : t('source_line', { date });
}

/** A fact as text to take along, with who says it and where it stands. */
export function citedFact(knowledge: Knowledge, fact: Fact, t: Translate): string {
	const article = knowledge.articleOf(fact);
	const text = renderTemplate(fact.text[t.locale], knowledge.figuresOf(article.id), t.locale);
	const values = {
		date: formatDate(article.date, t.locale),
		paragraph: String(fact.paragraph),
		relayed: article.relays ?? '',
	};
	return `${text}\n${knowledge.speakerOf(fact).label[t.locale]}. ${t(article.relays ? 'citation_relaying' : 'citation', values)}.`;
}
