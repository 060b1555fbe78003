import type { Recogniser } from '../recognition/recogniser.ts';
import { AwaitedJudge } from './awaited-judge.ts';
import type { Section } from './block.ts';
import type { ChangeListener, Seam } from './changes.ts';
import { Changes } from './changes.ts';
import { blockAround, flowOf, isUnread, mayRead } from './flow.ts';
import { listenToPage } from './listen-to-page.ts';
import { isElement, isText } from './node-kinds.ts';
import type { PageIndex } from './page-index.ts';
import type { ReaderEvents } from './reader-events.ts';
import { holdsNoForm } from './plain-block.ts';
import { quietly } from './quietly.ts';
import { ReadingSchedule } from './reading-schedule.ts';
import { RunReader } from './run-reader.ts';
import { ShadowTrees } from './shadow-trees.ts';
import { SLICE, soon } from './slices.ts';
import { headings, TextWalk } from './text-walk.ts';
import { textBeside } from './text-beside.ts';
import { textsUnder } from './texts-under.ts';
import { TreeQueue } from './tree-queue.ts';
import { UrgentTexts } from './urgent-texts.ts';
import { UnclearRuns } from './unclear-runs.ts';
import { elementsInView, textIn } from './in-view.ts';

/**
 * What a reader sees is looked for after so many slices: the first is taken up by making the index, and most pages are read by the end of the
 * second.
 */
const LOOK_AFTER = 2;

/**
 * Keeps the index of blocks true to the page: reads it once, then what changes, in slices.
 */
export class PageReader implements ChangeListener {
	readonly #document: Document;
	readonly #recogniser: Recogniser;
	readonly #index: PageIndex;
	readonly #judge: AwaitedJudge;
	readonly #events: ReaderEvents;
	readonly #runs: RunReader;
	readonly #signal: AbortSignal;
	readonly #changes: Changes;
	readonly #trees = new TreeQueue();
	/** Of the texts to be read again, those that are before the next paint. */
	readonly #urgent: UrgentTexts;
	/** Since the last batch of changes: what holds what may be another element now. */
	#areElementsChanged = false;
	readonly #shadowTrees: ShadowTrees;
	readonly #schedule: ReadingSchedule;
	#slices = 0;
	/** Once it has been told to be in another language than it says. */
	#isReadAnew = false;
	/** How many child frames the document had when it last changed, and was it an editor as a whole, which tells no observer? */
	#frames = 0;
	#isEditor = false;

