import css from '../marks.css';
import { isShadowRoot } from '../node-kinds.ts';
import { rootsNeedRules } from '../shadow-rules.ts';

/** Name of the highlight on the mention whose card was asked for; `marks.css` has its style. */
const POINTED_OUT = 'newsgloss-pointed-out';

/** Shows which words a card is about, until `signal` aborts: no pointer shows it to who came by keyboard. */
export function pointOut(range: (() => Range | null) | undefined, signal: AbortSignal): void {
	const words = range?.();
	if (!words) return;
	const highlight = new Highlight(words);
	// Over the mark, and over what the page highlights.
	highlight.priority = 1;
	CSS.highlights.set(POINTED_OUT, highlight);
	const root = words.startContainer.getRootNode();
	const sheet = rootsNeedRules && isShadowRoot(root) ? new CSSStyleSheet() : null;
	if (sheet && isShadowRoot(root)) {
		sheet.replaceSync(css);
		root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
	}
	signal.addEventListener(
		'abort',
		() => {
			if (CSS.highlights.get(POINTED_OUT) === highlight) CSS.highlights.delete(POINTED_OUT);
			if (sheet && isShadowRoot(root))
				root.adoptedStyleSheets = root.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
		},
		{ once: true },
	);
}
