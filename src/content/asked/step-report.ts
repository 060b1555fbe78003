import type { StepReport } from '../../settings/asked-frame.ts';
import type { MentionId } from '../../settings/page-report.ts';
import type { Annotation } from '../annotate.ts';
import type { Mention } from '../block.ts';
import { compareShown } from '../document-order.ts';
import { flowOf, mayRead } from '../flow.ts';
import { framePath } from './frame-path.ts';
import { childFrames } from './page-report.ts';

type Reading = Pick<StepReport, 'frame' | 'isTop' | 'frames' | 'mentions' | 'passed' | 'shown' | 'selected'>;

/**
 * Where the mentions of this frame stand, and where among them the reader is.
 * @param last the mention whose card was shown last, and when
 */
export function stepReport(annotation: Annotation | null, last: { id: MentionId; at: number } | null): Reading {
	const mentions = annotation?.mentions() ?? [];
	const index = last ? mentions.findIndex(({ id }) => id === last.id) : -1;
	return {
		frame: framePath(window),
		isTop: window === window.top,
		frames: [...childFrames(window, mentions)],
		mentions: mentions.map(({ id }) => ({ id })),
		passed: passedBy(mentions),
		shown: last && isInView(boxOf(mentions[index])) ? { index, at: last.at } : null,
		selected: selectedWords(),
	};
}

const boxOf = (mention: Mention | undefined): DOMRect | undefined =>
	mention?.block.run.rangeOf(mention.start, mention.end)?.getClientRects()[0];

const isInView = (box: DOMRect | undefined): boolean =>
	box !== undefined && box.bottom > 0 && box.top < window.innerHeight;

/** How many mentions stand before the selection or the caret, if that is in view; else above the window. */
function passedBy(mentions: readonly Mention[]): number {
	const { focusNode = null, focusOffset = 0 } = document.getSelection() ?? {};
	const element = focusNode instanceof Element ? focusNode : focusNode?.parentElement;
	const isAt =
		focusNode && focusNode !== document.body && isInView(element?.getBoundingClientRect())
			? ({ block, start }: Mention) => {
					const { node, offset } = block.run.pointAt(start);
					return node === focusNode ? offset >= focusOffset : compareShown(node, focusNode) > 0;
				}
			: (mention: Mention) => (boxOf(mention)?.bottom ?? 0) > 0;
	const first = mentions.findIndex(isAt);
	return first < 0 ? mentions.length : first;
}

/** What is selected in this document, if the focus is here and it is no text that may have been typed. */
function selectedWords(): string {
	const selection = document.getSelection();
	const { activeElement } = document;
	if (!selection?.anchorNode || selection.isCollapsed || !document.hasFocus()) return '';
	if (activeElement && activeElement !== document.body && flowOf(activeElement) === 'gap') return '';
	return mayRead(selection.anchorNode) ? selection.toString().trim() : '';
}
