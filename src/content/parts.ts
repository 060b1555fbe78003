import type { Judge } from '../recognition/judge.ts';
import type { ShowCard } from './card-request.ts';
import { LatePart } from './late-part.ts';

declare global {
	/** Defined by `judge.js`, which is another file in the same isolated world. */
	var newsglossJudge: Judge | undefined;
}

/** What tells whether a doubtful form is meant: more than all that finds forms, and of no use where there are none. */
export const judgePart = new LatePart<Judge>('judge', () => globalThis.newsglossJudge);

/** The view library, the facts and the texts: of no use until someone rests on a mention. */
export const cardPart = new LatePart<ShowCard>('card', () => globalThis.newsglossShowCard);
