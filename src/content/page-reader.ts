import type { Recogniser } from '../recognition/recogniser.ts';
import { AwaitedJudge } from './awaited-judge.ts';
import type { Block, Section } from './block.ts';
import type { ChangeListener, Seam } from './changes.ts';
import { Changes } from './changes.ts';
import { blockAround, flowOf, mayRead } from './flow.ts';
import { nameOf } from './native-reads.ts';
import { isElement, isShadowRoot, isText } from './node-kinds.ts';
import type { PageIndex } from './page-index.ts';
import type { ReaderEvents } from './reader-events.ts';
import { holdsNoForm } from './plain-block.ts';
import { RootlessHosts } from './rootless-hosts.ts';
import { GAP, Run } from './run.ts';
import { shadowRootOf } from './shadow-roots.ts';
import { inSlices, SLICE } from './slices.ts';
import { holdsForm } from './seams.ts';
import type { Pieces } from './text-walk.ts';
import { runAround, TextWalk } from './text-walk.ts';
import { textBeside } from './text-beside.ts';
import { textsUnder } from './texts-under.ts';
import { textsInViewport } from './viewport-texts.ts';

/** Shortest time between two readings of changed text, in ms: under a storm of changes, batches (docs/browser-quirks.md). */
const BATCH = 100;

/** Changed blocks whose marks are on screen are read before the next paint; so many at most. */
const URGENT = 64;

/** How often the clock is asked: once in so many runs. */
const CLOCK_EVERY = 16;

/**
 * Keeps the index of blocks true to the page: reads it once, then what changes, in slices.
 */
export class PageReader implements ChangeListener {
	readonly #document: Document;
	readonly #recogniser: Recogniser;
	readonly #index: PageIndex;
	readonly #judge: AwaitedJudge;
	readonly #events: ReaderEvents;
	readonly #signal: AbortSignal;
	readonly #changes: Changes;
	/** Trees still to be read; the next one last. */
	readonly #walks: TextWalk[] = [];
	readonly #dirty = new Set<Text>();
	/** Of those, the ones to be read before the next paint. */
	readonly #urgent: Text[] = [];
	readonly #rootless: RootlessHosts;
	#isScheduled = false;
	/** It took more than one slice to read. */
	#isLong = false;
	/** How many child frames the document had when it last changed. */
	#frames = 0;
	#lastBatch = 0;

