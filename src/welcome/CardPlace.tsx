import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';
import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import cardCss from '../ui/card.css';
import partsCss from '../ui/parts.css';
import tokensCss from '../ui/tokens.css';

/** Between the mention and its card, and between the card and the window's edge, in CSS pixels: as on a page. */
const DISTANCE = 6;
const PADDING = 8;

interface CardPlaceProps {
	/** What the card stands at. */
	readonly at: HTMLElement;
	/** The card takes the focus: it was asked for by a press. */
	readonly takesFocus: boolean;
	readonly children: ComponentChildren;
	entered(): void;
	left(): void;
	/** The focus has gone from the card on to something else. */
	focusLeft(): void;
}

/** A card as pages get it: in a shadow root of its own, whose rules do not meet the page's, at the mention it is about. */
export function CardPlace({ at, takesFocus, children, entered, left, focusLeft }: CardPlaceProps) {
	const host = useRef<HTMLDivElement>(null);
	useLayoutEffect(() => {
		const element = host.current as HTMLDivElement;
		const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
		// The page's policy allows no inline styles; a sheet made by script is none.
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(tokensCss + partsCss + cardCss);
		root.adoptedStyleSheets = [sheet];
		return () => render(null, root);
	}, []);
	useLayoutEffect(() => {
		if (host.current?.shadowRoot) render(children, host.current.shadowRoot);
	}, [children]);
	// Before the paint: under the pointer for a moment, it would take the pointer from the mention.
	useLayoutEffect(() => {
		const element = host.current as HTMLDivElement;
		return autoUpdate(at, element, async () => {
			const { x, y } = await computePosition(at, element, {
				placement: 'bottom-start',
				middleware: [offset(DISTANCE), flip({ padding: PADDING }), shift({ padding: PADDING })],
			});
			element.style.translate = `${x}px ${y}px`;
		});
	}, [at]);
	// Each mention that is pressed takes the focus to its card anew.
	useLayoutEffect(() => {
		if (takesFocus)
			host.current?.shadowRoot?.querySelector<HTMLElement>('[role=dialog]')?.focus({ preventScroll: true });
	}, [at, takesFocus]);
	return (
		<div
			class="card-place"
			ref={host}
			onPointerEnter={entered}
			onPointerLeave={left}
			onFocusOut={({ relatedTarget }) => relatedTarget && focusLeft()}
		/>
	);
}
