/** Writes the print of an article: `node tests/knowledge/take-article-print.mjs <the article's text>`. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const { outputFiles } = await build({
	entryPoints: [fileURLToPath(new URL('./article-print.ts', import.meta.url))],
	bundle: true,
	format: 'esm',
	platform: 'node',
	write: false,
});
const source = Buffer.from(outputFiles[0].text).toString('base64');
const { takePrint } = await import(`data:text/javascript;base64,${source}`);
const print = takePrint(await readFile(process.argv[2], 'utf8'));
const file = new URL('./fixtures/article-print.json', import.meta.url);
await writeFile(file, `${JSON.stringify(print, null, '\t')}\n`);
