import type { MarkStyle } from '../settings/mark-style.ts';
import { highlightName } from '../settings/mark-style.ts';
import type { Mention } from './block.ts';
import { elementOf } from './block.ts';
import css from './marks.css';
import { isLaidOut } from './laid-out.ts';
import { listenToPage } from './listen-to-page.ts';
import { isCutIn, isCutOff, runsOut } from './cut-off.ts';
import { LONG, nearOf } from './long-element.ts';
import { hasOwnInk } from './own-ink.ts';
import { isShadowRoot } from './node-kinds.ts';
import { rootsNeedRules } from './shadow-rules.ts';

/**
 * Elements are watched in batches, so many ms apart: each batch asks for a frame, and a frame of a large page takes longer than to read what
 * it shows.
 */
const WATCH_EVERY = 150;

/** How far around the viewport marks are kept registered, so that scrolling does not outrun them, in heights of it. */
const MARGIN = 0.5;

/** While the reader scrolls through an element that is much longer than the viewport, its marks are chosen anew so often, in ms. */
const CHOOSE_EVERY = 100;

/**
 * Paints mentions. Of those handed over, only the ones near the viewport are registered as highlight
 * ranges: each registered range costs the page in every frame that changes anything (docs/browser-quirks.md).
 * Live ranges, because static ones that leave the page take others' paint away in Firefox.
 */
export class Marks {
	readonly #highlight = new Highlight();
	/** The painted mentions by the element that tells whether they are near. */
	readonly #painted = new Map<Element, Set<Mention>>();
	readonly #elements = new Map<Mention, Element>();
	readonly #ranges = new Map<Mention, Range>();
	/** Elements to be watched with the next batch, when that may be at the soonest (`performance.now()`), and its timer. */
	readonly #unwatched = new Set<Element>();
	#nextWatch = 0;
	#waiting = 0;
	#isRead = false;
	/** What was last told of a watched element; nothing before the first word of it. */
	readonly #isNear = new WeakMap<Element, boolean>();
	/** Those whose text is cut off, as far as the observer has told. */
	readonly #cut = new WeakSet<Element>();
	/** Mentions that are cut off where their element is not, or that a mark would repaint; and those of which the first is not known yet. */
	readonly #unfit = new WeakSet<Mention>();
	readonly #unplaced = new WeakSet<Mention>();
	/** Near ones that may be much longer than the viewport, and the timer to choose anew which of their mentions are near. */
	readonly #long = new Set<Element>();
	#choosing = 0;
	readonly #styledRoots = new Set<ShadowRoot>();
	readonly #observer: IntersectionObserver;
	readonly #style: () => MarkStyle;
	/** What the highlight is registered as; `marks.css` has a style for each name. */
	#name = '';
	#sheet: CSSStyleSheet | null = null;

