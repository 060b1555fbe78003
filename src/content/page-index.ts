import { isDoubtful } from '../recognition/doubtful-candidate.ts';
import type { Candidate, PageEvidence, Reading, Recogniser } from '../recognition/recogniser.ts';
import type { MentionId } from '../settings/page-report.ts';
import type { Block, Mention, Section } from './block.ts';
import { textOf } from './block.ts';
import { compareShown } from './document-order.ts';
import { closestShown, isElement, isText, shownParent } from './node-kinds.ts';
import { QuietZones } from './quiet-zones.ts';
import { arePartedBlocks } from './reads-as-one.ts';
import type { Run } from './run.ts';
import { byPlace, firstText, putInOrder } from './section-order.ts';
import { headings } from './text-walk.ts';
import type { TextsAround } from './texts-around.ts';
import { WaitingSet } from './waiting-set.ts';

/** How far back to look for the heading above a changed block, in nodes; beyond it the block stands under none. */
const SECTION_SEARCH = 2_048;

/** What a run's text stands right in. */
const placeOf = (run: Run): Node | null => shownParent(run.nodes[0] as Text);

/**
 * Every block of the page that holds candidates, by its text nodes, with the verdicts on them. The page's
 * nodes are held only as long as they are in the page: whoever sees one go calls {@link drop}.
 */
export class PageIndex {
	readonly #recogniser: Recogniser;
	readonly #evidence: PageEvidence;
	readonly #textsAround: TextsAround;
	readonly #blocks = new Set<Block>();
	readonly #byText = new WeakMap<Text, Block>();
	readonly #doubtful = new Set<Block>();
	/** Read before there was a judge for their doubtful candidates. */
	readonly #waiting = new Set<Block>();
	/** Texts that have changed, or whose place has, since they were read. */
	readonly dirty = new WaitingSet<Text>((text) => !text.isConnected);
	readonly #byId = new Map<MentionId, Mention>();
	readonly #sections = new WeakMap<Node, Section>();
	#changedSections = new Set<Section>();
	/** The evidence all doubtful blocks were last judged by. */
	#judgedBy = -1;
	#nextId = 0;
	/** As long as no element comes, goes or changes. */
	readonly #quiet = new QuietZones();

	constructor(recogniser: Recogniser, evidence: PageEvidence, textsAround: TextsAround) {
		this.#recogniser = recogniser;
		this.#evidence = evidence;
		this.#textsAround = textsAround;
	}

	get size(): number {
		return this.#blocks.size;
	}

	get hasMentions(): boolean {
		return this.#byId.size > 0;
	}

	/** Are there candidates that no judge has weighed? */
	get isWaiting(): boolean {
		return this.#waiting.size > 0;
	}

	[Symbol.iterator](): Iterator<Block> {
		return this.#blocks.values();
	}

	at(text: Text): Block | undefined {
		return this.#byText.get(text);
	}

	mention(id: MentionId): Mention | undefined {
		return this.#byId.get(id);
	}

	/**
	 * Puts what `run` says in the place of the blocks that stood on its nodes. A mention that stays keeps its id.
	 * @param isNext the run follows all that was put into its section before
	 */
	replace(stood: Iterable<Block>, run: Run | null, section: () => Section, isNext: boolean): void {
		const old = [...stood];
		const block = run && this.#read(run, section());
		const before = old.flatMap(({ mentions }) => mentions);
		const mentions = block ? this.#mentionsOf(block, this.#meantIn(block), before) : [];
		// Most changes change nothing for other blocks: then none of them is judged again.
		const isHeard = !block || old.length !== 1 || saidBy((old[0] as Block).reading) !== saidBy(block.reading);
		const place = block && old[0] ? block.section.blocks.indexOf(old[0]) : -1;
		for (const was of old) {
			if (isHeard) this.#evidence.remove(was.reading);
			this.#takeOut(was);
		}
		if (!block) return;
		if (isHeard) this.#evidence.add(block.reading);
		putInOrder(block, isNext, place);
		this.#put(block, mentions);
	}

