/**
 * A host name without `www.`: the rule holds for it and for every host below it. A label may be `*`, which stands for any
 * one label: `google.*` is `google.com` and `google.nl`, and not `google.co.uk`.
 */
export type SiteRule = string & { readonly __id: 'site rule' };

/**
 * The rule that a reader means by "this site": the host as they know it. `www.nu.nl` and `nu.nl` are one
 * site, and `m.nu.nl` belongs to it; `nu.nl` does not belong to `m.nu.nl`. The site `www.nl` keeps its `www`, or its rule
 * would be a whole country's. Addresses without a host (`file:`, `about:`) share the rule `''`.
 */
export const siteRuleFor = (host: string): SiteRule =>
	host
		.toLowerCase()
		.replace(/\.$/, '')
		.replace(/^www\.(?=.+\.)/, '') as SiteRule;

/** Does `rule` hold for `host`? */
export function ruleHolds(rule: SiteRule, host: string): boolean {
	const wanted = rule.split('.').reverse();
	const labels = siteRuleFor(host).split('.').reverse();
	return wanted.every((label, index) => (label === '*' ? labels[index] : label === labels[index]));
}
