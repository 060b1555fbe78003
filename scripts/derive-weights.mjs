/**
 * Derives the judge's weights from labelled pages and writes them into the pack: `node scripts/derive-weights.mjs`.
 * Held-out passages are never used. Where the real pages are not present, the weights come from our own passages alone.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadTypeScript } from './load-typescript.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const load = (file) => loadTypeScript(path.join(root, file));
const { readLabelled, LEXICON } = await load('tests/eval/evaluate.ts');
const { fitWeights, weighedOf } = await load('tests/eval/fit-weights.ts');
const { parseLexicon } = await load('src/knowledge/lexicon-schema.ts');

const file = path.join(root, LEXICON);
const text = await readFile(file, 'utf8');
const written = /("prior": (-?[\d.]+),\s*"weight": )(-?[\d.]+)/g;
const lexicon = parseLexicon(JSON.parse(text.replace(written, '$1$2')), LEXICON);
const pages = (await readLabelled(root)).filter(({ isHeldOut }) => !isHeldOut);
const weights = fitWeights(lexicon, pages);
const priors = weighedOf(lexicon);
let place = 0;
const derived = text.replace(written, (_, head, prior) => {
	if (priors[place].weight !== Number(prior))
		throw new Error(`${LEXICON}: its weights are not in the order of lexicon-schema.ts`);
	return head + weights[place++];
});
await writeFile(file, derived);
console.log(`${weights.length} weights from ${pages.length} labelled pages`);
