import { readFileSync } from 'node:fs';
import type { Lexicon } from '../../../src/knowledge/lexicon.ts';

const { entities } = JSON.parse(
	readFileSync('src/knowledge/packs/nvidia-openai-2025-09-23/recognition.json', 'utf8'),
) as Lexicon;

/** Forms that always mean their entity. */
export const sureForms = entities.flatMap(({ sure, exact }) => [...sure, ...exact]);

/** Forms whose text around them decides. */
export const doubtfulForms = entities.flatMap(({ doubtful }) => doubtful.flatMap(({ forms }) => forms));

/** As recognition has it: one letter for the Arabic alefs, which news copy writes with and without their signs. */
const bare = (text: string): string =>
	text
		.replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
		.replace(/[\u0622\u0623\u0625]/g, '\u0627')
		.replace(/\s+/g, ' ')
		.toLowerCase();

const all = new Set([...sureForms, ...doubtfulForms].map(bare));
const doubtful = new Set(doubtfulForms.map(bare));

/** Do these letters, as a page has them, name an entity? */
export const isSurfaceForm = (text: string): boolean => all.has(bare(text));

export const isDoubtful = (text: string): boolean => doubtful.has(bare(text));
