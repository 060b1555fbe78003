import type { MentionId } from '../settings/page-report.ts';
import type { FramedMention } from '../settings/reading-order.ts';

/** The page that the popup is about, as its frames report it. */
export interface TabReports {
	/** Host of the page; `null` while no frame has answered. */
	readonly site: string | null;
	/** No frame answers: the browser shields the page, or it was open before the extension. */
	readonly isUnreachable: boolean;
	/** The reader has not given access to web pages, or has taken it back. */
	readonly lacksAccess: boolean;
	/** Some frame is still reading. */
	readonly isReading: boolean;
	/** The page is the article itself. */
	readonly isSource: boolean;
	readonly mentions: readonly FramedMention[];
	goTo(frame: string, mention: MentionId): void;
	reload(): void;
	/** Asks the reader, through the browser, for access to web pages. */
	askAccess(): void;
}
