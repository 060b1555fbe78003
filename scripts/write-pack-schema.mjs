/**
 * Writes `docs/pack.schema.json` from the schema that validates packs. Run it after a change of
 * `src/knowledge/pack-schema.ts`; a test says when the file has fallen behind.
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const { outputFiles } = await build({
	entryPoints: [fileURLToPath(new URL('../src/knowledge/pack-json-schema.ts', import.meta.url))],
	bundle: true,
	format: 'esm',
	platform: 'node',
	write: false,
});
const source = Buffer.from(outputFiles[0].text).toString('base64');
const { packJsonSchema } = await import(`data:text/javascript;base64,${source}`);
await writeFile(new URL('../docs/pack.schema.json', import.meta.url), packJsonSchema());
