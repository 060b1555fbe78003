import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Article, Fact, SummarySentence } from '../knowledge/pack.ts';

/** The facts a sentence rests on, in the order of the article. */
export function factsOf(knowledge: Knowledge, article: Article, sentence: SummarySentence): readonly Fact[] {
	return knowledge.packOf(article.id)?.facts.filter(({ id }) => sentence.facts.includes(id)) ?? [];
}

/** The numbers of the paragraphs that facts stand in, each once. */
export const paragraphsOf = (facts: readonly Fact[]): string[] =>
	[...new Set(facts.map(({ paragraph }) => paragraph))].toSorted((a, b) => a - b).map(String);
