/**
 * Writes `docs/pack.schema.json` from the schema that validates packs. Run it after a change of
 * `src/knowledge/pack-schema.ts`; a test says when the file has fallen behind.
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { loadTypeScript } from './load-typescript.mjs';

const source = fileURLToPath(new URL('../src/knowledge/pack-json-schema.ts', import.meta.url));
const { packJsonSchema } = await loadTypeScript(source);
await writeFile(new URL('../docs/pack.schema.json', import.meta.url), packJsonSchema());
