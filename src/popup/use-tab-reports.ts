import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from '../platform/browser.ts';
import { askPageAccess, hasPageAccess } from '../platform/page-access.ts';
import type { PageConnection } from '../platform/page-port.ts';
import { connectToPage } from '../platform/page-port.ts';
import type { PageReport } from '../settings/page-report.ts';
import { inReadingOrder } from '../settings/reading-order.ts';
import type { TabReports } from './tab-reports.ts';

/** Follows a tab, or the active one for `null`, while the popup is open. */
export function useTabReports(tabId: number | null): TabReports {
	const [reports, setReports] = useState<ReadonlyMap<string, PageReport>>(new Map());
	const [isUnreachable, setUnreachable] = useState(false);
	const [lacksAccess, setLacksAccess] = useState(false);
	/** Counts reloads: each is followed by a line to the new page. */
	const [loads, setLoads] = useState(0);
	const tab = useRef<number | undefined>(undefined);
	const connection = useRef<PageConnection | null>(null);
	useEffect(() => {
		const ending = new AbortController();
		const connect = async (): Promise<void> => {
			const id = tabId ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
			if (id === undefined || id < 0 || ending.signal.aborted) return;
			tab.current = id;
			connection.current = connectToPage(
				id,
				{
					onReport: (frame, report) => setReports((before) => new Map(before).set(frame, report)),
					onGone: () => setUnreachable(true),
				},
				ending.signal,
			);
			setLacksAccess(!(await hasPageAccess()));
		};
		connect();
		return () => ending.abort();
	}, [tabId, loads]);

	const reload = async (): Promise<void> => {
		const id = tab.current;
		if (id === undefined) return;
		const isLoaded = new Promise<void>((resolve) => {
			const listen = (changed: number, { status }: { status?: string }): void => {
				if (changed !== id || status !== 'complete') return;
				browser.tabs.onUpdated.removeListener(listen);
				resolve();
			};
			browser.tabs.onUpdated.addListener(listen);
		});
		await browser.tabs.reload(id);
		await isLoaded;
		setReports(new Map());
		setUnreachable(false);
		setLoads((before) => before + 1);
	};

	const all = [...reports.values()];
	return {
		site: all[0]?.site ?? null,
		isUnreachable: isUnreachable && all.length === 0,
		lacksAccess,
		isReading: all.length === 0 || all.some(({ state }) => state === 'reading'),
		isSource: all.some(({ isTop, state }) => isTop && state === 'source-article'),
		mentions: inReadingOrder(reports),
		goTo: (frame, mention) => connection.current?.goTo(frame, mention),
		reload,
		askAccess: async () => setLacksAccess(!(await askPageAccess())),
	};
}
