import type { Runtime, Tabs } from 'webextension-polyfill';
import type { PageLook } from '../settings/page-obstacle.ts';
import type { MentionId, PageReport } from '../settings/page-report.ts';
import { browser } from './browser.ts';
import { lookAtPage } from './look-at-page.ts';
import { watchPageAccess } from './page-access.ts';
import type { PageConnection } from './page-port.ts';
import { connectToPage } from './page-port.ts';

/** What is known of a tab's page. */
export interface TabState {
	/** `null` until the browser has answered. */
	readonly look: PageLook | null;
	/** No frame answers, and {@link look} is of after that was known. */
	readonly isSilent: boolean;
	/** By frame. */
	readonly reports: ReadonlyMap<string, PageReport>;
}

export interface FollowedTab {
	/** @param frame as its reports name it */
	goTo(frame: string, mention: MentionId): void;
	/** Loads the page anew. */
	reload(): Promise<void>;
}

/**
 * Follows a tab, whatever it comes to show: other pages, frames that come and go, access that is given or taken back.
 * @param changed told of each change
 */
export function followTab(tabId: number, changed: (state: TabState) => void, signal: AbortSignal): FollowedTab {
	const reports = new Map<string, PageReport>();
	/** Which line a frame was last heard on. */
	const lines = new Map<string, PageConnection>();
	/** Documents that have spoken of themselves: the line to them stands, or is being made. */
	const known = new Set<string>();
	let look: PageLook | null = null;
	let isSilent = false;
	/** Lines on which a frame may yet answer. */
	let open = 0;
	let turn = 0;

	const tell = (): void => {
		if (!signal.aborted) changed({ look, isSilent, reports: new Map(reports) });
	};

	const see = async (): Promise<void> => {
		const own = ++turn;
		const found = await lookAtPage(tabId);
		if (own !== turn) return;
		look = found;
		isSilent = open === 0;
		tell();
	};

	const connect = (frameId: number | null): void => {
		const heard = new Set<string>();
		open++;
		const forget = (frame: string): void => {
			if (lines.get(frame) !== line) return;
			reports.delete(frame);
			lines.delete(frame);
		};
		const line = connectToPage(
			tabId,
			frameId,
			{
				onReport(frame, report) {
					heard.add(frame);
					isSilent = false;
					reports.set(frame, report);
					lines.set(frame, line);
					tell();
				},
				onFrameGone(frame) {
					forget(frame);
					tell();
				},
				onGone() {
					open--;
					for (const frame of heard) forget(frame);
					tell();
					if (open === 0) see();
				},
			},
			signal,
		);
	};

	/** A frame that came after the line was opened is not on it; it counts its mentions for the badge, which is heard here too. */
	const counted = (message: unknown, sender: Runtime.MessageSender): undefined => {
		const { name } = Object(message) as { readonly name?: unknown };
		if (name !== 'mention-count' || sender.id !== browser.runtime.id || sender.tab?.id !== tabId) return;
		const { frameId = 0, documentId = String(frameId) } = sender;
		if (known.has(documentId)) return;
		known.add(documentId);
		connect(frameId);
	};

	const updated = (id: number, { status }: Tabs.OnUpdatedChangeInfoType): void => {
		if (id !== tabId || !status) return;
		known.clear();
		if (status === 'complete' && reports.size === 0) connect(null);
		see();
	};

	browser.runtime.onMessage.addListener(counted);
	browser.tabs.onUpdated.addListener(updated);
	signal.addEventListener(
		'abort',
		() => {
			browser.runtime.onMessage.removeListener(counted);
			browser.tabs.onUpdated.removeListener(updated);
		},
		{ once: true },
	);
	watchPageAccess(see, signal);
	connect(null);
	see();
	return {
		goTo: (frame, mention) => lines.get(frame)?.goTo(frame, mention),
		reload: () => browser.tabs.reload(tabId),
	};
}
