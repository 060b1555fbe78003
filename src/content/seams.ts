import type { FormIn, Recogniser } from '../recognition/recogniser.ts';
import { GAP } from './run.ts';
import type { Pieces } from './text-walk.ts';

/** Text looked at on each side of a seam for a name that straddles it, in UTF-16 units, white space as one: longer than any surface form. */
const SEAM = 40;
/** So much of a text is looked through for it: sources are indented. */
const INDENTED = 400;

const folded = (text: string): string => text.replace(/\s+/g, ' ');

/**
 * Does any text of a run hold a surface form, or do neighbours hold one between them? Texts are asked as they are and joined only
 * where one ends in what may be the beginning of a form: joining all of a page's text costs more than looking for the names in it
 * (docs/browser-quirks.md).
 */
export function holdsForm(pieces: Pieces, recogniser: Recogniser): boolean {
	let isBegun = false;
	for (let place = 0; place < pieces.length; place++) {
		const piece = pieces[place] as Pieces[number];
		if (piece === GAP) {
			isBegun = false;
			continue;
		}
		const { data } = piece;
		const own = recogniser.formIn(data);
		const after: string = isBegun ? folded(data.slice(0, INDENTED)) : '';
		const across: FormIn = isBegun ? recogniser.formIn(textBefore(pieces, place) + after.slice(0, SEAM)) : 'none';
		if (own === 'whole' || across === 'whole') return true;
		isBegun = own === 'begun' || (across === 'begun' && after.length <= SEAM);
	}
	return false;
}

/** The last text of a run before one of its pieces, up to {@link SEAM} and to the last gap. */
function textBefore(pieces: Pieces, place: number): string {
	let text = '';
	for (let at = place - 1; at >= 0 && text.length < SEAM; at--) {
		const piece = pieces[at] as Pieces[number];
		if (piece === GAP) break;
		text = folded(piece.data.slice(-INDENTED)) + text;
	}
	return text.slice(-SEAM);
}
