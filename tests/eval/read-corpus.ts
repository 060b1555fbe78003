import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Label, LabelledPage } from './labelled-page.ts';
import { pageText, squeezed } from './labelled-page.ts';
import { readHtml } from './read-html.ts';

interface CorpusSpan {
	readonly entity?: string;
	readonly text: string;
	readonly before: string;
	readonly after: string;
}

interface CorpusLine {
	readonly id: string;
	readonly lang: string;
	readonly mentions: readonly CorpusSpan[];
	readonly traps: readonly CorpusSpan[];
	readonly products: readonly CorpusSpan[];
}

/** Whole pages with their labels; none where the folder is not there. @param set what they are counted in */
export async function readCorpus(folder: string, set: string): Promise<LabelledPage[]> {
	const file = path.join(folder, 'labels.jsonl');
	if (!existsSync(file)) return [];
	const lines = (await readFile(file, 'utf8')).trim().split('\n');
	return Promise.all(lines.map((line) => readPage(folder, set, JSON.parse(line) as CorpusLine)));
}

async function readPage(folder: string, set: string, line: CorpusLine): Promise<LabelledPage> {
	const { title, lang, blocks } = readHtml(await readFile(path.join(folder, 'pages', `${line.id}.html`), 'utf8'));
	const text = pageText(blocks);
	const lost: string[] = [];
	const labels = (['mention', 'trap', 'product'] as const).flatMap((is) => {
		let from = 0;
		return line[`${is}s`].flatMap((span): Label[] => {
			const place = locate(text, span, from);
			if (place < 0) {
				if (is === 'mention') lost.push(`${span.before}[${span.text}]${span.after}`);
				return [];
			}
			from = place + 1;
			return [{ kind: is, entity: span.entity ?? '', start: place, end: place + squeezed(span.text).length }];
		});
	});
	return {
		id: line.id,
		lang: lang || line.lang,
		kind: 'whole page',
		set,
		title,
		isHeldOut: false,
		blocks,
		labels,
		lost,
	};
}

/** The place of a labelled span: the next one with the same words around it, with fewer of them where none has all. */
function locate(text: string, { before, text: words, after }: CorpusSpan, from: number): number {
	const [left, name, right] = [squeezed(before), squeezed(words), squeezed(after)];
	for (const reach of [30, 12, 6, 3]) {
		for (const [head, tail] of [
			[left.slice(-reach), right.slice(0, reach)],
			[left.slice(-reach), ''],
			['', right.slice(0, reach)],
		] as const) {
			if (head === '' && tail === '') continue;
			const place = text.indexOf(head + name + tail, Math.max(0, from - head.length));
			if (place >= 0) return place + head.length;
		}
	}
	return -1;
}
