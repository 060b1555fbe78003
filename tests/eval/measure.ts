import type { Recogniser, Verdict } from '../../src/recognition/recogniser.ts';
import type { Label, LabelledPage } from './labelled-page.ts';
import { squeezed } from './labelled-page.ts';

/** A mention that the recogniser told, with its place in the page's text. */
export interface Told {
	readonly entity: string;
	readonly text: string;
	readonly start: number;
	readonly end: number;
	readonly verdict: Verdict;
	/** It in its block's text, in brackets. */
	readonly context: string;
}

export interface PageErrors {
	readonly page: LabelledPage;
	/** Right mentions, by entity. */
	readonly right: readonly Told[];
	readonly wrong: readonly Told[];
	readonly missed: readonly { readonly label: Label; readonly told: Told | undefined; readonly context: string }[];
}

/** Every candidate on a page, with its verdict. */
export function judgePage(recogniser: Recogniser, page: LabelledPage): Told[] {
	const text = page.blocks.map((block) => block.text).join(' ');
	const { title, lang } = page;
	const evidence = recogniser.openPage({ title: () => title, lang, host: '', text: () => text, rejects: () => false });
	let before = 0;
	const read = page.blocks.map((block) => {
		const reading = recogniser.read({ ...block, lang: evidence.languageOf(block.lang), around: () => block.around });
		if (reading) evidence.add(reading);
		const start = before;
		before += squeezed(block.text).length;
		return { block, reading, start };
	});
	return read.flatMap(({ block, reading, start }) =>
		(reading?.candidates ?? []).map((candidate): Told => {
			const from = start + squeezed(block.text.slice(0, candidate.start)).length;
			const { text } = block;
			return {
				entity: candidate.entity,
				text: candidate.text,
				start: from,
				end: from + squeezed(candidate.text).length,
				verdict: recogniser.judge(candidate, reading as NonNullable<typeof reading>, evidence),
				context: `${text.slice(Math.max(0, candidate.start - 60), candidate.start)}[${candidate.text}]${text.slice(candidate.end, candidate.end + 60)}`,
			};
		}),
	);
}

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
	a.start < b.end && b.start < a.end;

/** What the recogniser gets right and wrong on a page. Products count neither way. */
export function measurePage(recogniser: Recogniser, page: LabelledPage): PageErrors {
	const told = judgePage(recogniser, page);
	const mentions = told.filter(({ verdict }) => verdict.isMention);
	const gold = page.labels.filter(({ kind }) => kind === 'mention');
	const isRight = (each: Told): boolean => gold.some((label) => label.entity === each.entity && overlaps(label, each));
	const text = page.blocks.map((block) => squeezed(block.text)).join('');
	return {
		page,
		right: mentions.filter(isRight),
		wrong: mentions.filter(
			(each) => !isRight(each) && !page.labels.some((label) => label.kind === 'product' && overlaps(label, each)),
		),
		missed: gold
			.filter((label) => !mentions.some((each) => each.entity === label.entity && overlaps(label, each)))
			.map((label) => ({
				label,
				told: told.find((each) => overlaps(label, each)),
				context: `${text.slice(Math.max(0, label.start - 40), label.start)}[${text.slice(label.start, label.end)}]${text.slice(label.end, label.end + 40)}`,
			})),
	};
}
