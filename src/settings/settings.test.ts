import { describe, expect, it } from 'vitest';
import type { EntityId } from '../knowledge/pack.ts';
import type { Rejection } from './settings.ts';
import { defaultSettings, isOffFor, isRejected } from './settings.ts';
import { siteRuleFor } from './site-rules.ts';

describe('a site that is off', () => {
	const settings = { ...defaultSettings, sitesOff: [siteRuleFor('www.nu.nl')] };

	it.each(['nu.nl', 'www.nu.nl', 'm.nu.nl', 'WWW.NU.NL', 'nu.nl.'])('covers %s', (host) => {
		expect(isOffFor(settings, host)).toBe(true);
	});

	it.each(['menu.nl', 'nl', 'nu.nl.example.org', ''])('does not cover %j', (host) => {
		expect(isOffFor(settings, host)).toBe(false);
	});

	it('for pages without a host covers those only', () => {
		const files = { ...defaultSettings, sitesOff: [siteRuleFor('')] };
		expect(isOffFor(files, '')).toBe(true);
		expect(isOffFor(files, 'nu.nl')).toBe(false);
	});

	it('is every site while paused', () => {
		expect(isOffFor({ ...defaultSettings, isPaused: true }, 'example.org')).toBe(true);
	});
});

describe('"Not this"', () => {
	const here = { entity: 'meta' as EntityId, text: 'Meta', site: 'www.nu.nl', address: 'https://www.nu.nl/a' };
	const rejecting = (where: Rejection['where'], word = 'meta') => ({
		...defaultSettings,
		rejections: [{ entity: 'meta' as EntityId, word, where }],
	});

	it('holds for the word in any case, where it was said', () => {
		expect(isRejected(rejecting({ scope: 'everywhere' }), here)).toBe(true);
		expect(isRejected(rejecting({ scope: 'site', site: siteRuleFor('nu.nl') }), here)).toBe(true);
		expect(isRejected(rejecting({ scope: 'page', address: here.address }), here)).toBe(true);
	});

	it('holds for no other word, entity, site or page', () => {
		expect(isRejected(rejecting({ scope: 'everywhere' }, 'facebook'), here)).toBe(false);
		expect(isRejected(rejecting({ scope: 'everywhere' }), { ...here, entity: 'amazon' as EntityId })).toBe(false);
		expect(isRejected(rejecting({ scope: 'site', site: siteRuleFor('ad.nl') }), here)).toBe(false);
		expect(isRejected(rejecting({ scope: 'page', address: 'https://www.nu.nl/b' }), here)).toBe(false);
	});
});
