import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Article, Summary, SummarySentence } from '../knowledge/pack.ts';
import { renderTemplate } from '../knowledge/template.ts';
import { sourceLine } from '../ui/provenance.ts';
import type { Translate } from '../ui/translate.ts';
import { factsOf, paragraphsOf } from './sentence-facts.ts';
import type { SummaryDepth } from './summary-depth.ts';

/** How a summary is written down: bare, with Markdown's headings, or with the paragraph that each sentence rests on. */
export const summaryForms = ['text', 'markdown', 'cited'] as const;
export type SummaryForm = (typeof summaryForms)[number];

/** A summary as text to take along, as much of it as is shown; its source and date always go with it. */
export function summaryText(
	form: SummaryForm,
	depth: SummaryDepth,
	knowledge: Knowledge,
	{ article, summary }: { readonly article: Article; readonly summary: Summary },
	t: Translate,
): string {
	const figures = knowledge.figuresOf(article.id);
	const isMarkdown = form === 'markdown';
	const written = (sentence: SummarySentence): string => {
		const words = renderTemplate(sentence.text[t.locale], figures, t.locale);
		return form === 'cited' ? `${words} [¶${paragraphsOf(factsOf(knowledge, article, sentence)).join(', ')}]` : words;
	};
	const text = (sentences: readonly SummarySentence[]): string => sentences.map(written).join(' ');
	const answer = written(summary.sentence);
	const source = `${sourceLine(article, t)}.`;
	return [
		`${isMarkdown ? '# ' : ''}${article.title[t.locale]}`,
		isMarkdown ? `**${answer}**` : answer,
		...(depth === 'paragraph' ? [text(summary.paragraph)] : []),
		...(depth === 'full' ? summary.sections : []).map(({ heading, sentences }) =>
			isMarkdown ? `## ${heading[t.locale]}\n\n${text(sentences)}` : `${heading[t.locale]}\n${text(sentences)}`,
		),
		isMarkdown ? `*${source}*` : form === 'cited' ? `${source} ${t('cited_note')}` : source,
	].join('\n\n');
}
