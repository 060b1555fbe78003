import { describe, expect, it, vi } from 'vitest';
import { useAnnotatedDocument } from './annotated-document.fixture.ts';
import { textOf } from './block.ts';
import { simpleRecogniser } from './simple-recogniser.fixture.ts';

const annotated = useAnnotatedDocument();

describe('a doubtful name is judged again', () => {
	it('when a changed text says something else of others, and only then', async () => {
		document.body.innerHTML = '<p>Nvidia rose</p><p>Meta</p>';
		const recogniser = simpleRecogniser();
		const judge = vi.spyOn(recogniser, 'judge');
		const annotation = annotated.annotate({ recogniser });
		const mentioned = () => annotation.mentions().map((mention) => `${textOf(mention)} at ${mention.start}`);
		const readAs = (...expected: string[]) =>
			vi.waitFor(() => {
				expect(mentioned()).toEqual(expected);
				expect(annotation.isDone).toBe(true);
			});
		await readAs('Nvidia at 0', 'Meta at 0');
		judge.mockClear();
		const text = document.querySelector('p')?.firstChild as Text;
		text.data = 'Shares of Nvidia fell';
		await readAs('Nvidia at 10', 'Meta at 0');
		expect(judge.mock.calls.map(([candidate]) => candidate.text)).toEqual(['Nvidia']);
		text.data = 'Shares fell';
		await readAs();
	});
});