	constructor(
		document: Document,
		parts: { recogniser: Recogniser; index: PageIndex; loadJudge: () => Promise<unknown>; events: ReaderEvents },
		signal: AbortSignal,
	) {
		this.#document = document;
		this.#recogniser = parts.recogniser;
		this.#index = parts.index;
		this.#judge = new AwaitedJudge(parts.loadJudge, (isHere) => {
			if (signal.aborted || this.#isScheduled) return;
			if (isHere) this.#schedule(0);
			// What was read without it is all there is, for now.
			else this.#events.done(true);
		});
		this.#events = parts.events;
		this.#signal = signal;
		this.#changes = new Changes(this, signal);
		const found = (host: Element): void => {
			this.#findRoot(host, () => this.#index.sectionAbove(host));
			this.#schedule();
		};
		this.#rootless = new RootlessHosts(document, found, signal);
	}

	start(): void {
		this.#changes.watch(this.#document);
		this.#queue(this.#document, () => this.#index.sectionAt(this.#document));
		const options = { signal: this.#signal };
		this.#document.defaultView?.addEventListener('load', () => this.settled(), options);
		// A page that is left while the judge is on its way may miss it.
		this.#document.addEventListener('visibilitychange', () => this.#document.hidden || this.#sendForJudge(), options);
		this.#schedule();
	}

	edited(text: Text): void {
		if (this.#dirty.has(text)) return;
		this.#dirty.add(text);
		const block = this.#index.at(text);
		if (block && this.#urgent.length < URGENT && this.#events.isOnScreen(block)) this.#urgent.push(text);
	}

	added(node: Node): void {
		if (isText(node)) {
			this.edited(node);
		} else if (isElement(node) && this.#isHere(node)) {
			const flow = flowOf(node);
			if (flow === 'gap' || flow === 'nothing') return;
			if (flow !== 'block') this.#dirtyUnder(node);
			else if (mayRead(node)) this.#queue(node, () => this.#index.sectionAbove(node));
		}
	}

	removed(node: Node): void {
		if (this.#isHere(node)) {
			const root = node.getRootNode();
			// It may have gone into a tree that was not to be seen so far.
			if (isShadowRoot(root) && !this.#changes.watched.has(root))
				this.#enterRoot(root, () => this.#index.sectionAbove(root.host));
			this.added(node);
			return;
		}
		if (this.#index.size > 0) for (const text of textsUnder(this.#changes.watched, node)) this.#dropAt(text);
	}

	seam({ target, previousSibling, nextSibling }: Seam): void {
		// Emptied, it may have a root to show, or get one.
		if (isElement(target) && !target.firstChild) this.#findRoot(target, () => this.#index.sectionAbove(target));
		const before = textBeside(target, previousSibling, 'previousSibling');
		for (const text of [before, textBeside(target, nextSibling, 'nextSibling')]) if (text) this.edited(text);
	}

	readability(element: Element): void {
		for (const text of textsUnder(this.#changes.watched, element)) this.#dropAt(text);
		this.added(element);
		const { parentNode, previousSibling, nextSibling } = element;
		if (parentNode) this.seam({ target: parentNode, previousSibling, nextSibling });
	}

	settled(): void {
		for (const text of this.#urgent.splice(0)) if (this.#dirty.has(text)) this.#readRunOf(text);
		this.#rootless.stir();
		this.#tellSections();
		this.#sendForJudge();
		const frames = this.#document.defaultView?.length ?? 0;
		if (frames !== this.#frames) this.#events.sections(new Set());
		this.#frames = frames;
		if (this.#dirty.size > 0 || this.#walks.length > 0 || !this.#index.judgeAgain(() => false)) this.#schedule();
	}

	/** Is it in this document? A page may move a node into another frame's, whose own script reads it there. */
	#isHere(node: Node): boolean {
		return node.isConnected && node.ownerDocument === this.#document;
	}

	#schedule(wait = this.#lastBatch + BATCH - performance.now()): void {
		if (this.#isScheduled) return;
		this.#isScheduled = true;
		this.#events.done(false);
		if (wait > 0) setTimeout(() => this.#whenVisible(), wait);
		else this.#whenVisible();
	}

	/** A hidden tab's text waits until someone looks. */
	#whenVisible(): void {
		if (this.#signal.aborted) return;
		if (!this.#document.hidden) {
			inSlices((end) => this.#slice(end), this.#signal);
			return;
		}
		this.#document.addEventListener('visibilitychange', () => this.#whenVisible(), {
			once: true,
			signal: this.#signal,
		});
	}

	#slice(end: number): boolean {
		let calls = 0;
		const mayGoOn = () => ++calls % CLOCK_EVERY !== 0 || performance.now() < end;
		const isFirst = this.#lastBatch === 0;
		this.#lastBatch = performance.now();
		const isDone = this.#readOn(mayGoOn);
		if (isFirst && !isDone) this.#readInView(performance.now() + SLICE);
		this.#isScheduled = !isDone;
		this.#isLong ||= !isDone;
		this.#tellSections();
		this.#sendForJudge();
		if (isDone && !this.#judge.isDue) this.#events.done(true);
		return isDone;
	}

	/** What the first slice did not get to, and a reader sees. */
	#readInView(end: number): void {
		for (const text of textsInViewport(this.#document, end)) {
			this.#readRunOf(text);
			const block = this.#index.at(text);
			if (block) this.#events.inView(block);
		}
	}

	#sendForJudge(): void {
		if (!this.#index.isWaiting || this.#judge.isHere) return;
		this.#judge.send();
		this.#events.done(false);
	}

	/** @returns true when nothing is left to read. */
	#readOn(mayGoOn: () => boolean): boolean {
		let formless: Element | null = null;
		for (const text of this.#dirty) {
			if (!mayGoOn()) return false;
			// Most changes are about no name, before or after; of many in one block it is told once.
			const block = this.#isLong && !this.#index.at(text) ? blockAround(text.parentElement) : null;
			if (block && (block === formless || holdsNoForm(block, this.#recogniser))) {
				formless = block;
				this.#dirty.delete(text);
			} else this.#readRunOf(text);
		}
		if (this.#judge.isHere && !this.#index.weighWaiting(mayGoOn)) return false;
		for (let walk = this.#walks.at(-1); walk; walk = this.#walks.at(-1)) {
			// A walk may find shadow roots and queue theirs behind itself.
			const place = this.#walks.length - 1;
			if (!walk.advance(mayGoOn)) return false;
			this.#walks.splice(place, 1);
		}
		return this.#index.judgeAgain(mayGoOn);
	}

	/** @param above the section that the tree's text stands in before its first heading; asked when there is need, since finding it takes a search */
	#queue(tree: Document | ShadowRoot | Element, above: () => Section): void {
		let first: Section | null = null;
		/** Under the last heading passed. */
		let under: Section | null = null;
		const start = (): Section => {
			first ??= above();
			return first;
		};
		this.#walks.push(
			new TextWalk(tree, {
				run: (pieces) => this.#read(pieces, () => under ?? start(), tree === this.#document),
				host: (element, name) => {
					const here = under;
					this.#findRoot(element, () => here ?? start(), name);
				},
				heading: (element) => {
					under = this.#index.sectionAt(element);
				},
				// Tables are made for it: a short page is read sooner without. What is to be read again has its turn in any case.
				passes: (block) => this.#isLong && this.#dirty.size === 0 && holdsNoForm(block, this.#recogniser),
			}),
		);
	}

	#findRoot(element: Element, section: () => Section, name = nameOf(element)): void {
		const root = shadowRootOf(element, name);
		// A known one is read again: its host may have been away, or stand under another heading.
		if (root) this.#enterRoot(root, section);
		else if (root === null) this.#rootless.add(element);
	}

	#enterRoot(root: ShadowRoot, section: () => Section): void {
		this.#changes.watch(root);
		this.#queue(root, section);
	}

	/** Reads the one run that `text` stands in. */
	#readRunOf(text: Text): void {
		this.#dirty.delete(text);
		if (!this.#isHere(text) || !mayRead(text)) this.#dropAt(text);
		else this.#read(runAround(text), () => this.#index.sectionAbove(text), false);
	}

	#read(pieces: Pieces, section: () => Section, isNext: boolean): void {
		let stood: Set<Block> | null = null;
		if (this.#dirty.size > 0 || this.#index.size > 0) {
			for (const piece of pieces) {
				if (piece === GAP) continue;
				this.#dirty.delete(piece);
				const block = this.#index.at(piece);
				if (block) stood = (stood ?? new Set()).add(block);
			}
		}
		// A document that is an editor as a whole says so nowhere in its elements.
		const run = holdsForm(pieces, this.#recogniser) && this.#document.designMode !== 'on' ? new Run(pieces) : null;
		if (run || stood) this.#index.replace(stood ?? [], run, section, isNext);
	}

	#dropAt(text: Text): void {
		this.#dirty.delete(text);
		const block = this.#index.at(text);
		if (!block) return;
		this.#index.drop(block);
		for (const node of block.run.nodes) if (node !== text && node.isConnected) this.#dirty.add(node);
	}

	#tellSections(): void {
		const changed = this.#index.takeChangedSections();
		if (changed.size > 0) this.#events.sections(changed);
	}

	#dirtyUnder(element: Element): void {
		for (const text of textsUnder(this.#changes.watched, element)) this.edited(text);
		const walker = this.#document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT);
		for (let at: Node | null = element; at; at = walker.nextNode()) {
			this.#findRoot(at as Element, () => this.#index.sectionAbove(element));
		}
	}
}
