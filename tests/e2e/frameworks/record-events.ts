/** What a page heard, in its order, as `window.heard`. */
declare global {
	interface Window {
		heard: string[];
	}
}

/** Set up before anything else on the page: writes down each event that reaches it, with where, and what was copied and pasted. */
export function recordEvents(): void {
	window.heard = [];
	const types =
		'pointerdown pointerup mousedown mouseup click dblclick focusin focusout keydown keyup beforeinput input change copy cut paste selectstart dragstart wheel error unhandledrejection';
	for (const type of types.split(' ')) {
		addEventListener(
			type,
			(event) => {
				const { target } = event;
				const where =
					target instanceof Element ? `${target.localName}#${target.id}` : target === document ? 'document' : 'window';
				const { clipboardData } = event as ClipboardEvent;
				const held = clipboardData && [...clipboardData.types].map((kind) => `${kind}=${clipboardData.getData(kind)}`);
				window.heard.push([type, where, event.eventPhase, event.defaultPrevented, held, getSelection()].join(' '));
			},
			true,
		);
	}
}
