import type { PageFacts, Recogniser } from '../recognition/recogniser.ts';
import type { MentionId } from '../settings/page-report.ts';
import type { Settings } from '../settings/settings.ts';
import type { Block, Mention, Section } from './block.ts';
import { Marks } from './marks.ts';
import { PageIndex } from './page-index.ts';
import { PageReader } from './page-reader.ts';
import { titleOf } from './page-title.ts';
import type { Painted } from './painted-mentions.ts';
import { mentionsToPaint } from './painted-mentions.ts';
import { isRendered, isVisible } from './rendered.ts';
import { blocksOf } from './section-order.ts';
import type { TextsAround } from './texts-around.ts';

export interface AnnotateOptions {
	readonly recogniser: Recogniser;
	/** Brings what the recogniser judges doubtful forms by; gives `null` when it cannot be had now. Never rejects. */
	loadJudge(): Promise<unknown>;
	/** What stands around a run, for the judge. */
	readonly textsAround: TextsAround;
	/** Some of the page's running text. */
	pageText(): string;
	/** How many mentions are painted, and what a mark looks like, now. */
	settings(): Pick<Settings, 'density' | 'markStyle'>;
	/** Is the reader's "Not this" in force for this word here? */
	readonly rejects: PageFacts['rejects'];
	/** Ends it and restores the page to what it was. */
	readonly signal: AbortSignal;
}

/** A document with its mentions found and marked, kept true as it changes. */
export interface Annotation {
	/** All text known so far has been read, and its doubtful forms judged unless what judges them cannot be had. */
	readonly isDone: boolean;
	/** There is a mention, whether a reader can see it or not. */
	readonly hasMentions: boolean;
	/** The page is an article that a pack was made from: it is left alone, and has no mentions. */
	readonly isSource: boolean;
	/** The mentions a reader can see, in reading order. */
	mentions(): Mention[];
	/** How many of them, counted up to `most`. */
	count(most: number): number;
	mention(id: MentionId): Mention | undefined;
	/** The mention at a place in the page's text. */
	mentionAt(text: Text, offset: number): Mention | undefined;
	/** Those of the block that a text of the page stands in. */
	mentionsIn(text: Text): readonly Mention[];
	/** Told after each change of mentions or of {@link isDone}. */
	onChange(listener: () => void): void;
	/** What the reader has chosen is another now: `settings` and `rejects` are asked again. */
	refresh(): void;
	/** Puts back marks that the page has taken away. */
	keepMarks(): void;
}

/** Finds and marks the mentions in `document` until `signal` aborts. Touches no node of the page. */
export function annotate(document: Document, options: AnnotateOptions): Annotation {
	const { recogniser, signal } = options;
	const lang = document.documentElement?.lang ?? '';
	const evidence = recogniser.openPage({
		title: titleOf(document),
		lang,
		host: document.location.hostname,
		text: options.pageText,
		rejects: options.rejects,
	});
	const index = new PageIndex(recogniser, evidence, options.textsAround);
	const listeners: (() => void)[] = [];
	const paintedIn = new WeakMap<Section, Painted>();
	let isDone = false;
	let isSource = false;

	const tell = () => {
		for (const listener of listeners) listener();
	};

	const isSeen = (mention: Mention) => !marks.isWasted(mention) && isVisible(mention);

	const repaint = (section: Section) => {
		const before: ReadonlySet<Mention> = paintedIn.get(section)?.mentions ?? new Set();
		const density = isSource ? 'none' : options.settings().density;
		const painted = mentionsToPaint(blocksOf(section), density, isSeen);
		const after = painted.mentions;
		// In this order an element that stays painted stays known as near, and is painted in the same frame.
		for (const mention of after) if (!before.has(mention)) marks.add(mention);
		for (const mention of before) if (!after.has(mention)) marks.remove(mention);
		paintedIn.set(section, painted);
	};

	/** Would another choice be made now? */
	const isOutdated = (section: Section) =>
		[...(paintedIn.get(section)?.asked ?? [])].some(([mention, was]) => isSeen(mention) !== was);

	const repaintAll = (sections: Iterable<Section>) => {
		for (const section of sections) repaint(section);
		marks.keep();
	};
	/** Those of all blocks, and those that have lost theirs. */
	const allSections = () => new Set([...[...index].map(({ section }) => section), ...index.takeChangedSections()]);

	const marks = new Marks(
		document,
		() => options.settings().markStyle,
		signal,
		(turned) => {
			repaintAll(new Set(turned.map(({ block }) => block.section)));
			// What has come up, or gone, may have been shown or hidden.
			tell();
		},
	);

	const reader = new PageReader(
		document,
		{
			recogniser,
			index,
			loadJudge: options.loadJudge,
			events: {
				sections(sections) {
					repaintAll(sections);
					tell();
				},
				done(now) {
					marks.keep();
					if (now) marks.read();
					if (now === isDone) return;
					isDone = now;
					if (now && isSource !== (recogniser.articles?.isIn(index, lang) ?? false)) {
						isSource = !isSource;
						repaintAll(allSections());
					}
					tell();
				},
				seen(blocks) {
					const sections = new Set<Section>();
					for (const { section, mentions } of blocks) {
						marks.reseat(mentions);
						sections.add(section);
					}
					repaintAll([...sections].filter(isOutdated));
				},
				inView: (block) => marks.expect(block.mentions),
				isOnScreen: (block) => block.mentions.some((mention) => marks.mayBeOnScreen(mention)),
			},
		},
		signal,
	);
	reader.start();

	return {
		get isDone() {
			return isDone;
		},
		get hasMentions() {
			return !isSource && index.hasMentions;
		},
		get isSource() {
			return isSource;
		},
		mentions: () => (isSource ? [] : index.inOrder().flatMap((block) => block.mentions.filter(isRendered))),
		count: (most) => (isSource ? 0 : countRendered(index, most)),
		mention: (id) => index.mention(id),
		mentionAt(text, offset) {
			const block = isSource ? undefined : index.at(text);
			const at = block?.run.offsetOf(text, offset) ?? -1;
			return block?.mentions.find(({ start, end }) => start <= at && at <= end);
		},
		mentionsIn: (text) => (isSource ? [] : (index.at(text)?.mentions ?? [])),
		onChange: (listener) => {
			listeners.push(listener);
		},
		refresh: () => {
			index.judgeAll();
			repaintAll(allSections());
			tell();
		},
		keepMarks: () => marks.keep(),
	};
}

function countRendered(blocks: Iterable<Block>, most: number): number {
	let count = 0;
	for (const block of blocks) {
		for (const mention of block.mentions) if (isRendered(mention) && ++count === most) return count;
	}
	return count;
}
