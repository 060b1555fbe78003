import type { EntityId } from '../../knowledge/pack.ts';
import type { Recogniser } from '../../recognition/recogniser.ts';
import type { CardTarget } from '../card-session.ts';
import { mayRead } from '../flow.ts';
import { isText } from '../node-kinds.ts';
import { Run } from '../run.ts';
import type { Sentence } from '../sentence.ts';
import { sentenceAround } from '../sentence.ts';
import { asSeen } from '../as-seen.ts';
import { runAround } from '../text-walk.ts';

/** Of a long selection that names nothing, so many characters are shown again. */
const MOST_SHOWN = 60;

/**
 * A card about words that the reader has selected and asks about. No judge is asked whether a company is meant: the reader says so.
 * @param text the words, as the browser gives them: those in a field are in no selection that a page has
 */
export function selectionTarget(document: Document, recogniser: Recogniser, text: string): CardTarget {
	const words = asSeen(text).trim();
	const range = selectedRange(document);
	const place = { line: lineOf(document, range), ...(range && { range: () => whileThere(range) }) };
	const found = candidatesIn(recogniser, words)[0];
	if (!found) {
		const shown = words.length > MOST_SHOWN ? `${words.slice(0, MOST_SHOWN)}…` : words;
		return { ...place, subject: { note: 'unknown', text: shown } };
	}
	const sentence = asSeen((range && sentenceOf(range)?.text) ?? words);
	const named = candidatesIn(recogniser, sentence)
		.filter(({ certainty, entity }) => certainty === 'sure' && entity !== found.entity)
		.map(({ entity }): EntityId => entity);
	return {
		...place,
		subject: { entity: found.entity, text: found.text, sentence, named: [...new Set(named)] },
	};
}

const candidatesIn = (recogniser: Recogniser, text: string) =>
	recogniser.read({ text, lang: document.documentElement.lang, heading: '', around: () => [] })?.candidates ?? [];

function selectedRange(document: Document): Range | null {
	const selection = document.getSelection();
	return selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0).cloneRange() : null;
}

const whileThere = (range: Range): Range | null =>
	range.startContainer.isConnected && !range.collapsed ? range : null;

/** The last line selected; for what is selected in a field, the field. */
function lineOf(document: Document, range: Range | null): DOMRect {
	return (
		[...(range?.getClientRects() ?? [])].at(-1) ??
		(document.activeElement ?? document.documentElement).getBoundingClientRect()
	);
}

/** The sentence that a selection begins in; `null` where the page may not be read. */
function sentenceOf({ startContainer, startOffset, endContainer, endOffset }: Range): Sentence | null {
	if (!isText(startContainer) || !mayRead(startContainer)) return null;
	const run = new Run(runAround(startContainer));
	const start = run.offsetOf(startContainer, startOffset);
	const end = isText(endContainer) ? run.offsetOf(endContainer, endOffset) : -1;
	return sentenceAround(run.text, start, Math.max(start + 1, end));
}