	/** The page has moved a text: the blocks around its own may stand in another order now. */
	moved(text: Text): void {
		const section = this.at(text)?.section;
		if (section) section.isInOrder = false;
	}

	drop(block: Block): void {
		this.#evidence.remove(block.reading);
		this.#takeOut(block);
	}

	/**
	 * Has the judge, now that it is there, weigh what waits for it, while `mayGoOn` lets it.
	 * @returns true when nothing waits any more
	 */
	weighWaiting(mayGoOn: () => boolean): boolean {
		for (const block of this.#waiting) {
			if (!mayGoOn()) return false;
			this.#waiting.delete(block);
			this.#evidence.remove(block.reading);
			block.reading = this.#readingOf(block.run, block.section) ?? block.reading;
			this.#evidence.add(block.reading);
			this.#judgeBlockAgain(block);
		}
		return true;
	}

	/** Elements have come, gone or changed. */
	elementsChanged(): void {
		this.#quiet.forget();
	}

	/** The page may say something else as a whole now, in its title. */
	retitle(): void {
		this.#evidence.retitle();
	}

	/** Is what was read before the judge was there to be read again, since names are written otherwise in the page's true language? */
	get isMistold(): boolean {
		return this.#evidence.isMistold;
	}

	/** Have all doubtful forms been judged by what the page as a whole says now? */
	get isJudged(): boolean {
		return this.#judgedBy === this.#evidence.version;
	}

	/**
	 * Judges doubtful forms by what the page as a whole says now, while `mayGoOn` lets it.
	 * @returns true when all are judged
	 */
	judgeAgain(mayGoOn: () => boolean): boolean {
		if (this.isJudged) return true;
		const { version } = this.#evidence;
		for (const block of this.#doubtful) {
			if (block.judgedBy === version) continue;
			if (!mayGoOn()) return false;
			// Behind those that have waited longer, should the page say something else before all are judged.
			this.#doubtful.delete(block);
			this.#doubtful.add(block);
			this.#judgeBlockAgain(block);
		}
		this.#judgedBy = version;
		return true;
	}

	/** What the reader says is not meant may have changed, for any form. */
	judgeAll(): void {
		for (const block of this.#blocks) this.#judgeBlockAgain(block);
	}

	/** The sections whose mentions may have changed since it was last asked: at the end of each slice. */
	takeChangedSections(): ReadonlySet<Section> {
		const changed = this.#changedSections;
		if (changed.size > 0) this.#changedSections = new Set();
		return changed;
	}

	inOrder(): Block[] {
		return [...this.#blocks].sort(byPlace);
	}

	/** The section that begins at a heading, or at the document for what stands before its first heading. */
	sectionAt(start: Node): Section {
		let section = this.#sections.get(start);
		if (!section) {
			section = { heading: isElement(start) ? start : null, blocks: [], isInOrder: true, isAsWalked: true };
			this.#sections.set(start, section);
		}
		return section;
	}

	/** Begins a section at a heading that came later: what stood in `above` and follows it is to be read again. */
	divide(above: Section, heading: Element): void {
		if (this.sectionAt(heading) === above) return;
		for (const text of above.blocks.map(firstText)) if (compareShown(heading, text) < 0) this.dirty.add(text);
	}

	/** Forgets the sections that begin at an element or in it. @returns a text of each of their blocks */
	takeHeadedBy(element: Element): Text[] {
		return [element, ...element.querySelectorAll(headings)].flatMap((heading) => {
			const texts = (this.#sections.get(heading)?.blocks ?? []).map(firstText);
			this.#sections.delete(heading);
			return texts;
		});
	}

	/** The section that `node` stands in, found by looking back from it: a shadow tree's stands where its host does. */
	sectionAbove(node: Node): Section {
		let at: Node | null = node;
		for (let steps = 0; steps < SECTION_SEARCH; steps++) {
			if (at.previousSibling) {
				at = at.previousSibling;
				while (at.lastChild) at = at.lastChild;
			} else at = shownParent(at);
			if (!at) break;
			const known = isText(at) ? this.at(at)?.section : this.#sections.get(at);
			if (known && !this.dirty.has(at as Text)) return known;
		}
		return this.sectionAt(node.ownerDocument as Document);
	}

	#read(run: Run, section: Section): Block | null {
		const reading = this.#readingOf(run, section);
		const parted = reading && partedIn(run, reading);
		if (parted && parted.size > 0) return this.#read(run.partedBefore(parted), section);
		return reading && { run, reading, section, isQuiet: this.#quiet.hold(placeOf(run)), mentions: [], judgedBy: -1 };
	}

	#readingOf(run: Run, section: Section): Reading | null {
		return this.#recogniser.read({
			text: run.text,
			lang: this.#evidence.languageOf(closestShown(placeOf(run), '[lang]')?.getAttribute('lang') ?? ''),
			heading: section.heading?.textContent ?? '',
			around: () => this.#textsAround(run),
		});
	}

