/**
 * The knowledge packs as modules. A pack is a folder of `src/knowledge/packs` with `knowledge.json` and
 * `recognition.json`; a new one is found by being there. Each file is validated before anything is
 * built from it, with validators that stay out of the bundles.
 */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadTypeScript } from './scripts/load-typescript.mjs';

const root = path.dirname(fileURLToPath(import.meta.url));
const packsFolder = path.join(root, 'src/knowledge/packs');

/** Module name -> the file of each pack it gathers, and the validator of that file. */
const modules = {
	'newsgloss:knowledge': { file: 'knowledge.json', schema: 'pack-schema.ts', parse: 'parsePackKnowledge' },
	'newsgloss:lexicons': { file: 'recognition.json', schema: 'lexicon-schema.ts', parse: 'parseLexicon' },
};

/**
 * @param {string} name a key of {@link modules}
 * @returns {Promise<{code: string, files: string[]}>} an ES module whose default export is the array of all packs'
 * @throws when a pack's file is malformed, naming the file, the path in it, what was expected and what was found
 */
export async function packModule(name) {
	const { file, schema, parse } = modules[name];
	const parseFile = (await loadTypeScript(path.join(root, 'src/knowledge', schema)))[parse];
	const folders = await readdir(packsFolder, { withFileTypes: true });
	const files = folders
		.filter((entry) => entry.isDirectory())
		.map((entry) => path.join(packsFolder, entry.name, file))
		.sort();
	const packs = [];
	for (const each of files) packs.push(parseFile(JSON.parse(await readFile(each, 'utf8')), path.relative(root, each)));
	return { code: `export default ${JSON.stringify(packs)};`, files };
}

/** @type {import('esbuild').Plugin} */
export const esbuildPacks = {
	name: 'packs',
	setup({ onResolve, onLoad }) {
		onResolve({ filter: /^newsgloss:/ }, ({ path: name }) => ({ path: name, namespace: 'packs' }));
		onLoad({ filter: /.*/, namespace: 'packs' }, async ({ path: name }) => {
			const { code, files } = await packModule(name);
			return { contents: code, watchFiles: files };
		});
	},
};

/** @type {import('vitest/config').Plugin} */
export const vitePacks = {
	name: 'packs',
	resolveId: (name) => (name in modules ? `\0${name}` : null),
	load: async (id) => (id.slice(1) in modules ? (await packModule(id.slice(1))).code : null),
};
