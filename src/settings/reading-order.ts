import type { PageReport, ReportedMention } from './page-report.ts';

/** A mention with the key its frame's report was given under. */
export interface FramedMention extends ReportedMention {
	readonly frame: string;
}

/** What of a frame's report says where its mentions stand. */
interface FrameInOrder<Each> extends Pick<PageReport, 'frame' | 'frames'> {
	readonly mentions: readonly Each[];
}

/**
 * Joins the reports of a tab's frames into the order a reader meets the mentions: a child frame's
 * mentions stand where the frame stands in its parent. Frames whose place is not known come last,
 * in the order given. `reports` are under any keys.
 */
export function inReadingOrder<Each extends object>(
	reports: ReadonlyMap<string, FrameInOrder<Each>>,
): (Each & { readonly frame: string })[] {
	const waiting = new Map(reports);
	/** Keys of reports by their frame's path. */
	const byPath = new Map<string, string>();
	for (const [key, { frame }] of waiting) if (frame) byPath.set(frame.join('/'), key);
	const ordered: (Each & { readonly frame: string })[] = [];

	const place = (key: string): void => {
		const report = waiting.get(key);
		if (!report) return;
		waiting.delete(key);
		const slots = report.frames.toSorted((a, b) => a.at - b.at);
		let next = 0;
		const placeFramesUpTo = (position: number): void => {
			for (let slot = slots[next]; slot && slot.at <= position; slot = slots[++next]) {
				const child = report.frame && byPath.get([...report.frame, slot.index].join('/'));
				if (child !== null && child !== undefined) place(child);
			}
		};
		report.mentions.forEach((mention, position) => {
			placeFramesUpTo(position);
			ordered.push({ ...mention, frame: key });
		});
		placeFramesUpTo(Number.POSITIVE_INFINITY);
	};

	const top = byPath.get('');
	if (top !== undefined) place(top);
	for (const key of [...waiting.keys()]) place(key);
	return ordered;
}
