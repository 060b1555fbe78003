import { afterEach, expect, it, vi } from 'vitest';
import type { EntityId } from '../knowledge/pack.ts';
import type { MentionId } from '../settings/page-report.ts';
import type { Mention } from './block.ts';
import { Marks } from './marks.ts';
import { Run } from './run.ts';

const ending = new AbortController();
afterEach(() => {
	ending.abort();
	document.body.innerHTML = '';
});

it('a mention that is known to be hidden is not taken for near because what stands beside it is', async () => {
	document.body.innerHTML = '<p><b hidden>Nvidia</b> and <b>OpenAI</b></p>';
	const run = new Run([...document.querySelectorAll('b')].map(({ firstChild }) => firstChild as Text));
	const at = (start: number) =>
		({ id: start as MentionId, entity: 'nvidia' as EntityId, block: { run }, start, end: start + 6 }) as Mention;
	const [hidden, shown] = [at(0), at(6)];
	const marks = new Marks(
		document,
		() => 'dotted',
		ending.signal,
		() => {},
	);
	for (const mention of [hidden, shown]) marks.add(mention);
	marks.read();
	await vi.waitFor(() => expect([...(CSS.highlights.get('newsgloss') ?? [])].map(String)).toEqual(['OpenAI']));
	expect(marks.mayBeOnScreen(hidden)).toBe(false);
	marks.expect([hidden, shown]);
	expect([hidden, shown].map((each) => marks.mayBeOnScreen(each))).toEqual([false, true]);
});
