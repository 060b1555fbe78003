import { createHash } from 'node:crypto';

/**
 * An article's text may not be kept with the project, but whether the pack holds to it must be tested everywhere. So
 * what is kept is its print: of each paragraph the words, and of the whole the runs of words, as hashes in order of
 * size. It answers "is this word in paragraph 3?" and "is this run of words in the article?" and cannot be read.
 */
export interface ArticlePrint {
	/** Of the words of each paragraph, parted by spaces; paragraph 1 comes first. */
	readonly paragraphs: readonly string[];
	/** Of all runs of {@link RUN} words. */
	readonly runs: string;
}

/** A run of so many words in common is a sentence copied; fewer are how the language says things. */
export const RUN = 6;

export function wordsOf(text: string): string[] {
	return (
		text
			.normalize('NFC')
			.toLowerCase()
			.match(/[\p{L}\p{N}]+/gu) ?? []
	);
}

export function runsOf(text: string): string[] {
	const words = wordsOf(text);
	return words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, at) => words.slice(at, at + RUN).join(' '));
}

export function hash(text: string): string {
	return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

/**
 * Takes the print of an article: paragraphs parted by empty lines; one of a few words is a heading between them. The
 * day may stand before the first.
 */
export function takePrint(article: string): ArticlePrint {
	const paragraphs = article
		.replace(/^\s*date \S+/, '')
		.split(/\n\s*\n/)
		.map((paragraph) => paragraph.trim())
		.filter((paragraph) => wordsOf(paragraph).length > 2 * RUN);
	const sorted = (texts: string[]) => [...new Set(texts.map(hash))].toSorted().join(' ');
	return {
		paragraphs: paragraphs.map((paragraph) => sorted(wordsOf(paragraph))),
		runs: sorted(paragraphs.flatMap(runsOf)),
	};
}
