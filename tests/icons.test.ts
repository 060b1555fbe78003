import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const manifest = JSON.parse(readFileSync('manifest.json', 'utf8'));

/** What toolbars and lists of extensions are painted in: Chrome's, Edge's and Firefox's, light and dark. */
const backgrounds = ['#ffffff', '#f7f7f7', '#f9f9fb', '#3c3c3c', '#3b3b3b', '#2b2a33', '#1c1b22'];

/** Contrast that WCAG 1.4.11 asks of a graphic. */
const ENOUGH = 3;

/** Relative luminance of `#rrggbb`, as WCAG defines it. */
function luminance(colour: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5]
		.map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
		.map((part) => (part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const long = (colour: string): string => (colour.length === 4 ? colour.replace(/[0-9a-f]/gi, '$&$&') : colour);

function contrast(one: string, other: string): number {
	const [low = 0, high = 0] = [one, other].map((each) => luminance(long(each))).sort((a, b) => a - b);
	return (high + 0.05) / (low + 0.05);
}

describe.each(['icons/icon.svg', 'icons/icon-16.svg'])('the drawing %s', (file) => {
	const [tile = '', ...signs] = [...readFileSync(file, 'utf8').matchAll(/fill="(#[0-9a-f]+)"/g)].map(
		([, colour]) => colour as string,
	);

	it.each(backgrounds)('stands out from a toolbar of %s', (background) => {
		expect(contrast(tile, background)).toBeGreaterThanOrEqual(ENOUGH);
	});

	it('has signs that stand out from their ground', () => {
		expect(signs).toHaveLength(2);
		for (const sign of signs) expect(contrast(sign, tile)).toBeGreaterThanOrEqual(ENOUGH);
	});
});

it.each(Object.entries<string>({ ...manifest.icons, ...manifest.action.default_icon }))(
	'the icon for %s pixels is that large',
	(size, file) => {
		const png = readFileSync(file);
		// Width and height stand behind the signature and the first chunk's head.
		expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(size), Number(size)]);
	},
);
