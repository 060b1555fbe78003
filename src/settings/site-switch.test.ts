import { expect, it } from 'vitest';
import { defaultSettings, isOffFor } from './settings.ts';
import { siteSwitch } from './site-switch.ts';
import type { SiteRule } from './site-rules.ts';
import { itemsFor, settingsFrom } from './stored-settings.ts';

const settings = { ...defaultSettings, sitesOff: ['', 'ad.nl', 'google.*', 'm.nu.nl', 'nu.nl'] as SiteRule[] };

/** The settings after the switch, as they would be stored and read. */
function after(host: string, isOn: boolean) {
	const stored = Object.assign({}, ...settings.sitesOff.map((rule) => ({ [`site-off:${rule}`]: true })));
	for (const change of siteSwitch(settings, host, isOn)) Object.assign(stored, itemsFor(change, stored, 1));
	return settingsFrom(stored);
}

it.each([
	['m.nu.nl', ['', 'ad.nl', 'google.*']],
	['www.nu.nl', ['', 'ad.nl', 'google.*', 'm.nu.nl']],
	['news.google.com', ['', 'ad.nl', 'm.nu.nl', 'nu.nl']],
	['', ['ad.nl', 'google.*', 'm.nu.nl', 'nu.nl']],
])('turned on at %j, it is on there, whatever rule kept it off', (host, left) => {
	expect(after(host, true).sitesOff).toEqual(left);
	expect(isOffFor(after(host, true), host)).toBe(false);
});

it('turned off at a site, it is off there, and elsewhere as it was', () => {
	expect(after('www.rtl.nl', false).sitesOff).toEqual([...settings.sitesOff, 'rtl.nl']);
});
