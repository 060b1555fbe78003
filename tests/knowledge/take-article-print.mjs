/** Writes the print of an article: `node tests/knowledge/take-article-print.mjs <the article's text>`. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { loadTypeScript } from '../../scripts/load-typescript.mjs';

const { takePrint } = await loadTypeScript(fileURLToPath(new URL('./article-print.ts', import.meta.url)));
const print = takePrint(await readFile(process.argv[2], 'utf8'));
const file = new URL('./fixtures/article-print.json', import.meta.url);
await writeFile(file, `${JSON.stringify(print, null, '\t')}\n`);
