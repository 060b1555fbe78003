import packs from 'newsgloss:story';
import { expect, it } from 'vitest';
import { joinPacks } from '../knowledge/knowledge.ts';
import { translator } from '../ui/translate.ts';
import { summaryDepths } from './summary-depth.ts';
import type { SummaryForm } from './summary-text.ts';
import { summaryForms, summaryText } from './summary-text.ts';

const knowledge = joinPacks(packs);
const [newest] = knowledge.summaries;
if (!newest) throw new Error('no pack');
const t = translator('en');
const copied = (form: SummaryForm, depth = summaryDepths[2] as (typeof summaryDepths)[number]) =>
	summaryText(form, depth, knowledge, newest, t);

it.each(summaryForms)('a copied summary as %s has its source at any depth, and no slot left open', (form) => {
	for (const depth of summaryDepths) {
		expect(copied(form, depth)).toContain('From a news article of 23 September 2025, relaying Bloomberg.');
		expect(copied(form, depth)).not.toMatch(/[{}$]/);
	}
});

it('a copied summary has every section, as plain text and as Markdown', () => {
	for (const { heading } of newest.summary.sections) {
		expect(copied('text')).toContain(`\n${heading.en}\n`);
		expect(copied('cited')).toContain(`\n${heading.en}\n`);
		expect(copied('markdown')).toContain(`\n## ${heading.en}\n`);
	}
	expect(copied('text')).not.toMatch(/[#*¶]/);
});

it('a copied summary with citations names the paragraph after each sentence, and says what that is', () => {
	const sentences = newest.summary.sections.flatMap((section) => section.sentences);
	const citations = copied('cited').match(/\. \[¶\d(, \d)*\]/g) ?? [];
	expect(citations).toHaveLength(sentences.length + 1);
	expect(copied('cited')).toContain('gets a stake in OpenAI in return. [¶3]');
	expect(copied('cited')).toMatch(/¶ is the paragraph of that article .*\.$/);
});

it('as much is copied as is shown', () => {
	const [sentence, paragraph, full] = summaryDepths.map((depth) => copied('text', depth));
	const heading = newest.summary.sections[0]?.heading.en as string;
	expect([sentence, paragraph, full].map((text) => text?.includes(heading))).toEqual([false, false, true]);
	const [, answer] = sentence?.split('\n\n') ?? [];
	expect(paragraph?.split('\n\n')).toHaveLength(4);
	expect(paragraph).toContain(answer as string);
	expect(paragraph).toContain('wants to secure the infrastructure it needs to keep growing.');
});
