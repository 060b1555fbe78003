import type { NoteReason, StepReport } from '../settings/asked-frame.ts';
import type { Step } from '../settings/next-mention.ts';
import { nextMention } from '../settings/next-mention.ts';
import { inFrames, loadAsked } from './in-frames.ts';

/** What each command of the manifest does: a step, after which the card there is open. */
const steps: Readonly<Record<string, Step>> = { 'next-mention': 'next', 'previous-mention': 'previous', card: 'here' };

/**
 * Obeys a command: asks the tab's frames where the reader is and what they hold, and sends the one that holds the mention to it. Nothing is
 * remembered between two commands but by the page itself.
 */
export async function obey(command: string, tabId: number): Promise<void> {
	const step = steps[command];
	if (!step) return;
	await loadAsked(tabId, 'soon');
	const reports = await inFrames(tabId, 'soon', () => globalThis.newsglossAsked?.stepReport());
	const target = nextMention(reports, step);
	const inCard = reports.find(({ isInCard }) => isInCard);
	const isSame =
		inCard && inCard.name === target?.frame && inCard.mentions[inCard.shown?.index ?? -1]?.id === target.id;
	if (inCard && (step === 'here' || isSame)) {
		await inFrames(tabId, 'all', () => globalThis.newsglossAsked?.leaveCard());
		return;
	}
	const selected = step === 'here' && reports.find((report) => report.selected !== '');
	if (selected) {
		await inFrames(tabId, 'all', askAboutSelection, selected.name, selected.selected);
	} else if (target) {
		const origin = reports.find(({ isFocused }) => isFocused)?.name ?? null;
		await inFrames(tabId, 'all', goTo, target.frame, target.id, target.place, origin);
	} else if (reports.length > 0) {
		await inFrames(tabId, 0, say, reasonFor(reports));
	}
}

/** The reader asks about words selected in a frame. */
export async function tellFactsAbout(text: string, tabId: number, frameId: number): Promise<void> {
	await loadAsked(tabId, frameId);
	await inFrames(tabId, frameId, (words) => globalThis.newsglossAsked?.factsAbout(words), text);
}

/** A reader who leaves a card gets the focus back in the frame they came from. @returns whether one knew of it */
export async function goBack(tabId: number): Promise<boolean> {
	return (await inFrames(tabId, 'soon', () => globalThis.newsglossAsked?.goBack())).includes(true);
}

/** Closes the tab's card as Escape does, in whichever frame it is. */
export async function dismissCard(tabId: number): Promise<void> {
	await inFrames(tabId, 'all', () => globalThis.newsglossDismiss?.());
}

function reasonFor(reports: readonly StepReport[]): NoteReason {
	if (reports.some(({ isTop, state }) => isTop && state === 'off')) return 'off';
	return reports.some(({ state }) => state === 'reading') ? 'reading' : 'no-mentions';
}

// What is sent to frames uses nothing from outside itself.
const askAboutSelection = (name: string, text: string) =>
	globalThis.newsglossAsked?.stepReport().name === name ? globalThis.newsglossAsked.factsAbout(text) : undefined;
const goTo = (...values: Parameters<NonNullable<typeof globalThis.newsglossAsked>['goTo']>) =>
	globalThis.newsglossAsked?.goTo(...values);
const say = (reason: NoteReason) => globalThis.newsglossAsked?.say(reason);
