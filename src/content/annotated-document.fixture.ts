import { afterEach, beforeEach } from 'vitest';
import type { AnnotateOptions, Annotation } from './annotate.ts';
import { annotate } from './annotate.ts';
import { simpleRecogniser } from './simple-recogniser.fixture.ts';

interface AnnotatedDocument {
	/** Aborts when the annotation ends. */
	readonly signal: AbortSignal;
	/** Annotates the tests' document as it stands: with all marks and the simple recogniser, unless told otherwise. */
	annotate(options?: Partial<AnnotateOptions>): Annotation;
	end(): void;
}

/** The tests' own document, to be annotated. After each test the annotation ends and the body is emptied. */
export function useAnnotatedDocument(): AnnotatedDocument {
	let ending: AbortController;
	beforeEach(() => {
		ending = new AbortController();
	});
	afterEach(() => {
		ending.abort();
		document.body.innerHTML = '';
	});
	return {
		get signal() {
			return ending.signal;
		},
		annotate: (options) =>
			annotate(document, {
				recogniser: simpleRecogniser(),
				loadJudge: async () => null,
				settings: () => ({ density: 'all', markStyle: 'dotted' }),
				rejects: () => false,
				signal: ending.signal,
				...options,
			}),
		end: () => ending.abort(),
	};
}
