import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { annotate } from './annotate.ts';
import { onceMentioned } from './once-mentioned.ts';
import { simpleRecogniser } from './simple-recogniser.fixture.ts';

let ending: AbortController;
const load = vi.fn(async (): Promise<string | null> => 'part');
const use = vi.fn();

beforeEach(() => {
	ending = new AbortController();
	load.mockReset();
	load.mockResolvedValue('part');
	use.mockReset();
});

afterEach(() => {
	ending.abort();
	document.body.innerHTML = '';
});

async function read(html: string): Promise<void> {
	document.body.innerHTML = html;
	const annotation = annotate(document, {
		recogniser: simpleRecogniser(),
		loadJudge: async () => null,
		settings: () => ({ density: 'all', markStyle: 'dotted' }),
		rejects: () => false,
		signal: ending.signal,
	});
	onceMentioned(document, annotation, { load }, use, ending.signal);
	await vi.waitFor(() => expect(annotation.isDone).toBe(true));
}

it('brings nothing to a page without a mention, and the part once when the first comes', async () => {
	await read('<p>Nothing</p><p>Meta</p>');
	expect(load).not.toHaveBeenCalled();
	document.body.append('Nvidia');
	await vi.waitFor(() => expect(use).toHaveBeenCalledWith('part'));
	document.body.insertAdjacentHTML('beforeend', '<p>OpenAI</p>');
	await vi.waitFor(() => expect(CSS.highlights.get('newsgloss')?.size).toBeGreaterThan(2));
	expect(use).toHaveBeenCalledTimes(1);
});

it.each<[string, () => void]>([
	['the page changes', () => document.body.append('OpenAI')],
	['it is looked at again', () => document.dispatchEvent(new Event('visibilitychange'))],
])('tries again when %s where the part could not be had', async (_, happen) => {
	load.mockResolvedValue(null);
	await read('<p>Nvidia</p>');
	await vi.waitFor(() => expect(load).toHaveBeenCalled());
	expect(use).not.toHaveBeenCalled();
	load.mockResolvedValue('part');
	happen();
	await vi.waitFor(() => expect(use).toHaveBeenCalledTimes(1));
});

it('uses nothing that comes after the end', async () => {
	let answer: (part: string) => void = () => {};
	load.mockImplementation(() => new Promise((resolve) => (answer = resolve)));
	await read('<p>Nvidia</p>');
	await vi.waitFor(() => expect(load).toHaveBeenCalled());
	ending.abort();
	answer('part');
	await new Promise(requestAnimationFrame);
	expect(use).not.toHaveBeenCalled();
});
