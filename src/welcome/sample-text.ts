import type { Translate } from '../ui/translate.ts';

/** The text of our own on which the first-run page shows how Newsgloss works. */
export const sampleText = (t: Translate) => ({
	heading: t('sample_heading'),
	sentences: [t('sample_plan'), t('sample_others'), t('sample_watching'), t('sample_trap')],
});
