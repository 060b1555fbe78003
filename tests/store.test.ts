import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const manifest = JSON.parse(readFileSync('manifest.json', 'utf8'));

/** The most that the Chrome Web Store takes for a summary, and Mozilla's takes 250; in characters. */
const SUMMARY = 132;

/** PNG's colour type without transparency, which the Chrome Web Store asks for. */
const OPAQUE = 2;

/** The parts of a listing, by place. */
const partsOf = (language: string): string[] =>
	readFileSync(`docs/store/listing.${language}.md`, 'utf8')
		.split(/^## .+$/m)
		.slice(1)
		.map((part) => part.trim());

describe.each(['en', 'nl'])("the stores' text in %s", (language) => {
	const [name, summary, , , , permissions] = partsOf(language);
	const messages = JSON.parse(readFileSync(`_locales/${language}/messages.json`, 'utf8'));

	it('has the name and summary that the browser shows', () => {
		expect([name, summary]).toEqual([messages.extension_name.message, messages.extension_description.message]);
		expect(summary?.length).toBeLessThanOrEqual(SUMMARY);
	});

	it('explains each permission', () => {
		for (const permission of manifest.permissions)
			expect(permissions).toMatch(new RegExp(`^- \`${permission}\`: .{20}`, 'm'));
	});
});

it("the stores' texts have the same parts in each language", () => {
	expect(partsOf('nl')).toHaveLength(partsOf('en').length);
});

const pictures = readdirSync('docs/store/screenshots');

it.each(pictures)("the stores' picture %s is of a size and kind they take", (file) => {
	const png = readFileSync(`docs/store/screenshots/${file}`);
	// Width, height and colour type stand behind the signature and the first chunk's head.
	expect([png.readUInt32BE(16), png.readUInt32BE(20), png[25]]).toEqual([1280, 800, OPAQUE]);
});

it("the stores' pictures are of the same things in each language", () => {
	const of = (language: string): string[] =>
		pictures.filter((file) => file.startsWith(language)).map((file) => file.slice(language.length));
	expect(of('nl')).toEqual(of('en'));
	expect(of('en').length).toBeGreaterThanOrEqual(5);
});
