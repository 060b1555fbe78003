import { readFile } from 'node:fs/promises';
import type { Label, LabelledPage } from './labelled-page.ts';
import { squeezed } from './labelled-page.ts';

/** `[nvidia:Nvidia]`, `[!Amazon]`, `[~Google Maps]` */
const mark = /\[(?:([a-z]+):|(!)|(~))([^\]]+)\]/g;

/** Reads passages, whose form the first lines of `passages.txt` tell: each is a page of one block. @param set what it is counted in */
export async function readPassages(file: string, set: string): Promise<LabelledPage[]> {
	const pages: LabelledPage[] = [];
	let lang = '';
	let kind = '';
	let number = 0;
	for (const line of (await readFile(file, 'utf8')).split('\n')) {
		if (line === '' || line.startsWith('#')) continue;
		const section = /^== (\S+) (\S+)/.exec(line);
		if (section) {
			[, lang, kind] = section as unknown as [string, string, string];
			number = 0;
			continue;
		}
		const parts = line.split(/ ::(?= )/).map((part) => part.trim());
		const [title, heading] = parts.length === 3 ? (parts as [string, string]) : ['', ''];
		number++;
		pages.push({
			id: `${lang}-${kind}-${number}`,
			lang,
			kind,
			set,
			title: plain(title),
			isHeldOut: false,
			...readBlock(parts.at(-1) as string, plain(heading), lang),
			lost: [],
		});
	}
	return pages;
}

const plain = (text: string): string => text.replace(mark, '$4');

function readBlock(marked: string, heading: string, lang: string): Pick<LabelledPage, 'blocks' | 'labels'> {
	const labels: Label[] = [];
	let text = '';
	let last = 0;
	for (const found of marked.matchAll(mark)) {
		const [all, entity = '', isTrap, , words = ''] = found;
		text += marked.slice(last, found.index);
		const start = squeezed(text).length;
		text += words;
		labels.push({
			kind: entity ? 'mention' : isTrap ? 'trap' : 'product',
			entity,
			start,
			end: start + squeezed(words).length,
		});
		last = found.index + all.length;
	}
	return { blocks: [{ text: text + marked.slice(last), heading, lang, around: [] }], labels };
}
