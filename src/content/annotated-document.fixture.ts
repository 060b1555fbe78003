import { afterEach, beforeEach, expect, vi } from 'vitest';
import type { AnnotateOptions, Annotation } from './annotate.ts';
import { annotate } from './annotate.ts';
import { textOf } from './block.ts';
import { simpleRecogniser } from './simple-recogniser.fixture.ts';
import * as flow from './flow.ts';
import { pageText } from './page-text.ts';
import { createTextsAround } from './texts-around.ts';

interface AnnotatedDocument {
	/** Aborts when the annotation ends. */
	readonly signal: AbortSignal;
	/** Annotates the tests' document as it stands: with all marks and the simple recogniser, unless told otherwise. */
	annotate(options?: Partial<AnnotateOptions>): Annotation;
	/** The same with this body, once all of it is read. @param patience how long that is waited for, in ms */
	read(html: string, options?: Partial<AnnotateOptions>, patience?: number): Promise<Annotation>;
	end(): void;
}

/** Annotates any document: with all marks and the simple recogniser, unless told otherwise. */
export const annotateSimply = (
	document: Document,
	signal: AbortSignal,
	options?: Partial<AnnotateOptions>,
): Annotation =>
	annotate(document, {
		recogniser: simpleRecogniser(),
		loadJudge: async () => null,
		textsAround: createTextsAround(flow),
		pageText: () => pageText(document, flow),
		settings: () => ({ density: 'all', markStyle: 'dotted' }),
		rejects: () => false,
		signal,
		...options,
	});

/** The tests' own document, to be annotated. After each test the annotation ends and the body is emptied, its top in view. */
export function useAnnotatedDocument(): AnnotatedDocument {
	let ending: AbortController;
	beforeEach(() => {
		ending = new AbortController();
	});
	afterEach(() => {
		ending.abort();
		document.body.innerHTML = '';
		scrollTo(0, 0);
	});
	const annotateIt = (options?: Partial<AnnotateOptions>): Annotation =>
		annotateSimply(document, ending.signal, options);
	return {
		get signal() {
			return ending.signal;
		},
		annotate: annotateIt,
		async read(html, options, patience = 1_000) {
			document.body.innerHTML = html;
			const annotation = annotateIt(options);
			await vi.waitFor(() => expect(annotation.isDone).toBe(true), { timeout: patience });
			return annotation;
		},
		end: () => ending.abort(),
	};
}

/** The mentions' own words, in reading order. */
export const words = (annotation: Annotation): string[] => annotation.mentions().map(textOf);

/** The element of the tests' document that is known to be there. */
export const $ = (selector: string): HTMLElement => document.querySelector(selector) as HTMLElement;

/** The text of the registered highlight ranges, sorted by place. */
export function paintedWords(): string[] {
	const ranges = [...(CSS.highlights.get('newsgloss') ?? [])] as Range[];
	return ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b)).map(String);
}

/** Waits until these are painted. */
export const painted = (...expected: string[]): Promise<void> =>
	vi.waitFor(() => expect(paintedWords()).toEqual(expected));
