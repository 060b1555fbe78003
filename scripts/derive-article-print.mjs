/**
 * Writes into a pack what its article is recognised by, where a reader is on it: hashes of a few runs of its words.
 *   node scripts/derive-article-print.mjs <folder of the pack> <the article's text>
 * The text holds paragraphs parted by empty lines; the day may stand before the first.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { loadTypeScript } from './load-typescript.mjs';

const [folder, text] = process.argv.slice(2);
if (!folder || !text) {
	console.error('Give the folder of the pack and the file with the text of its article.');
	process.exit(1);
}
const { printOf } = await loadTypeScript('src/recognition/article-print.ts');
const { article } = JSON.parse(await readFile(path.join(folder, 'knowledge.json'), 'utf8'));
const file = path.join(folder, 'recognition.json');
const lexicon = JSON.parse(await readFile(file, 'utf8'));
const print = printOf((await readFile(text, 'utf8')).replace(/^\s*date \S+/, ''), article.language);
await writeFile(file, `${JSON.stringify({ ...lexicon, article: print }, null, '\t')}\n`);
console.log(`${print.runs.length} runs of the article are in ${file}.`);
