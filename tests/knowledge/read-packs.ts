import { readFileSync } from 'node:fs';
import { joinPacks } from '../../src/knowledge/knowledge.ts';
import type { PackKnowledge } from '../../src/knowledge/pack.ts';
import { parsePackKnowledge } from '../../src/knowledge/pack-schema.ts';

const first = new URL('../../src/knowledge/packs/nvidia-openai-2025-09-23/', import.meta.url);
const second = new URL('./fixtures/nordlicht-husum-2026-02-10/', import.meta.url);

function read(folder: URL): PackKnowledge {
	const file = new URL('knowledge.json', folder);
	return parsePackKnowledge(JSON.parse(readFileSync(file, 'utf8')), file.pathname);
}

/** The pack the extension carries. */
export const firstPack = read(first);
/** A pack of a made-up German article about made-up companies, and one that the first pack has too. */
export const secondPack = read(second);
/** What that article says, in full. */
export const secondArticle = readFileSync(new URL('article.de.txt', second), 'utf8');

export const knowledge = joinPacks([firstPack]);
export const bothKnowledge = joinPacks([firstPack, secondPack]);
