import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseLexicon } from '../../src/knowledge/lexicon-schema.ts';
import { createJudgingRecogniser } from '../../src/recognition/create-judging-recogniser.ts';
import type { LabelledPage } from './labelled-page.ts';
import type { PageErrors } from './measure.ts';
import { measurePage } from './measure.ts';
import { readCorpus } from './read-corpus.ts';
import { readPassages } from './read-passages.ts';

/** The pack that the labels are about. */
export const LEXICON = 'src/knowledge/packs/nvidia-openai-2025-09-23/recognition.json';

const learnt = (page: LabelledPage): LabelledPage => page;
const heldOut = (page: LabelledPage): LabelledPage => ({ ...page, isHeldOut: true });
/** What is kept aside is counted in a set of its own. */
const apart = (page: LabelledPage, name: string): LabelledPage => ({
	...page,
	set: `${page.set}, ${name}`,
	isHeldOut: true,
});
/** The third, sixth, … passage of each section. */
const thirdsApart = (page: LabelledPage): LabelledPage =>
	Number(page.id.split('-').at(-1)) % 3 === 0 ? apart(page, 'held out') : page;
/** Every second one of a file. */
const halfBlind = (page: LabelledPage, place: number): LabelledPage => (place % 2 === 1 ? apart(page, 'blind') : page);

/** Files and folders in `tests/eval/`, the set each is counted in, and which of it is held out. */
const sets: readonly [source: string, set: string, part: (page: LabelledPage, place: number) => LabelledPage][] = [
	['passages.txt', 'own passages', thirdsApart],
	['passages-fresh.txt', 'fresh', heldOut],
	['passages-tuned.txt', 'once blind', learnt],
	['passages-tuned-news.txt', 'once blind', learnt],
	['passages-tuned-languages.txt', 'once blind', learnt],
	['passages-tuned-senses.txt', 'once blind', learnt],
	['passages-tuned-senses-2.txt', 'once blind', learnt],
	['tuned-pages', 'once blind', learnt],
	['passages-blind.txt', 'blind', heldOut],
	['blind-pages', 'blind', heldOut],
	['passages-wild-a.txt', 'wild', halfBlind],
	['passages-wild-b.txt', 'wild', halfBlind],
	['passages-wild-c.txt', 'wild', halfBlind],
	['passages-wild-d.txt', 'wild', halfBlind],
	['passages-wild-e.txt', 'wild', halfBlind],
	['passages-wild-f.txt', 'wild', halfBlind],
	['wild-pages', 'wild', halfBlind],
	['wild-pages-2', 'wild', halfBlind],
	['../../../shared/corpus', 'real pages', learnt],
];

/**
 * Our passages and pages and, where they stand beside the repository, the real pages. The blind sets and all that is called wild were
 * written without sight of the recogniser. Nothing is derived from what is held out, and what goes wrong on blind pages is not read.
 */
export async function readLabelled(root: string): Promise<LabelledPage[]> {
	const pages: LabelledPage[] = [];
	for (const [source, set, part] of sets) {
		const place = path.join(root, 'tests/eval', source);
		const read = source.endsWith('.txt') ? readPassages : readCorpus;
		pages.push(...(await read(place, set)).map(part));
	}
	return pages;
}

/** Runs the recogniser over all labelled pages. @param root the repository */
export async function evaluate(root: string): Promise<PageErrors[]> {
	const lexicon = parseLexicon(JSON.parse(await readFile(path.join(root, LEXICON), 'utf8')), LEXICON);
	const recogniser = createJudgingRecogniser([lexicon], [lexicon]);
	return (await readLabelled(root)).map((page) => measurePage(recogniser, page));
}
