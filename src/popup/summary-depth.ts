/** How much of a summary is shown: its one sentence, that with a paragraph, or all of it. */
export const summaryDepths = ['sentence', 'paragraph', 'full'] as const;
export type SummaryDepth = (typeof summaryDepths)[number];
