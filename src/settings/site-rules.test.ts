import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { siteRuleIn, siteRulesIn, typedSite } from './site-rule-input.ts';
import { ruleHolds, siteRuleFor } from './site-rules.ts';

const holds = (rule: string, host: string) => ruleHolds(siteRuleFor(rule), host);

describe('a rule for sites', () => {
	it.each([
		['nu.nl', 'www.nu.nl', true],
		['nu.nl', 'a.b.nu.nl', true],
		['nu.nl', 'menu.nl', false],
		['m.nu.nl', 'nu.nl', false],
		['google.*', 'google.nl', true],
		['google.*', 'news.google.com', true],
		['google.*', 'google.co.uk', false],
		['google.*', 'google', false],
		['*.example.org', 'a.example.org', true],
		['*.example.org', 'example.org', false],
		['', '', true],
		['', 'nu.nl', false],
		['nu.nl', '', false],
		['127.0.0.1', '127.0.0.1', true],
		['[::1]', '[::1]', true],
	])('%j, at %j: %s', (rule, host, expected) => {
		expect(holds(rule, host)).toBe(expected);
	});

	it('for the site www.nl is not a rule for a country', () => {
		expect(holds('www.nl', 'nu.nl')).toBe(false);
		expect(holds('www.nl', 'www.nl')).toBe(true);
	});

	it('always holds for the host it was made for, with and without www', () => {
		fc.assert(
			fc.property(fc.domain(), (host) => {
				expect(holds(host, host)).toBe(true);
				expect(holds(host, `www.${host}`)).toBe(true);
			}),
		);
	});
});

describe('a site as a reader writes it', () => {
	it.each([
		[' NU.nl ', 'nu.nl'],
		['https://www.nu.nl/economie/123?x#y', 'nu.nl'],
		['http://localhost:8080/', 'localhost'],
		['*.nu.nl', 'nu.nl'],
		['google.*', 'google.*'],
		['bücher.de', 'xn--bcher-kva.de'],
		['127.1', '127.0.0.1'],
		['[::1]', '[::1]'],
		['file:///home/me/a.html', ''],
	])('%j is the rule %j', (text, rule) => {
		expect(siteRuleIn(text)).toBe(rule);
	});

	it.each(['', '  ', '*', '*.*', 'nu nl', 'a*.nl', '*a.nl', 'nu..nl', 'https://', 'mailto:me@nu.nl x'])(
		'%j is none',
		(text) => {
			expect(siteRuleIn(text)).toBeNull();
		},
	);

	it('in a pasted list is one of many, each once, and what is none is told', () => {
		expect(siteRulesIn('nu.nl\r\n\n  https://www.nu.nl/a , *.example.org;;nu nl\n*')).toEqual({
			rules: ['nu.nl', 'example.org'],
			wrong: ['nu nl', '*'],
		});
	});

	it('is a rule or none, and a rule stays what it is', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.domain()), (text) => {
				const rule = siteRuleIn(text);
				if (rule !== null) expect(siteRuleIn(typedSite(rule))).toBe(rule);
			}),
		);
	});
});
