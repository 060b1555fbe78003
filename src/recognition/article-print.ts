import type { ArticlePrint } from '../knowledge/lexicon.ts';
import { primaryOf } from './language.ts';

/** Words in a run: fewer are how the language says things, so many in common are a sentence of the article. */
const RUN = 6;

/** What part of an article's runs makes a page the article: one that quotes a paragraph or two has less, an edited one more. */
const PART = 0.5;

/** Hashes of all runs of {@link RUN} words of a text, in its order; case, punctuation and soft hyphens say nothing. */
export function runsOf(text: string): number[] {
	const words = text
		.replaceAll('\u00AD', '')
		.normalize('NFC')
		.toLowerCase()
		.match(/[\p{L}\p{N}]+/gu);
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

/** Tells a page that is the article a pack was made from, by a few hashed runs of its words. */
export class ArticlePrints {
	readonly #prints: readonly ArticlePrint[];
	readonly #known: ReadonlySet<number>;

	constructor(prints: readonly ArticlePrint[]) {
		this.#prints = prints;
		this.#known = new Set(prints.flatMap(({ runs }) => runs));
	}

	/** The known runs in a text of a page in this language (BCP 47; '' when the page gives none). */
	in(text: string, lang: string): number[] {
		const primary = primaryOf(lang);
		const mayBe = primary === '' || this.#prints.some(({ language }) => language === primary);
		return mayBe ? runsOf(text).filter((run) => this.#known.has(run)) : [];
	}

	/** Are these, found on one page, enough for an article? */
	isArticle(found: ReadonlySet<number>): boolean {
		return this.#prints.some(({ runs }) => runs.filter((run) => found.has(run)).length >= runs.length * PART);
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
