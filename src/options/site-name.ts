import type { SiteRule } from '../settings/site-rules.ts';
import type { Translate } from '../ui/translate.ts';

/** A site as a reader knows it. */
export const siteName = (rule: SiteRule, t: Translate): string => (rule === '' ? t('site_files') : rule);
