import type { LexiconSenses, Sense, SenseId, Weighed } from '../knowledge/lexicon.ts';
import { ArticlePrints } from './article-print.ts';
import type { FoundCue } from './cues.ts';
import { FrameCues, NeighbourCues } from './cues.ts';
import { primaryOf } from './language.ts';
import { LetterPattern } from './letter-pattern.ts';
import { isLetterOrDigit } from './letters.ts';
import { listedBeside } from './listed.ts';
import { keysAfter, keysBefore } from './neighbours.ts';
import { PageJudge, SPELLED_OUT } from './page-judge.ts';
import type { BlockContext } from './recogniser.ts';
import { spelledOut, spelledOutIn } from './spelled-out.ts';
import type { IndexOf } from './term-index.ts';
import type { CueHit, Reach } from './text-cues.ts';
import { TextCues } from './text-cues.ts';
import { languageOf } from './text-language.ts';
import type { Casing } from './written.ts';
import { beginsSentence, casingOf, isSmall, nounsHaveCapitals } from './written.ts';

/** Text that is near a form, and close by it, in UTF-16 units on each side: a few sentences, a clause. */
const NEAR = 400;
const CLOSE = 70;
/** How much of a heading, or of each text around, is read. */
const READ_ELSEWHERE = 4_000;
/** Share of a common word's weight in its language that counts where the form has a capital amid a sentence. */
const CAPITAL_AMID = 0.3;
/** Text looked at for a longer name, in UTF-16 units, and how much more two words of one say. */
const NAME_REACH = 48;
const TWO_NAMES = 1.5;
const namesAfter = new LetterPattern(String.raw`^(?: [\p{Lu}][\p{Ll}]+(?![\p{L}\p{N}])){1,2}`);
/** In languages that write a possessive so, it has no article. */
const pluralArticle = new LetterPattern(String.raw`(?<![\p{L}])(?:de|die|les|las|los)\s$`, 'iu');
/** A text without one may be a headline of few words. */
const smallWord = new LetterPattern(String.raw`(?<![\p{L}])[\p{Ll}]{4}`);
const latin = new LetterPattern(String.raw`^[\p{Script=Latin}]`);
/** What a title says counts as much as a heading far away. */
const TITLE_SHARE = 0.6;

/** Words of a title, or amid a text, may begin with an abbreviation's letters by chance: less than what is said in brackets. */
const SPELLED_OUT_BY_CHANCE: Weighed = { weight: -4 };

/** Evidence for the company (above 0) or another sense, in log-odds, with what gave it. */
export interface Evidence {
	readonly score: number;
	readonly cues: readonly FoundCue[];
}

/** What a form's own block says, and the heading above it. */
export interface BlockEvidence extends Evidence {
	/** How far the texts around may move the score. */
	readonly reach: Reach;
	/** All of it with what the texts around say. Looking there takes longer than all else, and decides few verdicts. */
	withAround(): Evidence;
}

/** Where a form stands in its block, and where its word ends: later than the form where a case ending is written on to it. */
export interface Place {
	readonly start: number;
	readonly end: number;
	readonly wordEnd: number;
}

interface CompiledSense {
	readonly sense: Sense;
	readonly languages: ReadonlySet<string>;
	readonly foreignTo: ReadonlySet<string>;
	readonly before: NeighbourCues;
	readonly after: NeighbourCues;
	readonly frames: FrameCues;
}

/** A block with what is read of it once for all its candidates. */
export class OpenBlock {
	readonly context: BlockContext;
	readonly casing: Casing;
	readonly own: readonly CueHit[];
	readonly heading: readonly CueHit[];
	readonly around: readonly CueHit[];
	/** The same with the texts around it; made once for all its candidates, when one asks. */
	readonly withAround: () => OpenBlock;

	constructor(context: BlockContext, cues: TextCues, around: readonly CueHit[] = []) {
		this.context = context;
		this.casing = casingOf(context.text, context.lang);
		this.own = cues.find(context.text);
		this.heading = cues.findAgain(context.heading.slice(0, READ_ELSEWHERE));
		this.around = around;
		this.withAround = widened(context, cues);
	}

	/** Hits from `reach` units before `start` to `reach` after `end`, what stands on the form itself left out. */
	hitsAround(start: number, end: number, reach: number): CueHit[] {
		const hits: CueHit[] = [];
		for (let place = this.#firstFrom(start - reach); place < this.own.length; place++) {
			const hit = this.own[place] as CueHit;
			if (hit.at > end + reach) break;
			if (hit.at < start || hit.at >= end) hits.push(hit);
		}
		return hits;
	}