	/**
	 * @param style what a mark looks like, now
	 * @param onTurned told which mentions have come near the viewport, where hidden ones may have been shown, and which are hidden now
	 */
	constructor(
		document: Document,
		style: () => MarkStyle,
		signal: AbortSignal,
		onTurned: (mentions: readonly Mention[]) => void,
	) {
		this.#style = style;
		this.#observer = new IntersectionObserver(
			(entries) => {
				const turned = entries.flatMap((entry) => this.#moved(entry));
				if (turned.length > 0) onTurned(turned);
				this.keep();
			},
			{ root: document, rootMargin: `${100 * MARGIN}%` },
		);
		listenToPage(document, { scroll: () => this.#chooseSoon() }, signal);
		signal.addEventListener('abort', () => this.#clear(), { once: true });
	}

	/** Paints `mention` whenever it is near; {@link keep} has to follow. */
	add(mention: Mention): void {
		const element = elementOf(mention);
		if (!element || this.#elements.has(mention)) return;
		this.#elements.set(mention, element);
		const here = this.#painted.get(element);
		if (here) here.add(mention);
		else {
			this.#painted.set(element, new Set([mention]));
			if (this.#isRead) this.#observer.observe(element);
			else {
				this.#unwatched.add(element);
				this.#waiting ||= window.setTimeout(() => this.#watch(), this.#nextWatch - performance.now());
			}
		}
		if (!this.#isNear.get(element)) return;
		if (this.#isLong(element)) this.#chooseSoon();
		else this.#register(mention);
	}

	/** Takes mentions of which nothing is told yet for near: once added, they are painted in the next frame. */
	expect(mentions: readonly Mention[]): void {
		for (const mention of mentions) {
			const element = elementOf(mention);
			if (element && !this.#isNear.has(element)) this.#isNear.set(element, true);
		}
	}

	remove(mention: Mention): void {
		this.#release(mention);
		const element = this.#elements.get(mention);
		if (!element) return;
		this.#elements.delete(mention);
		const here = this.#painted.get(element);
		here?.delete(mention);
		if (here?.size !== 0) return;
		this.#painted.delete(element);
		this.#unwatched.delete(element);
		this.#long.delete(element);
		this.#isNear.delete(element);
		this.#observer.unobserve(element);
	}

	/** Is the mention painted where a reader may see it now, or about to be? */
	mayBeOnScreen(mention: Mention): boolean {
		const element = this.#elements.get(mention);
		return element !== undefined && this.#isNear.get(element) !== false;
	}

	/** The page has been read: what waits is watched now, and what comes later at once. */
	read(): void {
		this.#isRead = true;
		this.#watch();
	}

	#watch(): void {
		clearTimeout(this.#waiting);
		this.#waiting = 0;
		for (const element of this.#unwatched) this.#observer.observe(element);
		this.#unwatched.clear();
		this.#nextWatch = performance.now() + WATCH_EVERY;
	}

	/** Puts the highlight where it belongs: back, if the page has cleared, emptied or replaced it, and under the name of its style; its rules, too. */
	keep(): void {
		for (const root of this.#styledRoots) this.#styleRoot(root);
		const name = highlightName(this.#style());
		if (name !== this.#name) this.#unregister();
		this.#name = name;
		if (this.#highlight.size < this.#ranges.size) for (const range of this.#ranges.values()) this.#highlight.add(range);
		if (this.#ranges.size > 0 && CSS.highlights.get(name) !== this.#highlight)
			CSS.highlights.set(name, this.#highlight);
	}

	#unregister(): void {
		if (CSS.highlights.get(this.#name) === this.#highlight) CSS.highlights.delete(this.#name);
	}

	/** @returns the mentions that have come near, or were near and are hidden now, or are cut off by something now or no more */
	#moved(entry: IntersectionObserverEntry): Mention[] {
		const { target, isIntersecting, boundingClientRect, rootBounds } = entry;
		const mentions = [...(this.#painted.get(target) ?? [])];
		const [wasNear, wasCut] = [this.#isNear.get(target), this.#cut.has(target)];
		// Of most there is nothing more to be asked: they stand further down.
		const isBelow = rootBounds !== null && boundingClientRect.top > rootBounds.bottom;
		const isShown = isIntersecting || (isBelow && !wasNear) || isLaidOut(target);
		const isNear = isIntersecting || (isShown && !isBelow && runsOut(target));
		const isCut = isShown && isCutOff(entry, isNear);
		this.#isNear.set(target, isNear);
		if (isCut) this.#cut.add(target);
		else this.#cut.delete(target);
		if (isNear && this.#isLong(target)) this.#choose(target);
		else {
			this.#long.delete(target);
			for (const mention of mentions) {
				if (isNear) {
					this.#register(mention);
					this.#place(mention, entry);
				} else this.#release(mention);
			}
		}
		if (!isShown) this.reseat(mentions);
		return isNear || (wasNear && !isShown) || isCut !== wasCut ? mentions : [];
	}

	/** Would a mark be wasted on a painted mention: is it cut off by what holds it, moved out of sight, or in letters that a mark would repaint? */
	isWasted(mention: Mention): boolean {
		const element = this.#elements.get(mention);
		return element !== undefined && (this.#cut.has(element) || this.#unfit.has(mention));
	}

	/**
	 * Watches another element for each mention whose own has no box, or that one anew where it was cut off, or may have been: that it is no more tells no
	 * observer.
	 */
	reseat(mentions: readonly Mention[]): void {
		for (const mention of mentions) {
			const element = this.#elements.get(mention);
			if (!element) continue;
			if (this.#cut.has(element) || this.#unfit.has(mention) || this.#unplaced.has(mention)) {
				this.#observer.unobserve(element);
				this.#observer.observe(element);
			} else if (!isLaidOut(element) && elementOf(mention) !== element) {
				this.remove(mention);
				this.add(mention);
			}
		}
	}

	/** Has an element that is near so many mentions that they are not all registered? */
	#isLong(element: Element): boolean {
		const isLong = (this.#painted.get(element)?.size ?? 0) > LONG;
		if (isLong) this.#long.add(element);
		return isLong;
	}

	#chooseSoon(): void {
		if (this.#long.size === 0) return;
		this.#choosing ||= window.setTimeout(() => {
			this.#choosing = 0;
			for (const element of this.#long) this.#choose(element);
			this.keep();
		}, CHOOSE_EVERY);
	}

	/** Registers those of a long element's mentions that are near, and no others. */
	#choose(element: Element): void {
		const mentions = [...(this.#painted.get(element) ?? [])];
		const near = nearOf(this.#isNear.get(element) ? mentions : [], MARGIN * innerHeight);
		for (const mention of mentions) {
			if (near.has(mention)) this.#register(mention);
			else this.#release(mention);
		}
	}

	#register(mention: Mention): void {
		if (this.#ranges.has(mention)) return;
		const range = mention.block.run.rangeOf(mention.start, mention.end);
		if (!range) return;
		if (hasOwnInk(range, mention.block.run.text.slice(0, mention.start).trim() === '')) {
			this.#unfit.add(mention);
			return;
		}
		this.#ranges.set(mention, range);
		this.#highlight.add(range);
		const root = rootsNeedRules && range.startContainer.getRootNode();
		if (root && isShadowRoot(root)) this.#styledRoots.add(root);
	}

	/** Tells whether a mention is cut off, now that its element is known to be near. */
	#place(mention: Mention, entry: IntersectionObserverEntry): void {
		const range = this.#ranges.get(mention);
		if (!range) return;
		const isCut = isCutIn(entry, range);
		if (isCut) this.#unfit.add(mention);
		else this.#unfit.delete(mention);
		if (isCut === undefined) this.#unplaced.add(mention);
		else this.#unplaced.delete(mention);
	}

	#release(mention: Mention): void {
		const range = this.#ranges.get(mention);
		if (!range) return;
		this.#highlight.delete(range);
		this.#ranges.delete(mention);
	}

	#styleRoot(root: ShadowRoot): void {
		if (!root.isConnected) {
			this.#unstyle(root);
			this.#styledRoots.delete(root);
			return;
		}
		if (!this.#sheet) {
			this.#sheet = new CSSStyleSheet();
			this.#sheet.replaceSync(css);
		}
		if (root.adoptedStyleSheets.includes(this.#sheet)) return;
		root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((sheet) => !isMarksSheet(sheet)), this.#sheet];
	}

	#clear(): void {
		clearTimeout(this.#waiting);
		clearTimeout(this.#choosing);
		this.#observer.disconnect();
		this.#highlight.clear();
		this.#unregister();
		for (const root of this.#styledRoots) this.#unstyle(root);
	}

	#unstyle(root: ShadowRoot): void {
		root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
	}
}

/** Is it a sheet of marks? An update of the extension leaves the old script's behind: Firefox ends that without a word. */
const isMarksSheet = ({ cssRules }: CSSStyleSheet): boolean =>
	cssRules[0]?.cssText.includes('::highlight(newsgloss') ?? false;
