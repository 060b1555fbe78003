import type { LexiconForms, SenseId } from '../knowledge/lexicon.ts';
import type { EntityId } from '../knowledge/pack.ts';

/** What a form found in text stands for. */
export type Term =
	| { readonly kind: 'sure'; readonly entity: EntityId; readonly form: string }
	/** Only in exactly this case. */
	| { readonly kind: 'exact'; readonly entity: EntityId; readonly form: string }
	| {
			readonly kind: 'doubtful';
			readonly entity: EntityId;
			readonly sense: SenseId;
			readonly form: string;
			/** Only in texts of these, by two letters; in any where there are none. */
			readonly languages: readonly string[] | undefined;
	  }
	/** A longer name that begins with a company's, and is none: a product, another company, a place. */
	| { readonly kind: 'longer'; readonly form: string };

/**
 * The forms of all packs with what they stand for, longer names among them. A product's name (`Google Maps`, `Amazon
 * Prime`, `AMD Ryzen`) is not a mention of its maker: the reader meets those in menus and lists, and the article says
 * nothing of them. A possessive or a plain noun after the name (`Amazon's Echo`, `Nvidia GPUs`) leaves the company named.
 * Cloud businesses (AWS, Azure, Google Cloud) are forms of their company, since they make it a hyperscaler.
 */
export function termsOf(lexicons: readonly LexiconForms[]): Term[] {
	const terms: Term[] = [];
	for (const { entities, longerNames } of lexicons) {
		for (const { id: entity, sure, exact, doubtful } of entities) {
			for (const form of sure) terms.push({ kind: 'sure', entity, form });
			for (const form of exact) terms.push({ kind: 'exact', entity, form });
			for (const { sense, forms, ...only } of doubtful) {
				const languages = only.languages?.split(' ');
				for (const form of forms) terms.push({ kind: 'doubtful', entity, sense, form, languages });
			}
		}
		for (const { name, with: others } of longerNames) {
			for (const other of others) terms.push({ kind: 'longer', form: name ? `${name} ${other}` : other });
		}
	}
	return terms;
}
