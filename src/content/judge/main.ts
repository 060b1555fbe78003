import senses from 'newsgloss:senses';
import { Judge } from '../../recognition/judge.ts';
import { pageText } from '../page-text.ts';
import { createTextsAround } from '../texts-around.ts';

// A frame without a content script has nothing to judge.
if (globalThis.newsglossFrame) {
	const { indexOf, flow } = globalThis.newsglossFrame;
	globalThis.newsglossJudge ??= {
		judge: new Judge(senses, indexOf),
		textsAround: createTextsAround(flow),
		pageText: () => pageText(document, flow),
	};
}
