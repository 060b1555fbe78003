import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Article, Summary, SummarySentence } from '../knowledge/pack.ts';
import { renderTemplate } from '../knowledge/template.ts';
import { sourceLine } from '../ui/provenance.ts';
import type { Translate } from '../ui/translate.ts';

/** How a summary is written down: bare, or with Markdown's headings. */
export const summaryForms = ['text', 'markdown'] as const;
export type SummaryForm = (typeof summaryForms)[number];

/** The full summary as text to take along; its source and date always go with it. */
export function summaryText(
	form: SummaryForm,
	knowledge: Knowledge,
	{ article, summary }: { readonly article: Article; readonly summary: Summary },
	t: Translate,
): string {
	const figures = knowledge.figuresOf(article.id);
	const isMarkdown = form === 'markdown';
	const text = (sentences: readonly SummarySentence[]): string =>
		sentences.map((sentence) => renderTemplate(sentence.text[t.locale], figures, t.locale)).join(' ');
	const answer = text([summary.sentence]);
	const source = `${sourceLine(article, t)}.`;
	return [
		`${isMarkdown ? '# ' : ''}${article.title[t.locale]}`,
		isMarkdown ? `**${answer}**` : answer,
		...summary.sections.map(({ heading, sentences }) =>
			isMarkdown ? `## ${heading[t.locale]}\n\n${text(sentences)}` : `${heading[t.locale]}\n${text(sentences)}`,
		),
		isMarkdown ? `*${source}*` : source,
	].join('\n\n');
}
