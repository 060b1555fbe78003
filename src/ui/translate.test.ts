import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { namesIn } from '../../texts.mjs';
import { locales } from '../knowledge/pack.ts';
import { translator } from './translate.ts';

interface Message {
	readonly message: string;
	readonly description: string;
	readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

const messagesOf = (locale: string): Record<string, Message> =>
	JSON.parse(readFileSync(`_locales/${locale}/messages.json`, 'utf8'));

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.filter((file) => /\.tsx?$/.test(file) && !/\.(test|fixture)\.tsx?$/.test(file))
	.map((file) => readFileSync(`src/${file}`, 'utf8'))
	.join('\n');
const manifest = readFileSync('manifest.json', 'utf8');

describe('the texts', () => {
	it('have the same keys and slots in every language, and a description', () => {
		const slots = ({ message }: Message) => [...new Set(message.match(/\$[A-Z]+\$/g) ?? [])].sort();
		const [first, ...others] = locales.map(messagesOf);
		for (const other of others) {
			expect(Object.keys(other)).toEqual(Object.keys(first ?? {}));
			for (const [key, message] of Object.entries(other))
				expect([key, slots(message)]).toEqual([key, slots(first?.[key] as Message)]);
		}
		for (const { description } of Object.values(first ?? {})) expect(description).not.toBe('');
	});

	it('declare each slot as the browsers want it', () => {
		for (const locale of locales) {
			for (const [key, { message, placeholders = {} }] of Object.entries(messagesOf(locale))) {
				const slots = [...new Set(message.match(/(?<=\$)[A-Z]+(?=\$)/g) ?? [])].map((slot) => slot.toLowerCase());
				expect([key, Object.keys(placeholders).sort()]).toEqual([key, slots.sort()]);
			}
		}
	});

	it('are all used', () => {
		const isNamed = namesIn(sources);
		const isUsed = (key: string): boolean => manifest.includes(`__MSG_${key}__`) || isNamed(key);
		expect(Object.keys(messagesOf('en')).filter((key) => !isUsed(key))).toEqual([]);
	});

	it('are the only ones: no view has words of its own', () => {
		const views = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
			/(?<!\.fixture|\.test)\.tsx$/.test(file),
		);
		const written = views.flatMap(
			(file) =>
				readFileSync(`src/${file}`, 'utf8').match(/(?<=>)[^<>{}=;()|&]*[A-Za-z]{3,}[^<>{}=;()|&]*(?=<\/)/g) ?? [],
		);
		expect(written).toEqual([]);
	});
});

describe('a translator', () => {
	const t = translator('en');

	it('fills slots by name', () => {
		expect(t('source_line', { date: '1 May' })).toBe('From a news article of 1 May');
	});

	it('leaves dollars and slots in a value as they are', () => {
		expect(t('not_this_undone', { word: '$& $NAME$' })).toBe('“$& $NAME$” is marked again.');
	});

	it('counts in the forms of the language', () => {
		expect(t.count('card_more', 1)).toBe('1 more fact');
		expect(t.count('card_more', 1200)).toBe('1,200 more facts');
		expect(translator('nl').count('card_more', 1200)).toBe('Nog 1.200 feiten');
	});

	it('lists names', () => {
		expect(t.list(['Nvidia', 'OpenAI', 'AMD'])).toBe('Nvidia, OpenAI and AMD');
	});
});
