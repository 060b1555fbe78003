import type { Lexicon, SenseId } from '../knowledge/lexicon.ts';
import type { EntityId } from '../knowledge/pack.ts';
import { TermIndex } from './term-index.ts';

/** What a form found in text stands for. */
export type Term =
	| { readonly kind: 'sure'; readonly entity: EntityId }
	/** Only in exactly this case. */
	| { readonly kind: 'exact'; readonly entity: EntityId; readonly form: string }
	| { readonly kind: 'doubtful'; readonly entity: EntityId; readonly sense: SenseId; readonly form: string }
	/** A longer name that holds a company's. */
	| { readonly kind: 'other' };

/** The forms of all packs with what they stand for. Where two packs share a form, the first one has it. */
export function compileTerms(lexicons: readonly Lexicon[]): { terms: readonly Term[]; index: TermIndex } {
	const forms: string[] = [];
	const terms: Term[] = [];
	const add = (form: string, term: Term): void => {
		forms.push(form);
		terms.push(term);
	};
	for (const { entities, otherNames } of lexicons) {
		for (const { id: entity, sure, exact, doubtful } of entities) {
			for (const form of sure) add(form, { kind: 'sure', entity });
			for (const form of exact) add(form, { kind: 'exact', entity, form });
			for (const { form, sense } of doubtful) add(form, { kind: 'doubtful', entity, sense, form });
		}
		for (const form of otherNames) add(form, { kind: 'other' });
	}
	return { terms, index: new TermIndex(forms) };
}
