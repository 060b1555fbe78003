import { expect, it } from 'vitest';
import { siteRuleIn } from './site-rule-input.ts';

// What a browser takes for an address is not what Node does: `*` and spaces in a host are read differently by each.
it.each([
	['*.nu.nl', 'nu.nl'],
	['https://google.*/search?q=*', 'google.*'],
	['me@news.*.example.org:8080', 'news.*.example.org'],
	['bücher.de', 'xn--bcher-kva.de'],
	['nu nl', null],
	['a%20b.nl', null],
	['a*.nl', null],
	['*', null],
	['*.*', null],
	['{x}.nl', null],
	['mailto:me@nu.nl x', null],
])('%j means the rule %j in a browser too', (text, rule) => {
	expect(siteRuleIn(text)).toBe(rule);
});
