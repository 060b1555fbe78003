import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseLexicon } from '../../src/knowledge/lexicon-schema.ts';
import { createRecogniser } from '../../src/recognition/create-recogniser.ts';
import type { LabelledPage } from './labelled-page.ts';
import type { PageErrors } from './measure.ts';
import { measurePage } from './measure.ts';
import { readCorpus } from './read-corpus.ts';
import { readPassages } from './read-passages.ts';

/** The pack that the labels are about. */
export const LEXICON = 'src/knowledge/packs/nvidia-openai-2025-09-23/recognition.json';

/**
 * Our passages and pages and, where they stand beside the repository, the real pages. Those of the blind set were written without
 * sight of the recogniser, and are held out whole: nothing is derived from them, and their errors are not read. The tuned set is the
 * other half of what was written as blind: since looked at, and learnt from as any other.
 */
export const readLabelled = async (root: string): Promise<LabelledPage[]> => [
	...(await readPassages(path.join(root, 'tests/eval/passages.txt'))),
	...(await readPassages(path.join(root, 'tests/eval/passages-fresh.txt'))).map((page) => ({
		...page,
		isHeldOut: true,
	})),
	...[
		...(await readPassages(path.join(root, 'tests/eval/passages-blind.txt'))),
		...(await readCorpus(path.join(root, 'tests/eval/blind-pages'), 'blind-page')),
	].map((page) => ({ ...page, isHeldOut: true })),
	...(await readPassages(path.join(root, 'tests/eval/passages-tuned.txt'))),
	...(await readCorpus(path.join(root, 'tests/eval/tuned-pages'), 'tuned-page')),
	...(await readCorpus(path.join(root, '../shared/corpus'), 'corpus')),
];

/** Runs the recogniser over all labelled pages. @param root the repository */
export async function evaluate(root: string): Promise<PageErrors[]> {
	const lexicon = parseLexicon(JSON.parse(await readFile(path.join(root, LEXICON), 'utf8')), LEXICON);
	const recogniser = createRecogniser([lexicon]);
	return (await readLabelled(root)).map((page) => measurePage(recogniser, page));
}
