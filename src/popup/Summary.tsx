import { useState } from 'preact/hooks';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Article, Summary as SummaryOfArticle } from '../knowledge/pack.ts';
import { Said } from '../ui/Said.tsx';
import { Statement } from '../ui/Statement.tsx';
import type { Translate } from '../ui/translate.ts';
import { DepthChoice } from './DepthChoice.tsx';
import { Phases } from './Phases.tsx';
import { Sentences } from './Sentences.tsx';
import type { SummaryDepth } from './summary-depth.ts';
import type { SummaryForm } from './summary-text.ts';
import { summaryForms, summaryText } from './summary-text.ts';
import { Ties } from './Ties.tsx';

interface SummaryProps {
	readonly knowledge: Knowledge;
	readonly article: Article;
	readonly summary: SummaryOfArticle;
	/** How much of it to begin with. */
	readonly firstDepth: SummaryDepth;
	readonly t: Translate;
	/** Puts text on the clipboard; rejects when the browser does not let it. */
	copy(text: string): Promise<void>;
	/** The reader wants so much of it. */
	onDepth(depth: SummaryDepth): void;
}

/** The whole article in our own words: the answer first, then the pictures, then sections that fold; or less, for who has less time. */
export function Summary({ knowledge, article, summary, firstDepth, t, copy, onDepth }: SummaryProps) {
	const [depth, setDepth] = useState(firstDepth);
	const [said, setSaid] = useState('');
	const copyAs = (form: SummaryForm): void => {
		copy(summaryText(form, depth, knowledge, { article, summary }, t)).then(
			() => setSaid(t('summary_copied')),
			() => setSaid(t('copy_failed')),
		);
	};
	const choose = (chosen: SummaryDepth): void => {
		setDepth(chosen);
		setSaid('');
		onDepth(chosen);
	};
	return (
		<>
			<p class="answer">
				<Statement knowledge={knowledge} article={article.id} text={summary.sentence.text} t={t} />
			</p>
			<DepthChoice depth={depth} choose={choose} t={t} />
			{depth === 'paragraph' && (
				<div class="short">
					<Sentences id="short" sentences={summary.paragraph} article={article} knowledge={knowledge} t={t} />
				</div>
			)}
			<Phases knowledge={knowledge} article={article} t={t} />
			{depth === 'full' &&
				summary.sections.map(({ id, heading, sentences }) => (
					<details key={id} id={`summary-${id}`} class="section" open>
						<summary>
							<h2>{heading[t.locale]}</h2>
						</summary>
						<Sentences id={`section-${id}`} sentences={sentences} article={article} knowledge={knowledge} t={t} />
					</details>
				))}
			<Ties knowledge={knowledge} article={article} t={t} />
			<div class="actions copying">
				{summaryForms.map((form) => (
					<button type="button" key={form} onClick={() => copyAs(form)}>
						{t(`copy_${form}`)}
					</button>
				))}
				<Said>{said}</Said>
			</div>
		</>
	);
}
