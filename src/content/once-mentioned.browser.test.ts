import { beforeEach, expect, it, vi } from 'vitest';
import { annotateSimply, useAnnotatedDocument } from './annotated-document.fixture.ts';
import { onceMentioned } from './once-mentioned.ts';

const annotated = useAnnotatedDocument();
const load = vi.fn(async (): Promise<string | null> => 'part');
const use = vi.fn();

beforeEach(() => {
	load.mockReset();
	load.mockResolvedValue('part');
	use.mockReset();
});

const lookAgain = (page: Document): boolean => page.dispatchEvent(new Event('visibilitychange'));

async function read(html: string): Promise<void> {
	document.body.innerHTML = html;
	const annotation = annotated.annotate();
	onceMentioned(document, annotation, { load }, use, annotated.signal);
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
	['it is looked at again', () => lookAgain(document)],
])('tries again when %s where the part could not be had', async (_, happen) => {
	load.mockResolvedValue(null);
	await read('<p>Nvidia</p>');
	await vi.waitFor(() => expect(load).toHaveBeenCalled());
	expect(use).not.toHaveBeenCalled();
	load.mockResolvedValue('part');
	happen();
	await vi.waitFor(() => expect(use).toHaveBeenCalledTimes(1));
});

it('tries again on a page that has opened itself anew, which takes all listeners away', async () => {
	const frame = document.createElement('iframe');
	document.body.append(frame);
	const page = frame.contentDocument as Document;
	load.mockResolvedValue(null);
	const annotation = annotateSimply(page, annotated.signal);
	onceMentioned(page, annotation, { load }, use, annotated.signal);
	page.open();
	page.write('<body><p>Nvidia</p>');
	page.close();
	await vi.waitFor(() => expect(load).toHaveBeenCalled());
	await vi.waitFor(() => expect(annotation.isDone).toBe(true));
	load.mockResolvedValue('part');
	lookAgain(page);
	await vi.waitFor(() => expect(use).toHaveBeenCalledTimes(1));
});

it('uses nothing that comes after the end', async () => {
	let answer: (part: string) => void = () => {};
	load.mockImplementation(() => new Promise((resolve) => (answer = resolve)));
	await read('<p>Nvidia</p>');
	await vi.waitFor(() => expect(load).toHaveBeenCalled());
	annotated.end();
	answer('part');
	await new Promise(requestAnimationFrame);
	expect(use).not.toHaveBeenCalled();
});
