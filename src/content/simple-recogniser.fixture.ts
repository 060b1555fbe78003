import type { EntityId } from '../knowledge/pack.ts';
import type { Candidate, PageEvidence, Reading, Recogniser } from '../recognition/recogniser.ts';

const form = /\b(?:Nvidia|Open ?AI|Meta)\b/g;
const inAnyWord = new RegExp(form.source.replaceAll('\\b', ''));

/**
 * Stands in for the recogniser: `Meta` is doubtful and counts once the page has named Nvidia surely.
 * @param hasJudge is there, now, what `Meta` is judged by?
 */
export function simpleRecogniser(hasJudge = () => true): Recogniser {
	const sure = new Map<PageEvidence, number>();
	const count = (reading: Reading, step: number, page: PageEvidence & { version: number }) => {
		const named = reading.candidates.filter(({ entity }) => entity === 'nvidia').length * step;
		const before = sure.get(page) ?? 0;
		sure.set(page, before + named);
		if (before > 0 !== before + named > 0) page.version++;
	};
	return {
		articles: null,
		// Any text may go on as a name.
		formIn: (text) => (text.search(form) >= 0 ? 'whole' : 'begun'),
		mayHold: (text) => inAnyWord.test(text),
		read({ text }) {
			const candidates = [...text.matchAll(form)].map(
				({ 0: word, index }): Candidate => ({
					entity: word.replace(' ', '').toLowerCase() as EntityId,
					start: index,
					end: index + word.length,
					text: word,
					certainty: word === 'Meta' ? 'doubtful' : 'sure',
				}),
			);
			const isWaiting = !hasJudge() && candidates.some(({ certainty }) => certainty === 'doubtful');
			return candidates.length > 0 ? { candidates, isWaiting } : null;
		},
		openPage() {
			const page = {
				version: 0,
				languageOf: (declared: string) => declared,
				isMistold: false,
				retitle: () => {},
				add: (reading: Reading) => count(reading, 1, page),
				remove: (reading: Reading) => count(reading, -1, page),
			};
			return page;
		},
		judge: ({ certainty }, { isWaiting }, page) => ({
			isMention: certainty === 'sure' || (!isWaiting && (sure.get(page) ?? 0) > 0),
			score: 0,
			reasons: [],
		}),
	};
}
