import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from '../platform/browser.ts';
import type { PageConnection } from '../platform/page-port.ts';
import { connectToPage } from '../platform/page-port.ts';
import type { MentionId, PageReport } from '../settings/page-report.ts';
import type { FramedMention } from '../settings/reading-order.ts';
import { inReadingOrder } from '../settings/reading-order.ts';

/** The page that the popup is about, as its frames report it. */
export interface TabReports {
	/** Host of the page; `null` while no frame has answered. */
	readonly site: string | null;
	/** No frame answers: the browser shields the page, or it was open before the extension. */
	readonly isUnreachable: boolean;
	/** Some frame is still reading. */
	readonly isReading: boolean;
	readonly mentions: readonly FramedMention[];
	goTo(frame: string, mention: MentionId): void;
}

/** Follows a tab, or the active one for `null`, while the popup is open. */
export function useTabReports(tabId: number | null): TabReports {
	const [reports, setReports] = useState<ReadonlyMap<string, PageReport>>(new Map());
	const [isUnreachable, setUnreachable] = useState(false);
	const connection = useRef<PageConnection | null>(null);
	useEffect(() => {
		const ending = new AbortController();
		const connect = async (): Promise<void> => {
			const id = tabId ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
			if (id === undefined || id < 0 || ending.signal.aborted) return;
			connection.current = connectToPage(
				id,
				{
					onReport: (frame, report) => setReports((before) => new Map(before).set(frame, report)),
					onGone: () => setUnreachable(true),
				},
				ending.signal,
			);
		};
		connect();
		return () => ending.abort();
	}, [tabId]);

	const all = [...reports.values()];
	return {
		site: all[0]?.site ?? null,
		isUnreachable: isUnreachable && all.length === 0,
		isReading: all.length === 0 || all.some(({ state }) => state === 'reading'),
		mentions: inReadingOrder(reports),
		goTo: (frame, mention) => connection.current?.goTo(frame, mention),
	};
}
