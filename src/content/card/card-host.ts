import { CARD_HOST } from '../card-request.ts';
import { isElement, slotOrParent } from '../node-kinds.ts';
import { keepWheel } from './keep-wheel.ts';

/** A page that sweeps away what it does not know gets the host back so many times; then it has its way. */
const MOST_RETURNS = 3;

/** What elements of ours are in, whatever the page is written in. */
export const XHTML = 'http://www.w3.org/1999/xhtml';

/**
 * Properties a page's own rules could reach the host by; each `!important`, as each after `all` must be
 * (docs/browser-quirks.md). It lies at the top left of the window and is moved by `translate`. What changes is set as custom
 * properties: they alone pass `all`, and a host's own style gives way to these rules. On paper there is no card: Chromium would print it, on
 * every sheet.
 */
const hostStyle = `:host {
	all: initial !important;
	color-scheme: light dark !important;
	position: fixed !important;
	inset: var(--card-inset, 0 auto auto 0) !important;
	margin: 0 !important;
	padding: 0 !important;
	border: 0 !important;
	background: none !important;
	overflow: visible !important;
	inline-size: var(--card-width, max-content) !important;
	block-size: max-content !important;
	z-index: 2147483647 !important;
	translate: var(--card-x, 0) var(--card-y, 0) !important;
	zoom: var(--card-zoom, 1) !important;
	pointer-events: none !important;
}
:host(:not(:popover-open)) { display: none !important; }
@media print { :host { display: none !important; } }`;

/**
 * What happens in the card is not for the page: its keys are no shortcuts there, and its presses are not "outside" of the page's menus.
 * A page that listens first, on its way down, hears of them all the same.
 */
const kept = [
	...['keydown', 'keyup', 'keypress', 'click', 'dblclick', 'auxclick', 'contextmenu', 'wheel'],
	...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend'],
	...['focusin', 'focusout', 'copy', 'selectstart'],
];

export interface CardHost {
	readonly element: HTMLElement;
	/** Where the card's view is rendered. */
	readonly mount: HTMLElement;
	/** Its closed shadow root, to see what has focus. */
	readonly root: ShadowRoot;
}

/**
 * Puts the card's host in the top layer, outside `body`; inside the modal dialog or fullscreen element that
 * holds `near`, since anything outside those is covered and inert. Removed when `signal` aborts.
 * @throws when the page takes it away while it is being shown, or has defined an element of its name
 */
export function showHost(near: Node, css: string, signal: AbortSignal): CardHost {
	const document = near.ownerDocument as Document;
	// XML and SVG documents make elements of no namespace or their own otherwise.
	const element = document.createElementNS(XHTML, CARD_HOST) as HTMLElement;
	element.setAttribute('popover', 'manual');
	const root = element.attachShadow({ mode: 'closed' });
	const style = document.createElementNS(XHTML, 'style');
	style.textContent = hostStyle + css;
	const mount = document.createElementNS(XHTML, 'div') as HTMLElement;
	root.append(style, mount);
	keepWheel(mount);
	for (const type of kept) mount.addEventListener(type, (event) => event.stopPropagation(), { passive: true });

	const place = (): void => {
		const parent = parentFor(near);
		// What the page zooms itself by: `all` resets the host's own, not what it stands in.
		element.style.setProperty('--card-zoom', String(1 / parent.currentCSSZoom));
		parent.append(element);
		element.showPopover();
	};
	let returns = 0;
	const observer = new MutationObserver(() => {
		if (element.isConnected || returns++ >= MOST_RETURNS) return;
		try {
			place();
		} catch {
			// Taken away again while it was being shown.
		}
	});
	signal.addEventListener(
		'abort',
		() => {
			observer.disconnect();
			element.remove();
		},
		{ once: true },
	);
	place();
	observer.observe(element.parentNode as Node, { childList: true });
	return { element, mount, root };
}

/** The innermost modal dialog or fullscreen element around `near`, else the document's root element. */
function parentFor(near: Node): Element {
	for (let at: Node | null = near; at; at = slotOrParent(at))
		if (isElement(at) && at.matches('dialog:modal, :fullscreen')) return at;
	return (near.ownerDocument as Document).documentElement;
}
