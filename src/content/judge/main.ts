import senses from 'newsgloss:senses';
import { Judge } from '../../recognition/judge.ts';

// A frame without a content script has nothing to judge.
if (globalThis.newsglossFrame) globalThis.newsglossJudge ??= new Judge(senses, globalThis.newsglossFrame.indexOf);