	#firstFrom(at: number): number {
		let [low, high] = [0, this.own.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.own[middle] as CueHit).at < at) low = middle + 1;
			else high = middle;
		}
		return low;
	}
}

/** Outside of the block, so that it keeps nothing of it: few are ever asked. */
function widened(context: BlockContext, cues: TextCues): () => OpenBlock {
	let wide: OpenBlock | undefined;
	return () => {
		wide ??= new OpenBlock(
			context,
			cues,
			context.around().flatMap((text) => cues.findAgain(text.slice(0, READ_ELSEWHERE))),
		);
		return wide;
	};
}

/** Weighs what stands around a doubtful form: log-odds that add up, each with its reason. */
export class Judge {
	readonly #senses: ReadonlyMap<SenseId, Sense>;
	/** Those that were asked of: a page has few. */
	readonly #compiled = new Map<SenseId, CompiledSense>();
	readonly #cues: TextCues;
	readonly #companies: ReadonlySet<string>;
	readonly articles: ArticlePrints;

	/** @param indexOf the scanner that words are found by */
	constructor(lexicons: readonly LexiconSenses[], indexOf: IndexOf) {
		const senses = lexicons.flatMap((lexicon) => lexicon.senses);
		this.#senses = new Map(senses.map((sense) => [sense.id, sense]));
		this.#cues = new TextCues(
			new Map(senses.map(({ id, near }) => [id, near])),
			lexicons.flatMap(({ companyCues }) => companyCues),
			indexOf,
		);
		this.#companies = new Set(lexicons.flatMap(({ companies }) => companies.split(' ')));
		this.articles = new ArticlePrints(lexicons.flatMap(({ article }) => article ?? []));
	}

	open(context: BlockContext): OpenBlock {
		return new OpenBlock(context, this.#cues);
	}

	/** As {@link languageOf}: pages that hold no doubtful form do not pay for it. */
	readonly languageOf = languageOf;

	/** A fresh page. */
	openPage(title: string): PageJudge {
		return new PageJudge((sense, form) => this.#weighTitle(sense, form, title));
	}

	/** The evidence of a form's own block. */
	weigh(senseId: SenseId, form: string, place: Place, block: OpenBlock): BlockEvidence {
		const wide = block.withAround;
		const beside = this.#beside(senseId, form, place, block);
		let withAround: Evidence | undefined;
		return {
			...evidenceOf([...beside, ...this.#nearby(senseId, form, place, block)]),
			reach: this.#cues.reachAround(senseId),
			withAround: () => {
				withAround ??= evidenceOf([...beside, ...this.#nearby(senseId, form, place, wide())]);
				return withAround;
			},
		};
	}

	#sense(id: SenseId): CompiledSense {
		let compiled = this.#compiled.get(id);
		if (!compiled) {
			compiled = compile(this.#senses.get(id) as Sense);
			this.#compiled.set(id, compiled);
		}
		return compiled;
	}

	/** What the form says by how it is written, and by what stands right beside it. */
	#beside(senseId: SenseId, form: string, { start, end, wordEnd }: Place, block: OpenBlock): FoundCue[] {
		const { before, after, frames } = this.#sense(senseId);
		const { text } = block.context;
		const [keysLeft, keysRight] = [keysBefore(text, start), keysAfter(text, wordEnd)];
		const left = before.find(keysLeft, text, start);
		const right = after.find(keysRight, text, wordEnd);
		return [
			...this.#asWritten(senseId, form, start, end, block),
			...(right ? [] : this.#longerName(senseId, wordEnd, block)),
			...this.#inList(senseId, start, wordEnd, text),
			...this.#inFull(senseId, SPELLED_OUT, () => spelledOut(text, start, end)),
			...this.#inFull(senseId, SPELLED_OUT_BY_CHANCE, () =>
				spelledOutIn(text.slice(Math.max(0, start - NEAR), end + NEAR), form),
			),
			...(left ? [{ ...left, cue: `after "${left.cue}"` }] : []),
			...(right ? [{ ...right, cue: `before "${right.cue}"` }] : []),
			...frames.find(keysLeft, keysRight),
		];
	}

	/** What words anywhere in its block, in the heading and in the texts around say of it. */
	#nearby(senseId: SenseId, form: string, { start, end }: Place, block: OpenBlock): FoundCue[] {
		return this.#cues.weigh(senseId, form.toLowerCase(), {
			near: block.hitsAround(start, end, NEAR),
			close: block.hitsAround(start, end, CLOSE),
			heading: block.heading,
			around: block.around,
		});
	}

	/** The evidence of a page's title. */
	#weighTitle(senseId: SenseId, form: string, title: string): readonly FoundCue[] {
		const none: readonly CueHit[] = [];
		const found = this.#cues.weigh(senseId, form.toLowerCase(), {
			near: this.#cues.find(title),
			close: none,
			heading: none,
			around: none,
		});
		return [
			...found.map((each) => ({ ...each, cue: `title: ${each.cue}`, share: each.share * TITLE_SHARE })),
			...this.#inFull(senseId, SPELLED_OUT_BY_CHANCE, () => spelledOutIn(title, form)),
		];
	}

	/** A name of its own may go on after the form: `Amazon Rubber Trading`. Where words have capitals anyway they say nothing. */
	#longerName(senseId: SenseId, wordEnd: number, { context, casing }: OpenBlock): FoundCue[] {
		if (casing !== 'plain' || nounsHaveCapitals.test(context.lang) || !smallWord.test(context.text.slice(0, NEAR)))
			return [];
		const { named } = this.#sense(senseId).sense.form;
		const following = context.text.slice(wordEnd, wordEnd + NAME_REACH);
		const rest = namesAfter.in(following)?.[0] ?? '';
		if (rest === '' || !named) return [];
		return [{ cue: `before the name "${rest.trim()}"`, of: named, share: rest.trim().includes(' ') ? TWO_NAMES : 1 }];
	}

	#inList(senseId: SenseId, start: number, end: number, text: string): FoundCue[] {
		const beside = listedBeside(text, start, end, this.#companies);
		const { listed } = this.#sense(senseId).sense.form;
		return beside === null || !listed ? [] : [{ cue: `beside "${beside}"`, of: listed, share: 1 }];
	}

	/** What an abbreviation is short for, where that is not the company. */
	#inFull(senseId: SenseId, of: Weighed, spelled: () => string): FoundCue[] {
		const { shortFor } = this.#sense(senseId).sense;
		const full = shortFor === undefined ? '' : spelled();
		return full === '' || full.includes(shortFor as string) ? [] : [{ cue: `short for "${full}"`, of, share: 1 }];
	}

	#asWritten(senseId: SenseId, form: string, start: number, end: number, { context, casing }: OpenBlock): FoundCue[] {
		const { sense, languages, foreignTo } = this.#sense(senseId);
		const { bias, lower, quiet, start: atStart, plural, alone, language, foreign } = sense.form;
		const { text } = context;
		const lang = primaryOf(context.lang);
		const found: FoundCue[] = [];
		const hear = (cue: string, of: Weighed | undefined, share = 1): void => {
			if (of) found.push({ cue, of, share });
		};
		const small = isSmall(text.slice(start, end), form);
		const capitalSaysNothing = casing === 'capitals' || casing === 'title' || beginsSentence(text, start);
		hear('as written', bias);
		if (small && casing === 'small') hear('all in small letters', quiet);
		else if (small) hear('without a capital', lower);
		else if (capitalSaysNothing) hear('where a capital says nothing', atStart);
		const preceding = text.slice(Math.max(0, start - 5), start);
		if (text[end] === 's' && !isLetterOrDigit(text[end + 1] ?? '') && (lang === 'en' || pluralArticle.test(preceding)))
			hear('in the plural', plural);
		if (text.trim().length <= end - start) hear('alone', alone);
		if (languages.has(lang)) hear(`a word in ${lang}`, language, small || capitalSaysNothing ? 1 : CAPITAL_AMID);
		if (foreignTo.has(lang) && latin.test(form)) hear(`no word in ${lang}`, foreign);
		return found;
	}
}

const compile = (sense: Sense): CompiledSense => ({
	sense,
	languages: new Set(sense.languages.split(' ')),
	foreignTo: new Set(sense.foreignTo.split(' ')),
	before: new NeighbourCues('before', sense.before),
	after: new NeighbourCues('after', sense.after),
	frames: new FrameCues(sense.frames),
});

/** Adds up what cues say. */
export const evidenceOf = (cues: readonly FoundCue[]): Evidence => ({
	score: cues.reduce((sum, { of, share }) => sum + of.weight * share, 0),
	cues,
});
