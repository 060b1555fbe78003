import { beforeEach, expect, it, vi } from 'vitest';
import type { Annotation } from './annotate.ts';
import { useAnnotatedDocument, words } from './annotated-document.fixture.ts';
import { simpleRecogniser } from './simple-recogniser.fixture.ts';

const page = useAnnotatedDocument();
let hasJudge = false;
/** Ends the first load that waits: the judge comes, or cannot be had. */
let answer: (judge: object | null) => void = () => {};
const loadJudge = vi.fn(() => new Promise<object | null>((resolve) => (answer = resolve)));
const read = vi.fn();

beforeEach(() => {
	hasJudge = false;
	loadJudge.mockClear();
	read.mockClear();
});

function annotated(html: string): Annotation {
	document.body.innerHTML = html;
	const recogniser = simpleRecogniser(() => hasJudge);
	return page.annotate({
		recogniser: {
			...recogniser,
			read(block) {
				read(block.text);
				return recogniser.read(block);
			},
		},
		loadJudge,
	});
}

const paintedCount = (): number => CSS.highlights.get('newsgloss')?.size ?? 0;
const blocksRead = (): string[] => read.mock.calls.map(([text]) => text);

function judgeComes(): void {
	hasJudge = true;
	answer({});
}

it('is not sent for where no form is doubtful', async () => {
	const annotation = annotated('<p>Nvidia</p><p>OpenAI</p>');
	await vi.waitFor(() => expect(annotation.isDone).toBe(true));
	expect(loadJudge).not.toHaveBeenCalled();
});

it('keeps no sure mark waiting, and when it is there only what waited is read again', async () => {
	const annotation = annotated('<p>Nvidia</p><p>Meta</p><p>OpenAI</p>');
	await vi.waitFor(() => expect(paintedCount()).toBe(2));
	expect(loadJudge).toHaveBeenCalledTimes(1);
	expect(annotation.isDone).toBe(false);
	expect(words(annotation)).toEqual(['Nvidia', 'OpenAI']);
	const [nvidia, openai] = annotation.mentions();
	judgeComes();
	await vi.waitFor(() => expect(annotation.isDone).toBe(true));
	expect(words(annotation)).toEqual(['Nvidia', 'Meta', 'OpenAI']);
	expect(annotation.mentions()).toContain(nvidia);
	expect(annotation.mentions()).toContain(openai);
	expect(blocksRead()).toEqual(['Nvidia', 'Meta', 'OpenAI', 'Meta']);
	await vi.waitFor(() => expect(paintedCount()).toBe(3));
});

it('judges what came while it was on its way, and not what went', async () => {
	const annotation = annotated('<p>Nvidia</p><p id="gone">Meta gone</p>');
	await vi.waitFor(() => expect(loadJudge).toHaveBeenCalled());
	document.querySelector('#gone')?.remove();
	document.body.insertAdjacentHTML('beforeend', '<p>Meta new</p>');
	await vi.waitFor(() => expect(blocksRead()).toContain('Meta new'));
	judgeComes();
	await vi.waitFor(() => expect(words(annotation)).toEqual(['Nvidia', 'Meta']));
	await vi.waitFor(() => expect(annotation.isDone).toBe(true));
	expect(loadJudge).toHaveBeenCalledTimes(1);
	expect(blocksRead().filter((text) => text === 'Meta gone')).toHaveLength(1);
});

it('leaves doubtful forms unmarked where it cannot be had, and is sent for again when the page changes', async () => {
	const annotation = annotated('<p>Nvidia</p><p>Meta</p>');
	await vi.waitFor(() => expect(loadJudge).toHaveBeenCalled());
	expect(annotation.isDone).toBe(false);
	answer(null);
	await vi.waitFor(() => expect(annotation.isDone).toBe(true));
	expect(words(annotation)).toEqual(['Nvidia']);
	expect(loadJudge).toHaveBeenCalledTimes(1);
	document.body.append('Something else');
	await vi.waitFor(() => expect(loadJudge).toHaveBeenCalledTimes(2));
	judgeComes();
	await vi.waitFor(() => expect(words(annotation)).toEqual(['Nvidia', 'Meta']));
	await vi.waitFor(() => expect(annotation.isDone).toBe(true));
});

it('that comes after the end changes nothing', async () => {
	const annotation = annotated('<p>Nvidia</p><p>Meta</p>');
	await vi.waitFor(() => expect(loadJudge).toHaveBeenCalled());
	const told = vi.fn();
	annotation.onChange(told);
	page.end();
	judgeComes();
	await new Promise(requestAnimationFrame);
	await new Promise(requestAnimationFrame);
	expect(told).not.toHaveBeenCalled();
	expect(CSS.highlights.has('newsgloss')).toBe(false);
});
