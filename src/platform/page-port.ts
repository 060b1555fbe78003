import type { Runtime } from 'webextension-polyfill';
import type { MentionId, PageReport } from '../settings/page-report.ts';
import { browser } from './browser.ts';

/**
 * The line between the popup and the frames of a tab. One port reaches every frame at once, so the popup needs no
 * list of frames, and no permission for one; a frame knows by its path which messages are its own.
 */
const PORT = 'page';

/** A frame that changes all the time reports so often at most, in ms: a report is all its mentions. */
const REPORT_EVERY = 100;

interface GoTo {
	readonly type: 'go-to';
	readonly frame: string;
	readonly mention: MentionId;
}

export interface ReportMessage {
	readonly type: 'report';
	/** Names the frame's document for as long as it lives, whatever its path. */
	readonly frame: string;
	readonly report: PageReport;
}

/** A frame that leaves, with its page or out of it: what it reported is no more. */
interface GoneMessage {
	readonly type: 'gone';
	readonly frame: string;
}

/** What a frame offers to a popup that looks at it. */
export interface FrameView {
	/** `null` when it cannot say yet: it is asked again. */
	report(): Promise<PageReport | null>;
	/** @returns a function that ends the subscription */
	onChange(listener: () => void): () => void;
	goTo(mention: MentionId): void;
}

/** Lets popups follow this frame: a report at once, and one after each change, at most one a moment. */
export function serveFrame(frame: FrameView, signal: AbortSignal): void {
	const name = `${performance.timeOrigin}:${Math.random()}`;
	const connected = (port: Runtime.Port): void => {
		if (port.name !== PORT || port.sender?.id !== browser.runtime.id) return;
		let isWaiting = false;
		let isOpen = true;
		const tellSoon = (): void => {
			if (!isWaiting) setTimeout(tell, REPORT_EVERY);
			isWaiting = true;
		};
		const tell = async (): Promise<void> => {
			isWaiting = false;
			const report = await frame.report();
			if (!isOpen || signal.aborted) return;
			if (report) port.postMessage({ type: 'report', frame: name, report } satisfies ReportMessage);
			else tellSoon();
		};
		const unsubscribe = frame.onChange(tellSoon);
		port.onMessage.addListener((message: unknown) => {
			const { type, frame: wanted, mention } = message as Partial<GoTo>;
			if (type === 'go-to' && wanted === name && typeof mention === 'number') frame.goTo(mention);
		});
		const leaving = new AbortController();
		// Taken out of a page that stays, a frame would say nothing else: the line to the others holds.
		addEventListener('pagehide', () => port.postMessage({ type: 'gone', frame: name } satisfies GoneMessage), {
			signal: leaving.signal,
		});
		port.onDisconnect.addListener(() => {
			isOpen = false;
			leaving.abort();
			unsubscribe();
		});
		tell();
	};
	browser.runtime.onConnect.addListener(connected);
	signal.addEventListener('abort', () => browser.runtime.onConnect.removeListener(connected), { once: true });
}

export interface PageConnection {
	/** @param frame as its reports name it */
	goTo(frame: string, mention: MentionId): void;
}

export interface PageListeners {
	/** Told of each frame's report, again after each change. */
	onReport(frame: string, report: PageReport): void;
	/** Told of a frame that has left. */
	onFrameGone(frame: string): void;
	/** Told when no frame answers (any more): a page the browser shields, or one that is leaving. */
	onGone(): void;
}

/**
 * Follows every frame that a tab has now, or one of them.
 * @param frameId the browser's number of one frame; `null` for all
 */
export function connectToPage(
	tabId: number,
	frameId: number | null,
	{ onReport, onFrameGone, onGone }: PageListeners,
	signal: AbortSignal,
): PageConnection {
	const port = browser.tabs.connect(tabId, frameId === null ? { name: PORT } : { name: PORT, frameId });
	port.onMessage.addListener((message: unknown) => {
		const told = message as ReportMessage | GoneMessage;
		if (told.type === 'report') onReport(told.frame, told.report);
		if (told.type === 'gone') onFrameGone(told.frame);
	});
	port.onDisconnect.addListener(() => {
		// Reading it keeps the browser from logging that no one was there: that is told by `onGone`.
		void browser.runtime.lastError;
		onGone();
	});
	signal.addEventListener('abort', () => port.disconnect(), { once: true });
	return { goTo: (frame, mention) => port.postMessage({ type: 'go-to', frame, mention } satisfies GoTo) };
}
