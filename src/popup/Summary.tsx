import { useState } from 'preact/hooks';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Article, Fact, Summary as SummaryOfArticle, SummarySentence } from '../knowledge/pack.ts';
import { renderTemplate } from '../knowledge/template.ts';
import { FactText } from '../ui/FactText.tsx';
import { sourceLine } from '../ui/provenance.ts';
import { Statement } from '../ui/Statement.tsx';
import type { Translate } from '../ui/translate.ts';
import { Phases } from './Phases.tsx';

interface SummaryProps {
	readonly knowledge: Knowledge;
	readonly article: Article;
	readonly summary: SummaryOfArticle;
	readonly t: Translate;
}

/** The whole article in our own words: the answer first, then sections, each with the facts behind it. */
export function Summary({ knowledge, article, summary, t }: SummaryProps) {
	const [said, setSaid] = useState('');
	const copy = (): void => {
		navigator.clipboard.writeText(plainText(knowledge, article, summary, t)).then(
			() => setSaid(t('summary_copied')),
			() => setSaid(t('card_copy_failed')),
		);
	};
	return (
		<>
			<p class="answer">
				<Statement knowledge={knowledge} article={article.id} text={summary.sentence.text} t={t} />
			</p>
			<Phases knowledge={knowledge} article={article} t={t} />
			{summary.sections.map(({ id, heading, sentences }) => (
				<section key={id}>
					<h2>{heading[t.locale]}</h2>
					<p>
						{sentences.map((sentence) => (
							<>
								<Statement knowledge={knowledge} article={article.id} text={sentence.text} t={t} />{' '}
							</>
						))}
					</p>
					<details>
						<summary>{t('facts_behind')}</summary>
						<ul>
							{factsBehind(knowledge, sentences).map((fact) => (
								<li key={fact.id}>
									<FactText knowledge={knowledge} fact={fact} t={t} />
								</li>
							))}
						</ul>
					</details>
				</section>
			))}
			<p>
				<button type="button" onClick={copy}>
					{t('copy_summary')}
				</button>{' '}
				<span class="quiet" role="status">
					{said}
				</span>
			</p>
		</>
	);
}

/** Each fact that some sentence rests on, once, in the order of the article. */
function factsBehind(knowledge: Knowledge, sentences: readonly SummarySentence[]): Fact[] {
	const wanted = new Set(sentences.flatMap(({ facts }) => facts));
	return knowledge.packs.flatMap(({ facts }) => facts.filter(({ id }) => wanted.has(id)));
}

function plainText(knowledge: Knowledge, article: Article, summary: SummaryOfArticle, t: Translate): string {
	const figures = knowledge.figuresOf(article.id);
	const text = (sentences: readonly SummarySentence[]) =>
		sentences.map((sentence) => renderTemplate(sentence.text[t.locale], figures, t.locale)).join(' ');
	return [
		article.title[t.locale],
		text([summary.sentence]),
		...summary.sections.map(({ heading, sentences }) => `${heading[t.locale]}\n${text(sentences)}`),
		`${sourceLine(article, t)}.`,
	].join('\n\n');
}
