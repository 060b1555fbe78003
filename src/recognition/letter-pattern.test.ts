import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LetterPattern } from './letter-pattern.ts';

const names = ['L', 'M', 'N', 'Lu', 'Ll', 'Script=Latin', 'Script=Han', 'Script=Hangul', 'Script_Extensions=Arabic'];

const characters = Array.from({ length: 0xd800 }, (_, code) => String.fromCharCode(code));

describe('an expression with classes of letters', () => {
	it.each(names.flatMap((name) => [`[\\p{${name}}]`, `[^\\p{${name}}]`]))(
		'tells the same of each character as %s does',
		(source) => {
			const [pattern, plain] = [new LetterPattern(source), new RegExp(source, 'u')];
			expect(characters.filter((each) => pattern.test(each) !== plain.test(each))).toEqual([]);
		},
	);

	it.each([
		[String.raw`(?<![\p{L}])[\p{Lu}\p{N}][\p{Ll}\p{M}'-]{2,}(?![\p{L}\p{N}])`, 'gu'],
		// Without case `ß` is a capital, too: one of all letters.
		[String.raw`(?<![\p{L}])[\p{L}\p{N}][\p{L}\p{M}'-]*s(?![\p{L}\p{N}])`, 'giu'],
	])('finds the same in any text as %s does', (source, flags) => {
		const parts = fc.constantFrom('Ab', 'élan', 'Ünder', ' ', "it's", '3rd', 'ß', '’', '-', 'Žena', 'имя', '你好', 'É');
		fc.assert(
			fc.property(fc.array(parts), (words) => {
				const text = words.join('');
				const pattern = new LetterPattern(source, flags);
				expect(text.match(pattern.of(text))).toEqual(text.match(new RegExp(source, flags)));
			}),
		);
	});

	it('has engines make no class of all letters for Western text', () => {
		const pattern = new LetterPattern(String.raw`[\p{L}\p{M}]`);
		expect(pattern.of('Über “Größe” – 5 €\uFFFC').source).not.toContain('\\p');
		expect(pattern.of('Žena').source).toContain('\\p');
	});
});
