import type { SiteRule } from './site-rules.ts';
import { siteRuleFor } from './site-rules.ts';

/**
 * The rule that a reader means by what they typed or pasted: a host, an address, or a host with `*` for a label
 * (`*.nu.nl` is `nu.nl`, since a rule holds for what is below it anyway). Names in any script become what the browser
 * calls them (`bücher.de` is `xn--bcher-kva.de`).
 * @returns `null` when it names no site, or (`*`, `*.*`) every site: that is what the pause is for
 */
export function siteRuleIn(text: string): SiteRule | null {
	const typed = text.trim();
	if (/^file:/i.test(typed)) return siteRuleFor('');
	const address = /^[a-z][a-z\d+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
	if (!URL.canParse(address)) return null;
	const rule = siteRuleFor(new URL(address).hostname.replace(/^(\*\.)+/, ''));
	const hasName = rule.split('.').some((label) => label !== '' && label !== '*');
	return hasName && !/[^*]\*|\*[^*.]|\.\./.test(rule.replaceAll('.*', '')) ? rule : null;
}
