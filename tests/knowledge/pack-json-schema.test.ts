import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { packJsonSchema } from '../../src/knowledge/pack-json-schema.ts';

it('the published schema is the one packs are read by; scripts/write-pack-schema.mjs writes it', () => {
	const published = readFileSync(new URL('../../docs/pack.schema.json', import.meta.url), 'utf8');
	expect(JSON.parse(published)).toEqual(JSON.parse(packJsonSchema()));
});
