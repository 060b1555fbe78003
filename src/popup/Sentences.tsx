import { useState } from 'preact/hooks';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Article, SummarySentence } from '../knowledge/pack.ts';
import { FactText } from '../ui/FactText.tsx';
import { Statement } from '../ui/Statement.tsx';
import type { Translate } from '../ui/translate.ts';
import { factsOf, paragraphsOf } from './sentence-facts.ts';

interface SentencesProps {
	/** Starts the ids of what is shown here. */
	readonly id: string;
	readonly sentences: readonly SummarySentence[];
	readonly article: Article;
	readonly knowledge: Knowledge;
	readonly t: Translate;
}

/**
 * Sentences as running text. After each stands a small mark with the paragraph of the article it comes from; pressing
 * it shows, under the text, the facts the sentence rests on.
 */
export function Sentences({ id, sentences, article, knowledge, t }: SentencesProps) {
	const [chosen, setChosen] = useState<SummarySentence | null>(null);
	const factsId = `${id}-facts`;
	return (
		<>
			<p>
				{sentences.map((sentence) => {
					const paragraphs = t.list(paragraphsOf(factsOf(knowledge, article, sentence)));
					const isChosen = sentence === chosen;
					return (
						<span key={sentence.text.en} class={isChosen ? 'chosen' : undefined}>
							<Statement knowledge={knowledge} article={article.id} text={sentence.text} t={t} />
							{/* Keeps the mark on the line of the sentence's last word. */}
							{'\u00A0'}
							<button
								type="button"
								class="source"
								aria-label={t('sentence_facts', { paragraph: paragraphs })}
								aria-expanded={isChosen}
								aria-controls={isChosen ? factsId : undefined}
								onClick={() => setChosen(isChosen ? null : sentence)}
							>
								¶{paragraphs}
							</button>{' '}
						</span>
					);
				})}
			</p>
			{chosen && (
				<ul class="behind" id={factsId}>
					{factsOf(knowledge, article, chosen).map((fact) => (
						<li key={fact.id}>
							<FactText knowledge={knowledge} fact={fact} t={t} />
						</li>
					))}
				</ul>
			)}
		</>
	);
}
