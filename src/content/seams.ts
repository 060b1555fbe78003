import type { Recogniser } from '../recognition/recogniser.ts';
import { GAP } from './run.ts';
import type { Pieces } from './text-walk.ts';

/** Text looked at on each side of a seam for a name that straddles it, in UTF-16 units: longer than any surface form. */
const SEAM = 40;

/** What stands in no surface form: no name straddles a seam beside it. */
const parted = /[,;:!?()"“”]/;

/**
 * Does any text of a run hold a surface form, or do neighbours hold one between them? Texts are asked as they are and joined only
 * at their seams: joining all of a page's text costs more than looking for the names in it (docs/browser-quirks.md).
 */
export function holdsForm(pieces: Pieces, recogniser: Recogniser): boolean {
	for (let place = 0; place < pieces.length; place++) {
		const piece = pieces[place] as Pieces[number];
		if (piece === GAP) continue;
		if (recogniser.holdsForm(piece.data)) return true;
		const before = place > 0 ? textBefore(pieces, place) : '';
		if (before === '' || parted.test(before.at(-1) + piece.data.slice(0, 1))) continue;
		if (recogniser.holdsForm(before + piece.data.slice(0, SEAM))) return true;
	}
	return false;
}

/** The last text of a run before one of its pieces, up to {@link SEAM} and to the last gap. */
function textBefore(pieces: Pieces, place: number): string {
	let text = '';
	for (let at = place - 1; at >= 0 && text.length < SEAM; at--) {
		const piece = pieces[at] as Pieces[number];
		if (piece === GAP) break;
		text = piece.data.slice(-SEAM) + text;
	}
	return text.slice(-SEAM);
}
