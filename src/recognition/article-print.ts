import type { ArticlePrint } from '../knowledge/lexicon.ts';
import { invisible } from './invisible.ts';
import { primaryOf } from './language.ts';
import { LetterPattern } from './letter-pattern.ts';
import type { Articles, PageBlocks } from './recogniser.ts';

const word = new LetterPattern(String.raw`[\p{L}\p{N}]+`, 'gu');

/** Words in a run: fewer are how the language says things, so many in common are a sentence of the article. */
const RUN = 6;

/** What part of an article's runs makes a page the article: one that quotes a paragraph or two has less, an edited one more. */
const PART = 0.5;

/** Blocks with candidates that a page of the article has: its paragraphs, and what stands around them of other news. */
const FEWEST = 4;
const MOST = 500;

/** Hashes of all runs of {@link RUN} words of a text, in its order; case, punctuation and what is invisible say nothing. */
export function runsOf(text: string): number[] {
	const written = text.replace(invisible, '').normalize('NFC').toLowerCase();
	const words = written.match(word.of(written));
	const runs: number[] = [];
	for (let at = 0; words && at + RUN <= words.length; at++) runs.push(hash(words.slice(at, at + RUN).join(' ')));
	return runs;
}

/** FNV-1a over UTF-16 units, 32 bits: there is nothing to keep safe, only an article not to copy. */
function hash(text: string): number {
	let value = 0x811c9dc5;
	for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
	return value >>> 0;
}

/**
 * Tells a page that is the article a pack was made from, by a few hashed runs of its words: there its facts would only say again what
 * stands there. Every paragraph of one holds candidates, so only the blocks that do are asked, each once.
 */
export class ArticlePrints implements Articles {
	readonly #prints: readonly ArticlePrint[];
	readonly #known: ReadonlySet<number>;
	readonly #found = new WeakMap<object, readonly number[]>();

	constructor(prints: readonly ArticlePrint[]) {
		this.#prints = prints;
		this.#known = new Set(prints.flatMap(({ runs }) => runs));
	}

	/**
	 * Do these blocks, all of a page's that hold candidates, hold an article?
	 * @param lang of the page (BCP 47; '' when it gives none)
	 */
	isIn(blocks: PageBlocks, lang: string): boolean {
		if (blocks.size < FEWEST || blocks.size > MOST) return false;
		const primary = primaryOf(lang);
		const prints = this.#prints.filter(({ language }) => primary === '' || language === primary);
		if (prints.length === 0) return false;
		const all = new Set<number>();
		for (const block of blocks) {
			let found = this.#found.get(block);
			if (!found) {
				found = runsOf(block.run.text).filter((run) => this.#known.has(run));
				this.#found.set(block, found);
			}
			for (const run of found) all.add(run);
		}
		return prints.some(({ runs }) => runs.filter((run) => all.has(run)).length >= runs.length * PART);
	}
}

/** The print of an article: a run from the middle of each paragraph. They are parted by empty lines; headings are left out. */
export function printOf(article: string, language: string): ArticlePrint {
	const runs = article
		.split(/\n\s*\n/)
		.map(runsOf)
		.filter(({ length }) => length > RUN)
		.map((all) => all[all.length >> 1] as number);
	return { language, runs };
}
