import type { FramePath, PageReport, ReportedMention } from './page-report.ts';

/** A mention with the frame it stands in. */
export interface FramedMention extends ReportedMention {
	readonly frame: FramePath;
}

/**
 * Joins the reports of a tab's frames into the order a reader meets the mentions: a child frame's
 * mentions stand where the frame stands in its parent. Frames whose place is not known come last,
 * in the order given.
 */
export function inReadingOrder(reports: Iterable<PageReport>): FramedMention[] {
	const waiting = new Set(reports);
	const byPath = new Map<string, PageReport>();
	for (const report of waiting) if (report.frame) byPath.set(report.frame.join('/'), report);
	const ordered: FramedMention[] = [];

	const place = (report: PageReport): void => {
		if (!waiting.delete(report)) return;
		const slots = report.frames.toSorted((a, b) => a.at - b.at);
		let next = 0;
		const placeFramesUpTo = (position: number): void => {
			for (let slot = slots[next]; slot && slot.at <= position; slot = slots[++next]) {
				const child = report.frame && byPath.get([...report.frame, slot.index].join('/'));
				if (child) place(child);
			}
		};
		report.mentions.forEach((mention, position) => {
			placeFramesUpTo(position);
			ordered.push({ ...mention, frame: report.frame });
		});
		placeFramesUpTo(Number.POSITIVE_INFINITY);
	};

	const top = byPath.get('');
	if (top) place(top);
	for (const report of [...waiting]) place(report);
	return ordered;
}
