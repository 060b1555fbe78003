import forms from 'newsgloss:forms';
import { endWithExtension } from '../platform/context.ts';
import { send } from '../platform/messages.ts';
import { serveFrame } from '../platform/page-port.ts';
import { readSettings, watchSettings } from '../platform/settings-store.ts';
import { createRecogniser } from '../recognition/create-recogniser.ts';
import { indexOf } from '../recognition/term-index.ts';
import { blockAround, edgeOf, mayRead } from './flow.ts';
import { restFor } from '../settings/opening-delay.ts';
import type { ReadingState } from '../settings/page-report.ts';
import type { Settings } from '../settings/settings.ts';
import { defaultSettings, isOffFor, isRejected } from '../settings/settings.ts';
import type { Annotation } from './annotate.ts';
import { annotate } from './annotate.ts';
import { CardSession } from './card-session.ts';
import { closeOnLeaving } from './closing.ts';
import { keepListening } from './keep-listening.ts';
import { onceMentioned } from './once-mentioned.ts';
import { askedPart, cardPart, judgePart, pointingPart } from './parts.ts';
import { asSeen } from './as-seen.ts';
import { topSite } from './top-site.ts';

/** A badge holds four characters: more than this is shown as such. */
const MOST_COUNTED = 1_000;

/** The badge is brought up to date so often at most, in ms; a ms later for each mention, since counting them takes the page time. */
const COUNT_EVERY = 200;

/** A count that the background is not known to have heard is told so often at most. */
const TRIES = 5;

/** As what a badge was told last, when that is not known: no count is it. */
const UNTOLD = -1;

/** What runs while Newsgloss is on for this page. */
interface Running {
	readonly annotation: Annotation;
	readonly ending: AbortController;
}

async function main(): Promise<void> {
	const ended = new AbortController();
	const life = ended.signal;
	const site = await topSite(window);
	const listeners = new Set<() => void>();
	const recogniser = createRecogniser(forms, () => judgePart.here?.judge ?? null);
	let settings = defaultSettings;
	/** The settings have been read: until then nothing is known of on or off. */
	let isStarted = false;
	let running: Running | null = null;
	/** Where Newsgloss is off nothing is listened to, save while a card stands that says so. */
	const opened = (closing: AbortSignal): void => {
		if (!running) closeOnLeaving(document, cards, escaped, closing);
	};
	const cards = new CardSession(document, site, cardPart, opened, life);

	let isCountDue = false;
	/** What the badge was told last. It begins without a number, so a frame with no mentions never wakes the background. */
	let counted: number | null = 0;
	/** How many child frames there were then. */
	let frames = 0;
	/** How often in a row it was told in vain. */
	let failures = 0;
	const count = (): void => {
		isCountDue = false;
		const now = running ? running.annotation.count(MOST_COUNTED) : null;
		// A frame taken out of this one takes its mentions along, and no event tells the background: it sums up anew when it hears.
		const hasLostFrame = window.length < frames;
		frames = window.length;
		if (now === counted && !hasLostFrame) return;
		counted = now;
		// Killed in the middle of it, the background may not have heard. An orphan's messages reach no one; it ends when it notices.
		send('mention-count', { count: now }).then(
			() => {
				failures = 0;
			},
			() => {
				if (counted === now) counted = UNTOLD;
				if (++failures < TRIES) window.setTimeout(count, COUNT_EVERY);
			},
		);
	};

	const changed = (): void => {
		// Whatever was given up before: each change is told as often as the first.
		failures = 0;
		for (const listener of listeners) listener();
		// While a long page is read it changes in every slice; the badge follows more slowly.
		if (!isCountDue) window.setTimeout(count, COUNT_EVERY + Number(counted));
		isCountDue = true;
	};

	const escaped = (): void => {
		// Only where there are other frames is the background woken.
		if (window.length > 0 || window !== window.top) send('dismiss-card', {}).catch(() => {});
	};

	const start = (): Running => {
		const ending = new AbortController();
		const signal = AbortSignal.any([life, ending.signal]);
		const annotation = annotate(document, {
			recogniser,
			loadJudge: () => judgePart.load(),
			textsAround: (run) => judgePart.here?.textsAround(run) ?? [],
			pageText: () => judgePart.here?.pageText() ?? '',
			settings: () => settings,
			// Asked of every candidate: where nothing is rejected, none pays for what a rejection goes by.
			rejects: (entity, text) =>
				settings.entitiesOff.length + settings.rejections.length > 0 &&
				isRejected(settings, { entity, text: asSeen(text), site, address: location.href }),
			signal,
		});
		onceMentioned(
			document,
			annotation,
			pointingPart,
			(followPointer) => followPointer(document, annotation, cards, () => restFor[settings.openingDelay], signal),
			signal,
		);
		annotation.onChange(changed);
		annotation.onChange(() => cards.follow());
		keepListening(document, endWithExtension(ended, signal), signal);
		closeOnLeaving(document, cards, escaped, signal);
		// A page that comes back from the back/forward cache finds its badge emptied by the way here, and has not heard in Firefox what was chosen meanwhile.
		window.addEventListener(
			'pageshow',
			({ persisted }) => {
				if (!persisted) return;
				counted = 0;
				readSettings().then(
					(chosen) => !signal.aborted && apply(chosen),
					() => {},
				);
			},
			{ signal },
		);
		return { annotation, ending };
	};

	const apply = (chosen: Settings): void => {
		settings = chosen;
		isStarted = true;
		if (isOffFor(settings, site)) {
			// Where it was off before, a card that stands there says so.
			const card = running && cards;
			running?.ending.abort();
			running = null;
			card?.close();
		} else if (running) {
			running.annotation.refresh();
		} else {
			running = start();
		}
		changed();
	};

	const state = (): ReadingState => {
		if (!running) return isStarted ? 'off' : 'reading';
		if (!running.annotation.isDone) return 'reading';
		return running.annotation.isSource ? 'source-article' : 'done';
	};

	serveFrame(
		{
			report: async () => (await askedPart.load())?.pageReport() ?? null,
			onChange: (listener) => {
				listeners.add(listener);
				return () => listeners.delete(listener);
			},
			goTo: (id) => {
				const shown = askedPart.load().then((asked) => asked?.show(id));
				shown.catch(() => {});
			},
		},
		life,
	);
	globalThis.newsglossFrame = {
		recogniser,
		indexOf,
		flow: { blockAround, edgeOf, mayRead },
		site,
		cards,
		state,
		annotation: () => running?.annotation ?? null,
		life,
	};
	globalThis.newsglossDismiss = () => cards.dismiss();
	watchSettings(apply, life);
	apply(await readSettings());
}

declare global {
	var newsglossRuns: true | undefined;
}

// A document may be given the same script twice, as when it is restored while the extension starts.
if (!globalThis.newsglossRuns) {
	globalThis.newsglossRuns = true;
	// Without its extension, or where the browser shields it, the page is not annotated, and nothing is said of it there.
	main().catch(() => {});
}
