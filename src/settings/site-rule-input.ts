import type { SiteRule } from './site-rules.ts';
import { siteRuleFor } from './site-rules.ts';

/** How the pages without a host are typed. */
const LOCAL_FILES = 'file:';

/** A rule as a reader would type it. */
export const typedSite = (rule: SiteRule): string => rule || LOCAL_FILES;

/** Stands for a label `*` while the browser reads an address: Chromium escapes an asterisk in a host, and Firefox refuses it. */
const ANY = 'any-label-of-newsgloss';

/** What a host is made of once it is read; engines let different others pass. */
const host = /^(\[[\da-f:.]+\]|[\w-]+(\.[\w-]+)*)$/;

/**
 * The rule that a reader means by what they typed or pasted: a host, an address, or a host with `*` for a label
 * (`*.nu.nl` is `nu.nl`, since a rule holds for what is below it anyway). Names in any script become what the browser
 * calls them (`bücher.de` is `xn--bcher-kva.de`).
 * @returns `null` when it names no site, or (`*`, `*.*`) every site: that is what the pause is for
 */
export function siteRuleIn(text: string): SiteRule | null {
	const typed = text.trim();
	if (/^file:/i.test(typed)) return siteRuleFor('');
	const [authority = ''] = typed.replace(/^[a-z][a-z\d+.-]*:\/\//i, '').split(/[/?#\\]/, 1);
	// The slashes are not needed; an address of a server in a bundle would look like one that is called.
	const address = `https:${authority.replace(/(?<=^|[.@])\*(?=$|[.:])/g, ANY)}`;
	if (/[\s%]/.test(authority) || !URL.canParse(address)) return null;
	const read = siteRuleFor(new URL(address).hostname);
	if (!host.test(read)) return null;
	const rule = siteRuleFor(read.replaceAll(ANY, '*').replace(/^(\*\.)+/, ''));
	return rule === '*' ? null : rule;
}

/** What a pasted list means, one site a line or between commas: each rule once, and what names no site as it stands. */
export function siteRulesIn(text: string): { readonly rules: SiteRule[]; readonly wrong: string[] } {
	const typed = text
		.split(/[\n,;]/)
		.map((each) => each.trim())
		.filter((each) => each !== '');
	const rules = new Set<SiteRule>();
	const wrong: string[] = [];
	for (const each of typed) {
		const rule = siteRuleIn(each);
		if (rule === null) wrong.push(each);
		else rules.add(rule);
	}
	return { rules: [...rules], wrong };
}
