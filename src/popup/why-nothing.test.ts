import { expect, it } from 'vitest';
import type { PageObstacle } from '../settings/page-obstacle.ts';
import type { FramedMention } from '../settings/reading-order.ts';
import { defaultSettings } from '../settings/settings.ts';
import type { SiteRule } from '../settings/site-rules.ts';
import type { TabReports } from './tab-reports.ts';
import { whyNothing } from './why-nothing.ts';

const page: TabReports = {
	site: 'www.nu.nl',
	obstacle: null,
	isReading: false,
	isSource: false,
	mentions: [],
	goTo: () => {},
	reload: () => {},
	askAccess: async () => false,
};
const off = { ...defaultSettings, sitesOff: ['nu.nl' as SiteRule] };
const paused = { ...off, isPaused: true };

it('is nothing where there are mentions, and else that there are none, or none yet', () => {
	expect(whyNothing({ ...page, mentions: [{} as FramedMention] }, defaultSettings)).toBeNull();
	expect(whyNothing(page, defaultSettings)).toBe('none');
	expect(whyNothing({ ...page, isReading: true }, defaultSettings)).toBe('reading');
	expect(whyNothing({ ...page, isSource: true }, defaultSettings)).toBe('source');
});

it('is what the reader chose, the wider first, at the site and below it, and nowhere else', () => {
	expect(whyNothing(page, paused)).toBe('paused');
	expect(whyNothing(page, off)).toBe('off');
	expect(whyNothing({ ...page, site: 'menu.nl' }, off)).toBe('none');
	expect(whyNothing({ ...page, site: null }, off)).toBe('none');
});

it.each<PageObstacle>(['no-access', 'browser-page', 'own-page', 'pdf', 'local-file', 'shielded'])(
	'is first that it cannot be read: %s',
	(obstacle) => {
		expect(whyNothing({ ...page, obstacle, isReading: true }, paused)).toBe(obstacle);
	},
);

it.each<PageObstacle>(['loading', 'open-before'])(
	'is not what a reload or some patience would mend, while the reader has it off: %s',
	(obstacle) => {
		expect(whyNothing({ ...page, obstacle, isReading: true }, defaultSettings)).toBe(obstacle);
		expect(whyNothing({ ...page, obstacle, isReading: true }, off)).toBe('off');
	},
);
