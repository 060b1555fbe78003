import type { Lexicon } from '../knowledge/lexicon.ts';
import { mayStartAt, nameEnd } from './boundaries.ts';
import type { DoubtfulCandidate } from './doubtful-candidate.ts';
import { Judge } from './judge.ts';
import { Evidences } from './page-evidence.ts';
import type { BlockContext, Candidate, PageEvidence, PageFacts, Reading, Recogniser } from './recogniser.ts';
import type { Term } from './terms.ts';
import { compileTerms } from './terms.ts';

interface Found {
	readonly term: Term;
	readonly start: number;
	readonly end: number;
}

/** A recogniser for the forms of the given packs. Building it takes a few ms; it keeps no state of a page. */
export function createRecogniser(lexicons: readonly Lexicon[]): Recogniser {
	const { terms, index } = compileTerms(lexicons);
	const judge = new Judge(lexicons);

	const holdsForm = (text: string): boolean => {
		let isFound = false;
		index.scan(
			text,
			(at) => !isFound && mayStartAt(text, at),
			() => {
				isFound = true;
			},
		);
		return isFound;
	};

	/** The longest name at each place; a name inside another is not told. */
	const find = (text: string): Found[] => {
		const found: Found[] = [];
		let taken = 0;
		let longest: Found | null = null;
		const keep = (): void => {
			if (longest) {
				found.push(longest);
				taken = longest.end;
			}
			longest = null;
		};
		index.scan(
			text,
			(at) => {
				keep();
				return at >= taken && mayStartAt(text, at);
			},
			(form, start, end) => {
				const term = terms[form] as Term;
				if (isWritten(term, text.slice(start, end)) && nameEnd(text, start, end) >= 0) longest = { term, start, end };
			},
		);
		keep();
		return found;
	};

	const read = (block: BlockContext): Reading | null => {
		const candidates: Candidate[] = [];
		for (const { term, start, end } of find(block.text)) {
			if (term.kind === 'other') continue;
			const { entity } = term;
			const text = block.text.slice(start, end);
			if (term.kind !== 'doubtful') {
				candidates.push({ entity, start, end, text, certainty: 'sure' });
				continue;
			}
			const { sense, form } = term;
			const evidence = judge.weighBlock(sense, form, start, end, block);
			const doubtful: DoubtfulCandidate = { entity, start, end, text, certainty: 'doubtful', sense, evidence };
			candidates.push(doubtful);
		}
		return candidates.length > 0 ? { candidates } : null;
	};

	return {
		holdsForm,
		read,
		openPage: (page: PageFacts): PageEvidence => new Evidences(page, judge),
		judge: (candidate, _, page) => (page as Evidences).judge(candidate),
	};
}

/** Is the form written as it must be? A ticker in its own capitals, read without invisible characters. */
const isWritten = (term: Term, found: string): boolean =>
	term.kind !== 'exact' || found.normalize('NFKC').replace(/\p{Cf}/gu, '') === term.form;
