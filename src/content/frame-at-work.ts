import type { Recogniser } from '../recognition/recogniser.ts';
import type { IndexOf } from '../recognition/term-index.ts';
import type { ReadingState } from '../settings/page-report.ts';
import type { Annotation } from './annotate.ts';
import type { CardSession } from './card-session.ts';
import type { FlowReads } from './flow.ts';

/** What the page's script offers to `judge.js`, `asked.js` and `card.js`, which are other files in the same isolated world. */
export interface FrameAtWork {
	readonly recogniser: Recogniser;
	/** The scanner: what is loaded later need not bring it again, and finds it warm. */
	readonly indexOf: IndexOf;
	/** How the page flows. */
	readonly flow: FlowReads;
	/** Host of the top frame. */
	readonly site: string;
	readonly cards: CardSession;
	state(): ReadingState;
	/** `null` while Newsgloss is off here. */
	annotation(): Annotation | null;
	/** Aborts when the script ends. */
	readonly life: AbortSignal;
}

declare global {
	var newsglossFrame: FrameAtWork | undefined;
}
