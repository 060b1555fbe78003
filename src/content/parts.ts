import type { Judge } from '../recognition/judge.ts';
import type { ShowCard } from './card-request.ts';
import type { openOnRest } from './hovering.ts';
import { LatePart } from './late-part.ts';

type OpenOnRest = typeof openOnRest;

declare global {
	/** Defined by `judge.js`, which is another file in the same isolated world. */
	var newsglossJudge: Judge | undefined;
	/** Defined by `pointing.js`. */
	var newsglossOpenOnRest: OpenOnRest | undefined;
}

/** What tells whether a doubtful form is meant: more than all that finds forms, and of no use where there are none. */
export const judgePart = new LatePart<Judge>('judge', () => globalThis.newsglossJudge);

/** What follows the pointer and looks what is under it: of no use where nothing is mentioned. */
export const pointingPart = new LatePart<OpenOnRest>('pointing', () => globalThis.newsglossOpenOnRest);

/** The view library, the facts and the texts: of no use until someone rests on a mention. */
export const cardPart = new LatePart<ShowCard>('card', () => globalThis.newsglossShowCard);
