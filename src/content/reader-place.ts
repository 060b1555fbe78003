import { CARD_HOST } from './card-request.ts';
import { shadowRootOf } from './shadow-roots.ts';

/** Where a reader was: what had the focus, and what was selected. */
export interface ReaderPlace {
	/** The document itself had the focus: neither another frame nor the browser's own controls. */
	readonly isFocused: boolean;
	goBack(): void;
}

const isFrame = (element: Element): boolean => /^i?frame$/.test(element.localName);

/** The place in this document to come back to; `null` when the focus is in a card. */
export function placeOf(document: Document): ReaderPlace | null {
	const active = activeIn(document);
	if (active?.localName === CARD_HOST) return null;
	const selection = document.getSelection();
	const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selection ?? {};
	return {
		isFocused: document.hasFocus() && !(active && isFrame(active)),
		goBack() {
			// Before the focus: an editable element that gets it keeps a selection within it, and makes one of its own else.
			if (anchorNode?.isConnected && focusNode?.isConnected) {
				const isMoved = selection?.anchorNode !== anchorNode || selection.anchorOffset !== anchorOffset;
				const isResized = selection?.focusNode !== focusNode || selection.focusOffset !== focusOffset;
				if (isMoved || isResized)
					restore(() => selection?.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset));
			}
			document.defaultView?.focus();
			if (active && active !== document.body && active.isConnected) active.focus({ preventScroll: true });
			else (document.activeElement as HTMLElement | null)?.blur?.();
		},
	};
}

/** The page may have shortened what was selected: then the rest of the place is still good. */
function restore(select: () => void): void {
	try {
		select();
	} catch {}
}

/** What has the focus in a document, in shadow trees too. */
function activeIn(document: Document): HTMLElement | null {
	let active = document.activeElement;
	while (active && active.localName !== CARD_HOST) {
		const inside: Element | null | undefined = shadowRootOf(active)?.activeElement;
		if (!inside) break;
		active = inside;
	}
	return active as HTMLElement | null;
}
