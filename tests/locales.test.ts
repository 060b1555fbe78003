import { readdirSync, readFileSync } from 'node:fs';
import { parseAst } from 'vitest/node';
import { describe, expect, it } from 'vitest';
import { firmnesses, locales } from '../src/knowledge/pack.ts';
import { sectionIds } from '../src/options/Section.tsx';
import { summaryDepths } from '../src/popup/summary-depth.ts';
import { summaryForms } from '../src/popup/summary-text.ts';
import { markStyles } from '../src/settings/mark-style.ts';
import { openingDelays } from '../src/settings/opening-delay.ts';
import { densities } from '../src/settings/settings.ts';
import { rejectScopes } from '../src/ui/card-actions.ts';
import { hardCodedTexts } from './hard-coded-texts.ts';

interface Message {
	readonly message: string;
	readonly description?: string;
	readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

const textsOf = (locale: string): Record<string, Message> =>
	JSON.parse(readFileSync(`_locales/${locale}/messages.json`, 'utf8'));

const english = textsOf('en');

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.map((file) => `src/${file.replaceAll('\\', '/')}`)
	.filter((file) => /\.tsx?$/.test(file) && !/\.(test|fixture)\.|\.d\.ts$/.test(file));
const codeOf = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
const code = [...codeOf.values()].join('\n');
const manifest = readFileSync('manifest.json', 'utf8');

const underscored = (values: readonly string[]): string[] => values.map((value) => value.replaceAll('-', '_'));

/** Keys that the code puts together: the beginning it writes out, and all that it may put behind it. */
const families: Readonly<Record<string, readonly string[]>> = {
	copy_: summaryForms,
	delay_option_: openingDelays,
	density_: underscored(densities),
	depth_: summaryDepths,
	file_problem_: underscored([
		'json',
		'settings-file',
		'known-key',
		'yes-or-no',
		'choice',
		'list',
		'site',
		'company',
		'not-this',
	]),
	firmness_: underscored(firmnesses),
	mark_style_: markStyles,
	not_this_: rejectScopes,
	not_this_done_: rejectScopes,
	section_: sectionIds,
};

const composed = new Set(Object.entries(families).flatMap(([beginning, ends]) => ends.map((end) => beginning + end)));

/** `card_more` for the texts `card_more_one` and `card_more_other`. */
const singular = (key: string): string => key.replace(/_(one|other)$/, '');

const isUsed = (key: string): boolean =>
	code.includes(`'${key}'`) ||
	code.includes(`count('${singular(key)}'`) ||
	composed.has(key) ||
	manifest.includes(`__MSG_${key}__`);

describe.each(locales)('the texts in %s', (locale) => {
	const texts = textsOf(locale);

	it('are the same as in English: none missing, none more, each with the same places to fill', () => {
		expect(Object.keys(texts)).toEqual(Object.keys(english));
		for (const [key, { message, placeholders = {} }] of Object.entries(texts)) {
			const slots = (text: string): string[] => [...new Set(text.match(/\$[A-Z]+\$/g))].sort();
			expect({ key, slots: slots(message) }).toEqual({ key, slots: slots(english[key]?.message ?? '') });
			expect({
				key,
				slots: Object.keys(placeholders)
					.map((name) => `$${name.toUpperCase()}$`)
					.sort(),
			}).toEqual({
				key,
				slots: slots(message),
			});
		}
	});

	it('say for translators what each is', () => {
		expect(Object.entries(texts).filter(([, { description }]) => !description?.trim())).toEqual([]);
	});

	it('have no two spaces, no typewriter quotes, and nothing at their ends', () => {
		const untidy = Object.entries(texts).filter(([, { message }]) => /\s\s|^\s|\s$|["']|\.\.\./.test(message));
		expect(untidy).toEqual([]);
	});
});

describe('the texts', () => {
	it('are all used', () => {
		expect(Object.keys(english).filter((key) => !isUsed(key))).toEqual([]);
	});

	it('are all there that the manifest and the background name', () => {
		const named = [
			...Array.from(manifest.matchAll(/__MSG_(\w+)__/g), ([, key]) => key),
			...Array.from(code.matchAll(/getMessage\('(\w+)'/g), ([, key]) => key),
		];
		expect(named.length).toBeGreaterThan(3);
		expect(named.filter((key) => !Object.hasOwn(english, key as string))).toEqual([]);
	});

	it('are all there that the code puts together, and no other is put together', () => {
		const beginnings = Array.from(code.matchAll(/`([a-z_]+_)\$\{/g), ([, beginning]) => beginning as string);
		expect([...new Set(beginnings)].sort()).toEqual(Object.keys(families).sort());
		expect([...composed].filter((key) => !Object.hasOwn(english, key))).toEqual([]);
	});

	it.each([...codeOf.keys()])('are not written out in %s', (file) => {
		expect(hardCodedTexts(parseAst(codeOf.get(file) ?? '', { lang: file.endsWith('x') ? 'tsx' : 'ts' }))).toEqual([]);
	});

	it.each([
		['<p>Hello</p>', 'Hello'],
		['<p aria-label="Hello" />', 'Hello'],
		['<img alt={isOn ? "On" : t("off")} />', 'On'],
		['<p>{isOn && "On"}</p>', 'On'],
		['<p>{`$' + '{count} facts`}</p>', ' facts'],
		['<Choice label="Language" />', 'Language'],
		['setSaid("Done")', 'Done'],
		['document.title = "Options"', 'Options'],
		['browser.action.setBadgeText({ tabId, text: "off" })', 'off'],
	])('written out as in %s would be found', (snippet, text) => {
		expect(hardCodedTexts(parseAst(`const x = () => (${snippet});`, { lang: 'tsx' }))).toEqual([text]);
	});

	it.each(['<p class="quiet" id="about">{t("about")} · {"\\u00A0"}¶{"1"}</p>', '<Section id="file" title={t("x")} />'])(
		'are not seen where there is none: %s',
		(snippet) => {
			expect(hardCodedTexts(parseAst(`const x = () => (${snippet});`, { lang: 'tsx' }))).toEqual([]);
		},
	);
});
