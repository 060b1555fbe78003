import { useRef } from 'preact/hooks';
import { Choice } from '../pages/Choice.tsx';
import { DensityChoice } from '../pages/DensityChoice.tsx';
import { highlightName, markStyles } from '../settings/mark-style.ts';
import { openingDelays, restFor } from '../settings/opening-delay.ts';
import type { Translate } from '../ui/translate.ts';
import { usePaintedMarks } from '../ui/use-painted-marks.ts';
import { MarkPreview } from './MarkPreview.tsx';
import { Section } from './Section.tsx';
import type { SettingsSectionProps } from './section-props.ts';

/** How many marks, what they look like, and how soon a card opens. */
export function MarksSection({ settings, t, change }: SettingsSectionProps) {
	const view = useRef<HTMLDivElement>(null);
	usePaintedMarks(view);
	return (
		<Section id="marks" title={t('section_marks')}>
			<div class="painting" ref={view}>
				<DensityChoice settings={settings} t={t} change={change} />
				<fieldset class="styles">
					<legend>{t('mark_style_label')}</legend>
					{markStyles.map((style) => (
						<label key={style}>
							<input
								type="radio"
								name="mark-style"
								value={style}
								checked={settings.markStyle === style}
								onChange={() => change({ type: 'mark-style', markStyle: style })}
							/>
							<span data-mark={highlightName(style)}>{t(`mark_style_${style}`)}</span>
						</label>
					))}
				</fieldset>
				<MarkPreview density={settings.density} markStyle={settings.markStyle} t={t} />
			</div>
			<Choice
				label={t('delay_label')}
				value={settings.openingDelay}
				options={openingDelays.map((delay) => ({
					value: delay,
					label: t(`delay_option_${delay}`, { time: seconds(restFor[delay], t) }),
				}))}
				choose={(openingDelay) => change({ type: 'opening-delay', openingDelay })}
			/>
			<p class="quiet">{t('delay_hint')}</p>
		</Section>
	);
}

/** A time in ms as a reader says it: `0.35 seconds`. */
const seconds = (ms: number, t: Translate): string =>
	new Intl.NumberFormat(t.locale, { style: 'unit', unit: 'second', unitDisplay: 'long' }).format(ms / 1_000);
