/**
 * Builds the unpacked extension into `dist/`, for both browsers.
 *   node build.mjs            minified; each bundle's size is printed and held to budgets.json
 *   node build.mjs --readable  not minified, not weighed
 *   node build.mjs --watch    readable, rebuilt on change
 */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, context, transform } from 'esbuild';
import { esbuildPacks } from './packs.mjs';
import { squeeze } from './scripts/squeeze.mjs';
import { thirdParties, thirdPartyText } from './scripts/third-party.mjs';
import { esbuildTexts } from './texts.mjs';

const out = 'dist';
const isWatching = process.argv.includes('--watch');
const isReadable = isWatching || process.argv.includes('--readable');

/** Preact can set `innerHTML` for a property no view of ours uses; without it no bundle holds the word. */
const withoutInnerHtml = {
	name: 'without-inner-html',
	setup({ onLoad }) {
		onLoad({ filter: /preact[\\/]dist[\\/]preact\.mjs$/ }, async ({ path }) => ({
			contents: (await readFile(path, 'utf8')).replaceAll('innerHTML', 'textContent'),
		}));
	},
};

/**
 * What every page pays for goes without the polyfill (3 kB gzipped): the calls made there (storage, messages, ports)
 * are the same in both browsers since Manifest V3, save for the name of the object.
 */
const nativeBrowser = {
	name: 'native-browser',
	setup({ onResolve, onLoad }) {
		onResolve({ filter: /^webextension-polyfill$/ }, ({ path }) => ({ path, namespace: 'native-browser' }));
		onLoad({ filter: /.*/, namespace: 'native-browser' }, () => ({
			contents: 'export default globalThis.browser ?? globalThis.chrome;',
		}));
	},
};

/** The extension's own pages: each a folder of `src/` with its HTML, its stylesheet and `main.tsx`. */
const ownPages = ['popup', 'options', 'welcome'];

const target = ['chrome128', 'firefox146'];

/** Stylesheets as texts for shadow roots, without comments and white space: half a kB gzipped in the card. */
const cssAsText = {
	name: 'css-as-text',
	setup({ onLoad }) {
		onLoad({ filter: /\.css$/ }, async ({ path }) => {
			const css = await readFile(path, 'utf8');
			const { code } = await transform(css, { loader: 'css', minify: !isReadable, target });
			return { contents: code, loader: 'text' };
		});
	},
};

/** @type {import('esbuild').BuildOptions} */
const common = {
	outdir: out,
	bundle: true,
	format: 'iife',
	target,
	// Not written as `new RegExp`, which would make each anew wherever it is used: all targets know them.
	supported: { 'regexp-unicode-property-escapes': true },
	jsx: 'automatic',
	jsxImportSource: 'preact',
	charset: 'utf8',
	legalComments: 'none',
	minify: !isReadable,
	sourcemap: isReadable ? 'inline' : false,
	metafile: true,
	logLevel: 'warning',
};

const plugins = [esbuildPacks, esbuildTexts, cssAsText, withoutInnerHtml];

/** One bundle for each entry: each with its own texts. */
const bundle = (name, entry, ...ownPlugins) => ({
	...common,
	entryPoints: { [name]: entry },
	plugins: [...plugins, ...ownPlugins],
});

/** The bundles: those that run in pages, and those of the extension's own pages and background. */
export const bundles = [
	bundle('content', 'src/content/main.ts', nativeBrowser),
	bundle('pointing', 'src/content/pointing/main.ts'),
	bundle('judge', 'src/content/judge/main.ts'),
	bundle('card', 'src/content/card/main.ts', nativeBrowser),
	bundle('asked', 'src/content/asked/main.ts', nativeBrowser),
	...ownPages.map((name) => bundle(name, `src/${name}/main.tsx`)),
	bundle('background', 'src/background/main.ts'),
];

/**
 * A highlight's rules for a whole page. Chromium keeps a style of its own for each element that a rule applies to, 6 MB for a megabyte of page,
 * marked or not, and lets the root's be inherited; Firefox does not inherit them.
 */
const marksOf = (css) =>
	`${css.replaceAll('::highlight(', ':root::highlight(')}\n@supports (-moz-appearance: none) {\n${css}}\n`;

/** Files that go into the extension, all but one as they are. */
async function copyStatic() {
	await cp('manifest.json', `${out}/manifest.json`);
	await cp('LICENSE', `${out}/LICENSE`);
	await cp('_locales', `${out}/_locales`, { recursive: true });
	await cp('icons', `${out}/icons`, { recursive: true, filter: (file) => !file.endsWith('.svg') });
	await writeFile(`${out}/marks.css`, marksOf(await readFile('src/content/marks.css', 'utf8')));
	for (const name of ownPages) await cp(`src/${name}/${name}.html`, `${out}/${name}.html`);
	await build({
		entryPoints: ownPages.map((name) => `src/${name}/${name}.css`),
		outdir: out,
		entryNames: '[name]',
		bundle: true,
		minify: !isReadable,
		target,
	});
}

/**
 * Prints each bundle's size and compares it with its budget.
 * @returns {Promise<string[]>} a sentence for each bundle over its budget
 */
async function weigh(names) {
	const budgets = JSON.parse(await readFile('budgets.json', 'utf8'));
	const over = [];
	for (const name of names) {
		const bytes = await readFile(`${out}/${name}`);
		const zipped = gzipSync(bytes, { level: 9 }).length;
		const budget = budgets[name];
		console.log(
			`${name.padEnd(14)} ${String(bytes.length).padStart(7)} B ${String(zipped).padStart(6)} B gzipped of ${budget}`,
		);
		if (!(zipped <= budget)) over.push(`${name} is ${zipped} B gzipped; its budget in budgets.json is ${budget}.`);
	}
	return over;
}

async function main() {
	await rm(out, { recursive: true, force: true });
	await mkdir(out);
	await copyStatic();
	if (isWatching) {
		for (const options of bundles) await (await context(options)).watch();
		console.log(`Watching src/. Load ${out}/ as an unpacked extension.`);
	} else {
		const built = [];
		for (const options of bundles) built.push((await build(options)).metafile);
		await writeFile(`${out}/THIRD-PARTY.txt`, thirdPartyText(await thirdParties(built)));
		if (isReadable) return;
		const entries = bundles.flatMap(({ entryPoints }) => Object.entries(entryPoints));
		for (const [name] of entries.filter(([, entry]) => entry.startsWith('src/content/'))) {
			const file = `${out}/${name}.js`;
			await writeFile(file, await squeeze(await readFile(file, 'utf8')));
		}
		const over = await weigh(entries.map(([name]) => `${name}.js`));
		if (over.length > 0) {
			console.error(over.join('\n'));
			process.exitCode = 1;
		}
	}
}

// Imported for its options, this file builds nothing.
if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
