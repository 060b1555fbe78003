import marksCss from '../marks.css';
import { isShadowRoot } from '../node-kinds.ts';

/** Name of the highlight under a mention that was just gone to; `marks.css` has its look. */
const FLASH = 'newsgloss-here';

/** How long it stands, in ms: the eye finds it on a page that has just moved, and reads on undisturbed. */
const STANDS = 1_600;

/** Firefox does not paint a document's highlight rules inside shadow trees; Chromium does. */
const rootsNeedRules = CSS.supports('-moz-appearance', 'none');

/** Takes away the one that stands now: there is never more than one. */
let end = (): void => {};

/** Puts a light ground under a mention for a moment, so that whoever went to it sees where it is. Nothing moves. */
export function flash(range: Range, signal: AbortSignal): void {
	end();
	const highlight = new Highlight(range);
	const root = range.startContainer.getRootNode();
	const sheet = rootsNeedRules && isShadowRoot(root) ? new CSSStyleSheet() : null;
	if (sheet && isShadowRoot(root)) {
		sheet.replaceSync(marksCss);
		root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
	}
	CSS.highlights.set(FLASH, highlight);
	const timer = setTimeout(() => end(), STANDS);
	end = () => {
		clearTimeout(timer);
		signal.removeEventListener('abort', end);
		if (CSS.highlights.get(FLASH) === highlight) CSS.highlights.delete(FLASH);
		if (sheet && isShadowRoot(root)) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
		end = () => {};
	};
	signal.addEventListener('abort', end, { once: true });
}
