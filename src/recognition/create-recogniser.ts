import type { LexiconForms } from '../knowledge/lexicon.ts';
import { nameEnd } from './boundaries.ts';
import type { DoubtfulCandidate } from './doubtful-candidate.ts';
import type { Judge, OpenBlock, Place } from './judge.ts';
import { Evidences } from './page-evidence.ts';
import { primaryOf } from './language.ts';
import { isLetterOrDigit } from './letters.ts';
import type { BlockContext, Candidate, PageEvidence, PageFacts, Reading, Recogniser } from './recogniser.ts';
import { TermIndex } from './term-index.ts';
import type { Term } from './terms.ts';
import { termsOf } from './terms.ts';

interface Found extends Place {
	readonly term: Term;
}

/** All forms of the packs, and where they stand in a text. */
interface Forms {
	readonly terms: readonly Term[];
	readonly index: TermIndex;
}

function formsOf(lexicons: readonly LexiconForms[]): Forms {
	const terms = termsOf(lexicons);
	return { terms, index: new TermIndex(terms.map(({ form }) => form)) };
}

/**
 * A recogniser for the forms of the given packs. It keeps no state of a page. The first text that is not blank takes a few ms
 * more, and many frames never have one.
 * @param judge asked for whenever a doubtful form is met, which most pages hold none of; `null` while it is not there
 */
export function createRecogniser(lexicons: readonly LexiconForms[], judge: () => Judge | null): Recogniser {
	let built: Forms | null = null;
	const forms = (): Forms => {
		built ??= formsOf(lexicons);
		return built;
	};

	/** The longest name at each place; a name inside another is not told. */
	const find = (text: string, lang: string): Found[] => {
		const found: Found[] = [];
		const { terms, index } = forms();
		index.scan(text, (form, start, end) => {
			const term = terms[form] as Term;
			if (!isIn(term, lang)) return;
			const wordEnd = nameEnd(text, start, end, lang);
			if (wordEnd >= 0 && isWritten(term, text, start, end)) found.push({ term, start, end, wordEnd });
		});
		if (found.length < 2) return found;
		found.sort((a, b) => a.start - b.start || b.end - a.end);
		let reached = 0;
		return found.filter(({ start, end }) => {
			if (start < reached) return false;
			reached = end;
			return true;
		});
	};

	const read = (block: BlockContext): Reading | null => {
		const { text: all } = block;
		const candidates: Candidate[] = [];
		let open: OpenBlock | undefined;
		let isWaiting = false;
		for (const place of find(all, block.lang)) {
			const { term, start, end } = place;
			if (term.kind === 'longer') continue;
			const { entity } = term;
			const text = all.slice(start, end);
			if (term.kind !== 'doubtful') {
				candidates.push({ entity, start, end, text, certainty: 'sure' });
				continue;
			}
			const { sense, form } = term;
			const judging = judge();
			open ??= judging?.open(block);
			const evidence = judging && open ? judging.weigh(sense, form, place, open) : null;
			isWaiting ||= evidence === null;
			const doubtful: DoubtfulCandidate = { entity, start, end, text, certainty: 'doubtful', sense, form, evidence };
			candidates.push(doubtful);
		}
		return candidates.length > 0 ? { candidates, isWaiting } : null;
	};

	return {
		formIn: (text) => (built !== null || !isBlank(text) ? forms().index.formIn(text) : 'none'),
		mayHold: (text) => forms().index.mayHold(text),
		read,
		openPage: (page: PageFacts): PageEvidence => new Evidences(page, judge),
		get articles() {
			return judge()?.articles ?? null;
		},
		judge: (candidate, _, page) => (page as Evidences).judge(candidate),
	};
}

/** May the form mean what it stands for in a text of this language (BCP 47, or '')? */
const isIn = (term: Term, lang: string): boolean =>
	term.kind !== 'doubtful' || (term.languages?.includes(primaryOf(lang)) ?? true);

const isBlank = (text: string): boolean => !/\S/.test(text);

/** Is the form written as it must be: a ticker in its own capitals, a longer name with its own, or in capitals throughout? */
function isWritten(term: Term, text: string, start: number, end: number): boolean {
	if (term.kind === 'sure' || term.kind === 'doubtful') return true;
	const found = text
		.slice(start, end)
		.normalize('NFKC')
		.replace(/\p{Cf}/gu, '')
		.replace(/\s+/g, ' ');
	if (term.kind === 'exact') return found === term.form;
	// `Google plays down` and `Amazon Fires Staff` name no product; `google maps` and `GOOGLE MAPS` do.
	if (/s/i.test(text[end] ?? '') && !isLetterOrDigit(text[end + 1] ?? '')) return false;
	return capitalsOf(found) >= capitalsOf(term.form) || found === found.toLowerCase();
}

/** Those that are no small letters. */
const capitalsOf = (text: string): number => [...text].filter((each) => each === each.toUpperCase()).length;
