/** How far from a mention its sentence may reach, in UTF-16 units: beyond it, it is no sentence. */
const REACH = 600;

/** Where Unicode ends a sentence; in HTML they are spaces like any other, wherever a page's source is wrapped. */
const lineEnds = /[\n\r\f\v\u0085\u2028\u2029]/g;

export interface Sentence {
	/** As it stands in the text, in one line. */
	readonly text: string;
	/** Offsets into the text it was taken from. */
	readonly start: number;
	readonly end: number;
}

/** The sentence that holds `start` to `end` of `text`, by the rules of Unicode (UAX 29) as the browser knows them. */
export function sentenceAround(text: string, start: number, end: number): Sentence {
	const from = Math.max(0, start - REACH);
	const window = text.slice(from, end + REACH).replace(lineEnds, ' ');
	let first = 0;
	let last = window.length;
	for (const { index, segment } of new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(window)) {
		if (from + index <= start) first = index;
		if (from + index + segment.length >= end) {
			last = index + segment.length;
			break;
		}
	}
	return {
		text: window.slice(first, last).trim(),
		start: from + first,
		end: from + last,
	};
}
