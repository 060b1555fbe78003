import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Fact } from '../knowledge/pack.ts';
import { renderParts } from '../knowledge/template.ts';
import { Statement } from './Statement.tsx';
import type { Translate } from './translate.ts';

/**
 * The first amount of a fact, large, with what it counts. Nothing for a fact without one; "every gigawatt" is a
 * measure, not an amount, and stays in its sentence.
 */
export function BigFigure({ fact, knowledge, t }: { fact: Fact; knowledge: Knowledge; t: Translate }) {
	const article = knowledge.articleOf(fact).id;
	const part = renderParts(fact.text[t.locale], knowledge.figuresOf(article), t.locale).find(
		(each) => each.kind === 'figure' && each.figure.qualifier !== 'every',
	);
	if (part?.kind !== 'figure') return null;
	const { label } = part.figure;
	// What is from this fact alone, the sentence right below says.
	const beside = part.figure.beside?.facts.every((id) => id === fact.id) ? undefined : part.figure.beside;
	return (
		<p class="big-figure">
			<span class="amount">{part.text}</span>{' '}
			<span class="quiet">
				{label[t.locale]}
				{beside && ', '}
				{beside && <Statement knowledge={knowledge} article={article} text={beside.text} t={t} />}
			</span>
		</p>
	);
}
