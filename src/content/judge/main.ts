import senses from 'newsgloss:senses';
import { Judge } from '../../recognition/judge.ts';
import { textsAround } from '../texts-around.ts';

// A frame without a content script has nothing to judge.
if (globalThis.newsglossFrame) {
	globalThis.newsglossJudge ??= { judge: new Judge(senses, globalThis.newsglossFrame.indexOf), textsAround };
}
