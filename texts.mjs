/**
 * The texts of `_locales` in a bundle: those that its code names, without what only translators and the browser's own
 * look-up need of them. A bundle that carried all would carry every other page's too, in each language.
 */
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';

/**
 * Does the code name this text? As a whole, as a plural (`card_more` for `card_more_one`), or put together from a
 * beginning that is written out and a value: `density_${…}`.
 * @param {string} code
 * @returns {(key: string) => boolean}
 */
export function namesIn(code) {
	const beginnings = Array.from(code.matchAll(/`([a-z_]+_)\$\{/g), ([, beginning]) => beginning ?? '');
	return (key) =>
		code.includes(`'${key.replace(/_(one|other)$/, '')}'`) ||
		code.includes(`'${key}'`) ||
		beginnings.some((beginning) => key.startsWith(beginning));
}

/** All the code that a bundle is made of, as it is written. */
async function codeOf(options) {
	const { metafile } = await build({
		...options,
		write: false,
		metafile: true,
		logLevel: 'silent',
		plugins: otherPlugins(options),
	});
	const files = Object.keys(metafile.inputs).filter((file) => /^src\/.*\.tsx?$/.test(file));
	return (await Promise.all(files.map((file) => readFile(file, 'utf8')))).join('\n');
}

const otherPlugins = ({ plugins = [] }) => plugins.filter(({ name }) => name !== esbuildTexts.name);

/** @type {import('esbuild').Plugin} */
export const esbuildTexts = {
	name: 'texts',
	setup({ initialOptions, onLoad, onStart }) {
		/** @type {Promise<string>} */
		let code;
		onStart(() => {
			code = codeOf(initialOptions);
		});
		onLoad({ filter: /_locales[\\/].*messages\.json$/ }, async ({ path }) => {
			const isNamed = namesIn(await code);
			const messages = Object.entries(JSON.parse(await readFile(path, 'utf8')));
			const texts = messages.flatMap(([key, { message }]) => (isNamed(key) ? [[key, { message }]] : []));
			return { contents: JSON.stringify(Object.fromEntries(texts)), loader: 'json' };
		});
	},
};
