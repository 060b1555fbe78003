import type { AskedFrame, StepPlace } from '../../settings/asked-frame.ts';
import type { MentionId } from '../../settings/page-report.ts';
import type { CardTarget } from '../card-session.ts';
import type { FrameAtWork } from '../frame-at-work.ts';
import type { ReaderPlace } from '../reader-place.ts';
import { placeOf } from '../reader-place.ts';
import { reportOf } from './page-report.ts';
import { showMention } from './show-mention.ts';
import { selectionTarget } from './selection-target.ts';
import { stepReport } from './step-report.ts';

/** Where a card stands that is about nothing on the page, from the top of the window, in CSS pixels. */
const NOTE_TOP = 24;

function answer({ recogniser, site, cards, state, annotation }: FrameAtWork): AskedFrame {
	const name = `${performance.timeOrigin}:${Math.random()}`;
	let shown: { readonly id: MentionId; readonly at: number } | null = null;
	/** Where the reader was when the focus was in this document last, and not in a card. */
	let origin: ReaderPlace | null = null;

	const open = async (target: () => CardTarget): Promise<void> => {
		await cards.prepare();
		cards.open(target(), 'ask');
	};

	const show = async (id: MentionId, place?: StepPlace): Promise<void> => {
		shown = { id, at: Date.now() };
		const reading = annotation();
		if (reading) await showMention(reading, cards, id, place);
	};

	return {
		show,
		pageReport: () => reportOf(window, site, state(), annotation()?.mentions() ?? []),
		stepReport: () => {
			const place = placeOf(document);
			if (place?.isFocused) origin = place;
			const { current } = cards;
			return {
				...stepReport(annotation(), current?.id === undefined ? shown : { id: current.id, at: Date.now() }),
				name,
				state: state(),
				isFocused: place?.isFocused ?? false,
				isInCard: current?.card.hasFocus() ?? false,
			};
		},
		async goTo(frame, id, place, from) {
			if (from !== null && from !== name) origin = null;
			if (frame === name) await show(id, place);
			else cards.close(false);
		},
		factsAbout: (text) => open(() => selectionTarget(document, recogniser, text)),
		say: (note) =>
			open(() => ({ subject: { note, text: '' }, line: new DOMRect(window.innerWidth / 2, NOTE_TOP, 0, 0) })),
		leaveCard: () => {
			if (cards.current?.card.hasFocus()) cards.close();
		},
		goBack() {
			const place = origin;
			origin = null;
			place?.goBack();
			return place !== null;
		},
	};
}

// A frame without a content script has nothing to answer with.
if (globalThis.newsglossFrame) globalThis.newsglossAsked ??= answer(globalThis.newsglossFrame);
