import { readFileSync } from 'node:fs';
import type { Lexicon } from '../../../src/knowledge/lexicon.ts';

const { entities } = JSON.parse(
	readFileSync('src/knowledge/packs/nvidia-openai-2025-09-23/recognition.json', 'utf8'),
) as Lexicon;

/** Forms that always mean their entity. */
export const sureForms = entities.flatMap(({ sure, exact }) => [...sure, ...exact]);

/** Forms whose text around them decides. */
export const doubtfulForms = entities.flatMap(({ doubtful }) => doubtful.flatMap(({ forms }) => forms));

const bare = (text: string): string =>
	text
		.replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
		.replace(/\s+/g, ' ')
		.toLowerCase();

const all = new Set([...sureForms, ...doubtfulForms].map(bare));
const doubtful = new Set(doubtfulForms.map(bare));

/** Do these letters, as a page has them, name an entity? */
export const isSurfaceForm = (text: string): boolean => all.has(bare(text));

export const isDoubtful = (text: string): boolean => doubtful.has(bare(text));
