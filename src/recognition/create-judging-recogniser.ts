import type { LexiconForms, LexiconSenses } from '../knowledge/lexicon.ts';
import { createRecogniser } from './create-recogniser.ts';
import { Judge } from './judge.ts';
import type { Recogniser } from './recogniser.ts';
import { indexOf } from './term-index.ts';

/** A recogniser with its judge at hand, for where both halves of the lexicons are. */
export function createJudgingRecogniser(forms: readonly LexiconForms[], senses: readonly LexiconSenses[]): Recogniser {
	let judge: Judge | null = null;
	// Built when the first doubtful form is met.
	return createRecogniser(forms, () => {
		judge ??= new Judge(senses, indexOf);
		return judge;
	});
}
