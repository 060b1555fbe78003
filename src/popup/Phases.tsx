import { formatFigure } from '../knowledge/format.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Article, FigureId } from '../knowledge/pack.ts';
import type { Translate } from '../ui/translate.ts';

/** Width of the pictures, in their own units; of the first, one is a thousandth of the largest amount. */
const WIDTH = 1_000;

/** Where the capacity that is named ends. The bar goes on without an end: it is "at least" that. */
const NAMED_WIDTH = 900;

/** The figures it is drawn from; an article without them has no such picture. */
const figureIds = ['first-payment', 'capital-step', 'deal-potential', 'compute-capacity'] as FigureId[];

/**
 * How the money would come, and with how much computing power. The first amount is drawn to scale and solid, since the article
 * names it; the rest of the way to the potential is hatched: how much comes when is not said. So is the capacity, step by
 * step, on a scale of its own, with an open end. The words beside them say the same.
 */
export function Phases({ knowledge, article, t }: { knowledge: Knowledge; article: Article; t: Translate }) {
	const [first, step, most, capacity] = figureIds.map((id) => knowledge.figure(article.id, id));
	if (!first || !step || !most || !capacity) return null;
	const firstWidth = (first.value / most.value) * WIDTH;
	const steps = Math.round(capacity.value / step.value);
	return (
		<figure class="phases">
			<figcaption>
				<h2>{t('phases_title')}</h2>
			</figcaption>
			<svg viewBox={`0 0 ${WIDTH} 60`} preserveAspectRatio="none" aria-hidden="true">
				<defs>
					<pattern id="unsaid" width="14" height="14" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
						<rect class="hatch" width="4" height="14" />
					</pattern>
				</defs>
				<rect class="unsaid" x={firstWidth} y="1" width={WIDTH - firstWidth - 1} height="58" fill="url(#unsaid)" />
				<rect class="said" x="0" y="0" width={firstWidth} height="60" />
			</svg>
			<ol>
				<li>
					<strong>{formatFigure(first, t.locale)}</strong> {t('phases_first')}
				</li>
				<li>{t('phases_steps', { step: formatFigure(step, t.locale) })}</li>
				<li>
					<strong>{formatFigure(most, t.locale)}</strong> {t('phases_most')}
				</li>
			</ol>
			<svg viewBox={`0 0 ${WIDTH} 60`} preserveAspectRatio="none" aria-hidden="true">
				<path class="unsaid" d={`M${WIDTH} 1H1V59H${WIDTH}`} fill="url(#unsaid)" />
				{Array.from({ length: steps }, (_, index) => (
					<path key={index} class="step" d={`M${((index + 1) / steps) * NAMED_WIDTH} 0V60`} />
				))}
			</svg>
			<p>
				<strong>{formatFigure(capacity, t.locale)}</strong> {t('phases_capacity')}
			</p>
		</figure>
	);
}
