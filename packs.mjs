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

const knowledge = { file: 'knowledge.json', schema: 'pack-schema.ts', parse: 'parsePackKnowledge' };
const lexicon = { file: 'recognition.json', schema: 'lexicon-schema.ts', parse: 'parseLexicon' };

/** Strings of a lexicon that are lists of words parted by spaces. */
const wordLists = new Set(['words', 'before', 'after', 'companies']);

/** A lexicon with each list of words in alphabetical order. Order says nothing there, and words alike beside each other take a fiftieth less. */
function inOrder(value, key) {
	if (typeof value === 'string') return wordLists.has(key) ? value.split(' ').sort().join(' ') : value;
	if (typeof value !== 'object' || value === null) return value;
	if (Array.isArray(value)) {
		return value.every((each) => typeof each === 'string') ? value.toSorted() : value.map((each) => inOrder(each));
	}
	return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, inOrder(each, name)]));
}

/** What is told, without the words by which a sentence calls for a fact: half of it, and none of it is shown. */
const withoutCues = (pack) => ({
	...pack,
	topics: [],
	facts: pack.facts.map((fact) => ({ ...fact, topics: [], cues: { en: [], nl: [] }, echoes: null })),
});

/** Module name -> the file of each pack it gathers, the validator of that file, and what it takes of it. */
const modules = {
	'newsgloss:knowledge': { ...knowledge, take: (pack) => pack },
	'newsgloss:story': { ...knowledge, take: withoutCues },
	'newsgloss:forms': {
		...lexicon,
		take: ({ entities, longerNames }) => inOrder({ entities, longerNames }),
	},
	'newsgloss:senses': {
		...lexicon,
		take: ({ senses, companyCues, companies, article }) => inOrder({ senses, companyCues, companies, article }),
	},
};

/** The files of all packs that a module gathers. */
async function filesOf(name) {
	const folders = await readdir(packsFolder, { withFileTypes: true });
	return folders
		.filter((entry) => entry.isDirectory())
		.map((entry) => path.join(packsFolder, entry.name, modules[name].file))
		.sort();
}

/**
 * What all packs hold of one kind.
 * @param {keyof typeof modules} name
 * @throws when a pack's file is malformed, naming the file, the path in it, what was expected and what was found
 */
export async function packsOf(name) {
	const { schema, parse, take } = modules[name];
	const parseFile = (await loadTypeScript(path.join(root, 'src/knowledge', schema)))[parse];
	const packs = [];
	for (const file of await filesOf(name)) {
		packs.push(take(parseFile(JSON.parse(await readFile(file, 'utf8')), path.relative(root, file))));
	}
	return packs;
}

/** The source of the module that has the packs as its default export. */
const codeOf = async (name) => `export default ${JSON.stringify(await packsOf(name))};`;

/** @type {import('esbuild').Plugin} */
export const esbuildPacks = {
	name: 'packs',
	setup({ onResolve, onLoad }) {
		onResolve({ filter: /^newsgloss:/ }, ({ path: name }) => ({ path: name, namespace: 'packs' }));
		onLoad({ filter: /.*/, namespace: 'packs' }, async ({ path: name }) => ({
			contents: await codeOf(name),
			watchFiles: await filesOf(name),
		}));
	},
};

/** @type {import('vitest/config').Plugin} */
export const vitePacks = {
	name: 'packs',
	resolveId: (name) => (name in modules ? `\0${name}` : null),
	load: async (id) => (id.slice(1) in modules ? codeOf(id.slice(1)) : null),
};
