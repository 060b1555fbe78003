import type { Translate } from '../ui/translate.ts';
import type { SummaryDepth } from './summary-depth.ts';
import { summaryDepths } from './summary-depth.ts';

interface DepthChoiceProps {
	readonly depth: SummaryDepth;
	readonly t: Translate;
	choose(depth: SummaryDepth): void;
}

/** How much of the summary: arrow keys go from one to the next, as in any row of radio buttons. */
export const DepthChoice = ({ depth, t, choose }: DepthChoiceProps) => (
	<fieldset class="depth" aria-label={t('depth_label')}>
		{summaryDepths.map((each) => (
			<label key={each}>
				<input type="radio" name="depth" value={each} checked={each === depth} onChange={() => choose(each)} />
				{t(`depth_${each}`)}
			</label>
		))}
	</fieldset>
);
