import type { PageReport, ReadingState } from '../../settings/page-report.ts';
import { asSeen } from '../as-seen.ts';
import type { Mention } from '../block.ts';
import { textOf } from '../block.ts';
import { compareShown } from '../document-order.ts';
import { framePath, indexIn } from './frame-path.ts';
import { sentenceAround } from '../sentence.ts';
import { surroundingsOf } from './surroundings.ts';

/** What this frame says of itself, with the mentions given in reading order. */
export function reportOf(window: Window, site: string, state: ReadingState, mentions: readonly Mention[]): PageReport {
	return {
		frame: framePath(window),
		isTop: window === window.top,
		site,
		state,
		mentions: mentions.map((mention) => ({
			id: mention.id,
			entity: mention.entity,
			text: asSeen(textOf(mention)),
			...surroundingsOf(mention),
			sentence: asSeen(sentenceAround(mention.block.run.text, mention.start, mention.end).text),
		})),
		frames: [...childFrames(window, mentions)],
	};
}

/** Each child frame that the parent lists, with the number of mentions before it. */
export function* childFrames(window: Window, mentions: readonly Mention[]): Generator<PageReport['frames'][number]> {
	if (window.length === 0) return;
	for (const element of window.document.querySelectorAll<HTMLIFrameElement>('iframe, frame')) {
		const index = indexIn(window, element.contentWindow);
		const following = mentions.findIndex(({ block }) => compareShown(block.run.nodes[0] as Text, element) > 0);
		if (index >= 0) yield { index, at: following < 0 ? mentions.length : following };
	}
}
