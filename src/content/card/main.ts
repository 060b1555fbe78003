import { render } from 'preact';
import { send } from '../../platform/messages.ts';
import cardCss from '../../ui/card.css';
import partsCss from '../../ui/parts.css';
import tokensCss from '../../ui/tokens.css';
import type { OpenCard } from '../card-request.ts';
import type { ReaderPlace } from '../reader-place.ts';
import { placeOf } from '../reader-place.ts';
import { showHost } from './card-host.ts';
import { follow } from './card-position.ts';
import { standAtEdge } from './edge-sheet.ts';
import { hearSettings } from './heard-settings.ts';
import { leaveByTab } from './leave-by-tab.ts';
import { pointOut } from './point-out.ts';
import { viewOf, warmUp } from './view-of-request.tsx';

const css = tokensCss + partsCss + cardCss;

const nothing = (): void => {};

/** Draws the card that is open anew, in the language and state that the settings now tell. */
let redraw = nothing;

/** Where the reader came from into the card that has the focus. Stepping from card to card keeps it. */
let origin: ReaderPlace | null = null;

globalThis.newsglossShowCard = (request, close, signal) => {
	const { document, range, line, opening } = request;
	const {
		element: host,
		mount,
		root,
	} = showHost(range?.()?.startContainer ?? document.activeElement ?? document.documentElement, css, signal);
	const view = viewOf(request, { mount, close, signal });
	const draw = (): void => render(view(), mount);
	draw();
	redraw = draw;
	signal.addEventListener(
		'abort',
		() => {
			if (redraw === draw) redraw = nothing;
		},
		{ once: true },
	);
	leaveByTab(mount, close);
	// What fills the screen covers a card outside it, and Escape leaves it before any script hears of the key.
	document.addEventListener('fullscreenchange', () => close(), { signal });
	const position = (opening === 'tap' ? standAtEdge : follow)(host, range, line, close, signal);
	if (opening !== 'rest') {
		origin = placeOf(document) ?? origin;
		if (opening === 'ask') pointOut(range, signal);
		mount.querySelector<HTMLElement>('[role=dialog]')?.focus({ preventScroll: true });
	}
	return {
		box: () => mount.getBoundingClientRect(),
		line: position.line,
		holds: (event) => event.target === host,
		hasFocus: () => root.activeElement !== null,
		follow: position.place,
		goBack: () => {
			if (!root.activeElement) return;
			if (origin?.isFocused) origin.goBack();
			else goBackElsewhere(origin).catch(() => {});
		},
	} satisfies OpenCard;
};

/** The reader came from another frame, which knows where they were; or from the browser's own controls, as the popup. */
async function goBackElsewhere(here: ReaderPlace | null): Promise<void> {
	const { isBack } = await send('go-back', {});
	if (!isBack) here?.goBack();
}

requestIdleCallback(warmUp);
const frame = globalThis.newsglossFrame;
if (frame) hearSettings(() => redraw(), frame.life);
