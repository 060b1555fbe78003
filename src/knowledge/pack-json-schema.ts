import { toJsonSchema } from '@valibot/to-json-schema';
import { packSchema } from './pack-schema.ts';

/**
 * The text of `docs/pack.schema.json`: what an editor needs to help whoever writes a pack. It says what a file
 * must look like; that its parts hold together is checked when the pack is read.
 */
export function packJsonSchema(): string {
	const schema = { title: 'Newsgloss knowledge pack', ...toJsonSchema(packSchema, { target: 'draft-2020-12' }) };
	return `${JSON.stringify(schema, null, '\t')}\n`;
}