	constructor(
		document: Document,
		parts: { recogniser: Recogniser; index: PageIndex; loadJudge: () => Promise<unknown>; events: ReaderEvents },
		signal: AbortSignal,
	) {
		this.#document = document;
		this.#recogniser = parts.recogniser;
		this.#index = parts.index;
		this.#judge = new AwaitedJudge(parts.loadJudge, (isHere) => {
			if (signal.aborted || this.#schedule.isSet) return;
			if (isHere) this.#readSoon(0);
			// What was read without it is all there is, for now.
			else this.#events.done(true);
		});
		this.#events = parts.events;
		this.#urgent = new UrgentTexts(parts.events.isOnScreen);
		const shown = (texts: readonly Text[]): void => {
			for (const text of texts) this.edited(text);
			this.#readSoon();
		};
		this.#runs = new RunReader(document, parts.recogniser, parts.index, new UnclearRuns(shown, signal));
		this.#signal = signal;
		this.#changes = new Changes(document, this, signal);
		// A page that is left while the judge is on its way may miss it; and what happens meanwhile is looked at when it is seen again.
		this.#schedule = new ReadingSchedule(
			document,
			(end) => this.#slice(end),
			() => {
				this.#sendForJudge();
				this.#shadowTrees.stir();
			},
			signal,
		);
		const enter = (root: ShadowRoot, section = () => this.#index.sectionAbove(root.host)): void => {
			this.#changes.watch(root);
			this.#queue(root, section);
			// What its host has shown until now it may hide.
			for (const node of root.host.childNodes) if (isText(node) && this.#index.at(node)) this.edited(node);
			this.#readSoon();
		};
		const seen = (elements: readonly Element[]): void => {
			const texts = elements.flatMap((element) => textIn(element) ?? []);
			parts.events.seen(new Set(texts.flatMap((text) => this.#index.at(text) ?? [])));
		};
		this.#shadowTrees = new ShadowTrees(document, this.#changes.watched, { enter, seen }, signal);
	}

	start(): void {
		this.#changes.watch(this.#document);
		this.#queueAll();
		// Where nothing else happens on the page, its reader does something: many a page folds its text by its styles alone.
		const stir = () => this.#shadowTrees.stir();
		const due = () => this.#changes.due();
		const heard = { load: due, scrollend: stir, click: stir, transitionend: stir, animationend: stir };
		listenToPage(this.#document, heard, this.#signal);
		this.#readSoon();
	}

	edited(text: Text): void {
		if (this.#index.dirty.has(text)) return;
		this.#index.dirty.add(text);
		this.#urgent.edited(text, this.#index.at(text));
	}

	placed(node: Node): void {
		this.#areElementsChanged ||= isElement(node);
		if (!this.#runs.isHere(node)) return;
		// It may have gone into a tree that was not to be seen so far.
		this.#shadowTrees.enterLate(node.getRootNode());
		if (isText(node)) {
			this.edited(node);
		} else if (isElement(node)) {
			const flow = flowOf(node);
			if (isUnread(flow)) return;
			if (flow !== 'block') this.#dirtyUnder(node);
			else if (mayRead(node)) this.#queue(node, () => this.#index.sectionAbove(node));
		}
	}

	removed(node: Node): void {
		if (this.#index.size === 0) return;
		const isHere = this.#runs.isHere(node);
		for (const text of textsUnder(this.#changes.watched, node)) {
			const block = this.#index.at(text);
			if (!isHere) {
				// Where its block has marks on screen, what is left of that is read before the next paint.
				if (block) this.#urgent.lost(block);
				this.#runs.drop(text);
			} else if (block) {
				// Its marks have stayed behind: they are put where it stands now before the page is painted.
				this.#index.moved(text);
				this.edited(text);
			}
		}
		if (isElement(node)) this.#unhead(node);
	}

	seam(seam: Seam): void {
		const { target } = seam;
		// Emptied, it may have a root to show, or get one.
		if (isElement(target) && !target.firstChild) this.#shadowTrees.find(target);
		for (const side of ['previousSibling', 'nextSibling'] as const) {
			const text = textBeside(target, seam[side], side);
			if (text) this.edited(text);
		}
	}

	readability(element: Element): void {
		for (const text of textsUnder(this.#changes.watched, element)) this.#runs.drop(text);
		this.#unhead(element);
		this.placed(element);
		const { parentNode, previousSibling, nextSibling } = element;
		if (parentNode) this.seam({ target: parentNode, previousSibling, nextSibling });
	}

	settled(): boolean {
		if (this.#areElementsChanged) this.#index.elementsChanged();
		this.#areElementsChanged = false;
		const isWatched = !this.#document.hidden;
		const urgent = this.#urgent.take();
		for (const text of urgent) if (isWatched && this.#index.dirty.has(text)) this.#runs.readAround(text);
		this.#shadowTrees.stir();
		this.#index.retitle();
		this.#tell();
		const frames = this.#document.defaultView?.length ?? 0;
		if (frames !== this.#frames) this.#events.sections(new Set());
		this.#frames = frames;
		if (this.#isEditor !== this.#runs.isEditor) this.#queueAll();
		if (this.#index.dirty.size > 0 || !this.#trees.isEmpty || !this.#index.isJudged) this.#readSoon();
		return isWatched && urgent.length > 0;
	}

	/** What stood under the headings in an element stands under what is now above it. */
	#unhead(element: Element): void {
		for (const text of this.#index.takeHeadedBy(element)) this.edited(text);
	}

	/** @param wait ms; until the last batch is long enough ago when left out */
	#readSoon(wait?: number): void {
		if (this.#schedule.isSet) return;
		this.#events.done(false);
		this.#schedule.set(wait);
	}

	#slice(end: number): boolean {
		this.#changes.now();
		// Where it fails there are the marks that there are, until the page changes.
		const isDone = quietly(() => this.#readOn(() => performance.now() < end), true);
		this.#tell();
		if (++this.#slices === LOOK_AFTER && !isDone) soon(() => this.#readInView(), this.#signal);
		if (isDone) this.#shadowTrees.stir();
		if (isDone && !this.#judge.isDue) this.#events.done(true);
		return isDone;
	}

	/** What the first slices did not get to, and a reader sees. */
	#readInView(): void {
		this.#changes.now();
		quietly(() => {
			for (const element of elementsInView(this.#document, performance.now() + SLICE)) {
				const text = textIn(element);
				if (!text) continue;
				this.#runs.readAround(text);
				const block = this.#index.at(text);
				if (block) this.#events.inView(block);
			}
		}, undefined);
		this.#tell();
	}

	#tell(): void {
		const changed = this.#index.takeChangedSections();
		if (changed.size > 0) this.#events.sections(changed);
		this.#sendForJudge();
	}

	#sendForJudge(): void {
		if (!this.#index.isWaiting || this.#judge.isHere) return;
		this.#judge.send();
		this.#events.done(false);
	}

	/** @returns true when nothing is left to read. */
	#readOn(mayGoOn: () => boolean): boolean {
		let formless: Element | null = null;
		for (const text of this.#index.dirty) {
			if (!mayGoOn()) return false;
			// Most changes are about no name, before or after; of many in one block it is told once.
			const block = this.#trees.isLong && !this.#index.at(text) ? blockAround(text.parentElement) : null;
			if (block && (block === formless || holdsNoForm(block, this.#recogniser))) {
				formless = block;
				this.#index.dirty.delete(text);
			} else this.#runs.readAround(text);
		}
		if (this.#judge.isHere && !this.#index.weighWaiting(mayGoOn)) return false;
		if (!this.#isReadAnew && this.#index.isMistold) {
			this.#isReadAnew = true;
			this.#queueAll();
		}
		if (!this.#trees.advance(mayGoOn)) return false;
		return this.#index.dirty.size === 0 && this.#index.judgeAgain(mayGoOn);
	}

	#queueAll(): void {
		this.#isEditor = this.#runs.isEditor;
		this.#queue(this.#document, () => this.#index.sectionAt(this.#document));
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
		this.#trees.add(
			new TextWalk(tree, {
				run: (pieces) => this.#runs.read(pieces, () => under ?? start(), tree === this.#document),
				unclear: this.#runs.unclear,
				matters: this.#runs.matters,
				host: (element, name) => {
					const here = under;
					this.#shadowTrees.find(element, () => here ?? start(), name, true);
				},
				resumed: (node) => {
					under = this.#index.sectionAbove(node);
				},
				heading: (element) => {
					if (isElement(tree)) this.#index.divide(under ?? start(), element);
					under = this.#index.sectionAt(element);
				},
				// Tables are made for it: a short page is read sooner without. What is to be read again has its turn in any case.
				passes: (block) => this.#trees.isLong && this.#index.dirty.size === 0 && holdsNoForm(block, this.#recogniser),
			}),
		);
	}

	#dirtyUnder(element: Element): void {
		for (const text of textsUnder(this.#changes.watched, element)) this.edited(text);
		for (const heading of element.querySelectorAll(headings))
			this.#index.divide(this.#index.sectionAbove(heading), heading);
		const walker = this.#document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT);
		for (let at: Node | null = element; at; at = walker.nextNode()) this.#shadowTrees.find(at as Element);
	}
}
