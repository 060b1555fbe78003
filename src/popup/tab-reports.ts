import type { PageObstacle } from '../settings/page-obstacle.ts';
import type { MentionId } from '../settings/page-report.ts';
import type { FramedMention } from '../settings/reading-order.ts';

/** The page that the popup is about, as the browser and the page's frames tell. */
export interface TabReports {
	/** Host of the page; `null` for what is no page of a site, or when the browser does not tell. */
	readonly site: string | null;
	/** Why it cannot be read; `null` when it can, or while that is not known. */
	readonly obstacle: PageObstacle | null;
	/** Some frame is still reading, or none has answered yet. */
	readonly isReading: boolean;
	/** The page is the article itself. */
	readonly isSource: boolean;
	readonly mentions: readonly FramedMention[];
	goTo(mention: { readonly frame: string; readonly id: MentionId }): void;
	reload(): void;
	/** Asks the reader, through the browser, for access to web pages. @returns whether it was given */
	askAccess(): Promise<boolean>;
}
