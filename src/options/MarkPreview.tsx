import type { MarkStyle } from '../settings/mark-style.ts';
import { highlightName } from '../settings/mark-style.ts';
import type { Density } from '../settings/settings.ts';
import type { Translate } from '../ui/translate.ts';

interface MarkPreviewProps {
	readonly density: Density;
	readonly markStyle: MarkStyle;
	readonly t: Translate;
}

/** The names that the sample texts mention, parted from what stands between them. */
const names = /(Nvidia|OpenAI)/;

/** A sample page of two sections, with the marks that these settings would give it. */
export function MarkPreview({ density, markStyle, t }: MarkPreviewProps) {
	const marked = (text: string) => {
		const seen = new Set<string>();
		return text.split(names).map((part) => {
			const isMarked = names.test(part) && density !== 'none' && (density === 'all' || !seen.has(part));
			seen.add(part);
			return isMarked ? <span data-mark={highlightName(markStyle)}>{part}</span> : part;
		});
	};
	return (
		<figure class="preview" aria-label={t('preview_label')}>
			<h3>{t('preview_first_heading')}</h3>
			<p>{marked(t('preview_first'))}</p>
			<h3>{t('preview_second_heading')}</h3>
			<p>{marked(t('preview_second'))}</p>
		</figure>
	);
}