	#judgeBlockAgain(block: Block): void {
		const { mentions } = block;
		const meant = this.#meantIn(block);
		if (meant.length === mentions.length && meant.every(({ start }, place) => start === mentions[place]?.start)) return;
		this.#setMentions(block, this.#mentionsOf(block, meant, mentions));
		this.#changedSections.add(block.section);
	}

	#setMentions(block: Block, mentions: readonly Mention[]): void {
		for (const { id } of block.mentions) this.#byId.delete(id);
		block.mentions = mentions;
		for (const mention of mentions) this.#byId.set(mention.id, mention);
	}

	#takeOut(block: Block): void {
		this.#blocks.delete(block);
		this.#doubtful.delete(block);
		this.#waiting.delete(block);
		block.section.blocks.splice(block.section.blocks.indexOf(block), 1);
		this.#changedSections.add(block.section);
		this.#setMentions(block, []);
		for (const text of block.run.nodes) if (this.#byText.get(text) === block) this.#byText.delete(text);
	}

	#put(block: Block, mentions: readonly Mention[]): void {
		this.#setMentions(block, mentions);
		this.#blocks.add(block);
		for (const text of block.run.nodes) this.#byText.set(text, block);
		if (block.reading.candidates.some(isDoubtful)) this.#doubtful.add(block);
		if (block.reading.isWaiting) this.#waiting.add(block);
		this.#changedSections.add(block.section);
	}

	/** The block's candidates that are mentions, by the page's evidence of now. */
	#meantIn(block: Block): Candidate[] {
		block.judgedBy = this.#evidence.version;
		return block.reading.candidates.filter(
			(candidate) => this.#recogniser.judge(candidate, block.reading, this.#evidence).isMention,
		);
	}

	#mentionsOf(block: Block, meant: readonly Candidate[], before: readonly Mention[]): Mention[] {
		const old = [...before];
		return meant.map(({ entity, start, end, text }) => {
			const same = old.findIndex((mention) => mention.entity === entity && textOf(mention) === text);
			const id = same < 0 ? this.#nextId++ : (old.splice(0, same + 1).at(-1) as Mention).id;
			return { id, entity, block, start, end };
		});
	}
}

/** The texts within names that are written over several, where one stands in another block than the text before: there the name ends. */
function partedIn(run: Run, { candidates }: Reading): Set<Text> {
	const parted = new Set<Text>();
	for (const { start, end } of candidates) {
		const nodes = run.nodesIn(start, end);
		for (let place = 1; place < nodes.length; place++) {
			const node = nodes[place] as Text;
			if (arePartedBlocks(nodes[place - 1] as Text, node)) parted.add(node);
		}
	}
	return parted;
}

/** What a reading says to the rest of the page. */
const saidBy = ({ candidates }: Reading): string =>
	JSON.stringify(candidates.map((each) => [each.entity, each.text, isDoubtful(each) ? each.evidence?.score : 'sure']));
