import type { Judge } from '../recognition/judge.ts';
import type { AskedFrame } from '../settings/asked-frame.ts';
import type { ShowCard } from './card-request.ts';
import { LatePart } from './late-part.ts';
import type { FollowPointer } from './pointing/main.ts';
import type { TextsAround } from './texts-around.ts';

/** The judge, and what it hears of the page. */
export interface JudgeAtHand {
	readonly judge: Judge;
	readonly textsAround: TextsAround;
	readonly pageText: () => string;
}

declare global {
	/** Defined by `judge.js`, which is another file in the same isolated world. */
	var newsglossJudge: JudgeAtHand | undefined;
	/** Defined by `pointing.js`. */
	var newsglossFollowPointer: FollowPointer | undefined;
}

/** What tells whether a doubtful form is meant: more than all that finds forms, and of no use where there are none. */
export const judgePart = new LatePart<JudgeAtHand>('judge', () => globalThis.newsglossJudge);

/** What follows the pointer and looks what is under it: of no use where nothing is mentioned. */
export const pointingPart = new LatePart<FollowPointer>('pointing', () => globalThis.newsglossFollowPointer);

/** The view library, the facts and the texts: of no use until someone rests on a mention. */
export const cardPart = new LatePart<ShowCard>('card', () => globalThis.newsglossShowCard);

/** What answers a reader who asks, by shortcut, menu or popup. */
export const askedPart = new LatePart<AskedFrame>('asked', () => globalThis.newsglossAsked);
