import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntityId } from '../knowledge/pack.ts';
import type { Rejection, Settings } from './settings.ts';
import { defaultSettings, densities } from './settings.ts';
import { changesInFile, settingsFile } from './settings-file.ts';
import { siteRuleFor } from './site-rules.ts';
import { itemsFor, settingsFrom } from './stored-settings.ts';

/** The settings after a file was read into those there were. */
function read(text: string, before: Settings = defaultSettings): Settings {
	const base = changesInFile(settingsFile(before), defaultSettings).changes;
	const { changes } = changesInFile(text, before);
	const items: Record<string, unknown> = {};
	for (const [now, change] of [...base, ...changes].entries()) Object.assign(items, itemsFor(change, items, now));
	return settingsFrom(items);
}

const rejections: Rejection[] = [
	{ entity: 'meta' as EntityId, word: 'meta', where: { scope: 'everywhere' } },
	{ entity: 'meta' as EntityId, word: 'meta', where: { scope: 'site', site: siteRuleFor('') } },
	{ entity: 'meta' as EntityId, word: 'meta', where: { scope: 'site', site: siteRuleFor('nu.nl') } },
	{ entity: 'meta' as EntityId, word: 'meta', where: { scope: 'page', address: 'https://nu.nl/a' } },
];

const all: Settings = {
	isPaused: true,
	density: 'all',
	markStyle: 'tint',
	openingDelay: 'long',
	language: 'nl',
	sitesOff: ['', 'google.*', 'nu.nl'].map(siteRuleFor),
	entitiesOff: ['amd', 'meta'] as EntityId[],
	rejections,
};

const comparable = (settings: Settings) => ({
	...settings,
	rejections: settings.rejections.map((rejection) => JSON.stringify(rejection)).sort(),
});

const problemsOf = (content: unknown) => changesInFile(JSON.stringify(content), defaultSettings).problems;

describe('a file of settings', () => {
	it('brings all of them to another browser', () => {
		expect(changesInFile(settingsFile(all), defaultSettings).problems).toEqual([]);
		expect(comparable(read(settingsFile(all)))).toEqual(comparable(all));
	});

	it('changes nothing where it was written', () => {
		expect(changesInFile(settingsFile(all), all)).toEqual({ changes: [], problems: [] });
	});

	it('adds to the lists that are there and takes nothing away', () => {
		const before = { ...defaultSettings, sitesOff: [siteRuleFor('ad.nl')], rejections: rejections.slice(0, 1) };
		const after = read(settingsFile({ ...defaultSettings, sitesOff: [siteRuleFor('nu.nl')] }), before);
		expect(after.sitesOff).toEqual(['ad.nl', 'nu.nl']);
		expect(after.rejections).toEqual(rejections.slice(0, 1));
	});

	it('takes sites as a reader writes them, each once', () => {
		const { changes } = changesInFile(
			'{"newsgloss":1,"sitesOff":["https://www.nu.nl/economie","nu.nl","*.nu.nl"]}',
			defaultSettings,
		);
		expect(changes).toEqual([{ type: 'site', host: 'nu.nl', isOn: false }]);
	});

	it('loses one wrong entry at a time, and says which, what it is and what it should be', () => {
		const content = {
			newsgloss: 1,
			isPaused: 'yes',
			density: 'some',
			language: 'nl',
			sitesOff: ['nu.nl', 'nu nl', 4],
			entitiesOff: 'meta',
			rejections: [rejections[0], { entity: 'meta' }, { ...rejections[2], where: { scope: 'site', site: '*' } }],
			colour: 'red',
		};
		expect(problemsOf(content).map(({ expected, where, found }) => [expected, where, found])).toEqual([
			['yes-or-no', 'isPaused', '"yes"'],
			['choice', 'density', '"some"'],
			['site', 'sitesOff[1]', '"nu nl"'],
			['site', 'sitesOff[2]', '4'],
			['list', 'entitiesOff', '"meta"'],
			['not-this', 'rejections[1]', '{"entity":"meta"}'],
			['not-this', 'rejections[2]', '{"entity":"meta","word":"meta","where":{"scope":"site","site":"*"}}'],
			['known-key', 'colour', '"red"'],
		]);
		expect(problemsOf(content)[1]?.choices).toEqual(densities);
		expect(read(JSON.stringify(content))).toEqual({
			...defaultSettings,
			language: 'nl',
			sitesOff: ['nu.nl'],
			rejections: rejections.slice(0, 1),
		});
	});

	it.each([
		['{"newsgloss":1,', 'json'],
		['', 'json'],
		['[]', 'settings-file'],
		['null', 'settings-file'],
		['{"sitesOff":["nu.nl"]}', 'settings-file'],
	])('is none when it is %j', (text, expected) => {
		const { changes, problems } = changesInFile(text, defaultSettings);
		expect(changes).toEqual([]);
		expect(problems.map((problem) => problem.expected)).toEqual([expected]);
	});

	it('never throws, and shortens what it quotes', () => {
		const anyContent = fc.dictionary(
			fc.constantFrom('newsgloss', 'isPaused', 'density', 'sitesOff', 'entitiesOff', 'rejections', '__proto__', 'x'),
			fc.anything(),
		);
		fc.assert(
			fc.property(anyContent, (content) => {
				const text = JSON.stringify({ ...content, newsgloss: 1 }, (_, value) =>
					typeof value === 'bigint' ? String(value) : value,
				);
				const { problems } = changesInFile(text, defaultSettings);
				expect(problems.every(({ found }) => found.length <= 80)).toBe(true);
			}),
		);
	});
});
