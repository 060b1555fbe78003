import type { PageFacts } from './recogniser.ts';

/** An English page that says nothing of itself, and whose reader has said nothing of it. */
export const blankPage: PageFacts = { title: () => '', lang: 'en', host: '', text: () => '', rejects: () => false };
