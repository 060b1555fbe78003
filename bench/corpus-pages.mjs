import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Real pages that stand beside the clone; they are not the project's, so a clone may lack them. */
const FOLDER = '../shared/corpus';

/** Short passages stand among the pages, named so. */
const isPage = (file) => file.endsWith('.html') && !file.startsWith('w-');

/** The files of the real pages, in order of their names; none, and a word, where they are not there. */
export function corpusPages() {
	if (!existsSync(FOLDER)) {
		console.log('No real pages stand beside the clone: they are left out.');
		return [];
	}
	return readdirSync(`${FOLDER}/pages`)
		.filter(isPage)
		.sort()
		.map((file) => `${FOLDER}/pages/${file}`);
}

/** The real page that was labelled with the most mentions, or `null`. */
export function richestPage() {
	const pages = new Set(corpusPages());
	if (pages.size === 0) return null;
	const labelled = readFileSync(`${FOLDER}/labels.jsonl`, 'utf8')
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line))
		.map(({ id, mentions }) => ({ file: `${FOLDER}/pages/${id}.html`, count: mentions.length }))
		.filter(({ file }) => pages.has(file));
	return labelled.sort((a, b) => b.count - a.count)[0]?.file ?? null;
}
