import type { Lexicon, Sense, SenseId } from '../knowledge/lexicon.ts';
import type { FoundCue } from './cues.ts';
import { NeighbourCues, TextCues } from './cues.ts';
import type { BlockContext } from './recogniser.ts';

/** What is near a form counts more: its own words, its own paragraph, what stands around that. UTF-16 units on each side. */
const CLOSE = 70;
const REACH = 400;
const CLOSE_SHARE = 0.6;
const HEADING_SHARE = 0.5;
const AROUND_SHARE = 0.4;

/** Companies own things more often than rivers, tags and diseases do. */
const POSSESSIVE = 1.5;
const possessive = /^['’]s/;

/** The most that words anywhere near may say together: one neighbour must be able to outweigh a mood. */
const MOST_FROM_TEXT = 4;
const MOST_FROM_COMPANY_TALK = 2.4;

/** Evidence for the company (above 0) or another sense, in log-odds, with what gave it. */
export interface Evidence {
	readonly score: number;
	readonly reasons: readonly FoundCue[];
}

interface CompiledSense {
	readonly sense: Sense;
	readonly before: NeighbourCues;
	readonly after: NeighbourCues;
	readonly near: TextCues;
}

const sum = (cues: readonly FoundCue[]): number => cues.reduce((total, { weight }) => total + weight, 0);
const clamp = (value: number, most: number): number => Math.max(-most, Math.min(most, value));

/** Weighs what stands around a doubtful form: log-odds that add up, each with its reason. */
export class Judge {
	readonly #senses: ReadonlyMap<SenseId, CompiledSense>;
	readonly #company: TextCues;

	constructor(lexicons: readonly Lexicon[]) {
		this.#senses = new Map(
			lexicons
				.flatMap(({ senses }) => senses)
				.map((sense) => [
					sense.id,
					{
						sense,
						before: new NeighbourCues(sense.before),
						after: new NeighbourCues(sense.after),
						near: new TextCues(sense.near),
					},
				]),
		);
		this.#company = new TextCues(lexicons.flatMap(({ companyCues }) => companyCues));
	}

	/** The evidence of a form's own block. */
	weighBlock(senseId: SenseId, form: string, start: number, end: number, block: BlockContext): Evidence {
		const { sense, before, after } = this.#compiled(senseId);
		const { text } = block;
		const found = text.slice(start, end);
		const reasons: FoundCue[] = [{ cue: 'as written', weight: sense.bias }];
		const add = (cue: string, weight: number): void => {
			if (weight !== 0) reasons.push({ cue, weight });
		};
		if (isSmall(found, form)) add('without capitals', sense.lower);
		else if (beginsSentence(text, start)) add('begins a sentence', sense.start);
		add(`in ${block.lang.slice(0, 2)}`, sense.languages[block.lang.slice(0, 2).toLowerCase()] ?? 0);
		const previous = before.before(text, start);
		if (previous) add(`after "${previous.cue}"`, previous.weight);
		const next = after.after(text, end);
		if (next) add(`before "${next.cue}"`, next.weight);
		if (possessive.test(text.slice(end, end + 2))) add('owns something', POSSESSIVE);
		const near = this.weighText(senseId, without(text, start, end, REACH));
		reasons.push(...near.reasons);
		const close = this.weighText(senseId, without(text, start, end, CLOSE));
		const further =
			close.score * CLOSE_SHARE +
			this.weighText(senseId, block.heading.slice(0, REACH)).score * HEADING_SHARE +
			this.weighText(senseId, block.around()).score * AROUND_SHARE;
		add('close by, in the heading, around', further);
		return { score: sum(reasons) - sum(near.reasons) + near.score, reasons };
	}

	/** The evidence of words that may stand anywhere. */
	weighText(senseId: SenseId, text: string): Evidence {
		const own = this.#compiled(senseId).near.find(text);
		const company = this.#company.find(text);
		return {
			score: clamp(sum(own), MOST_FROM_TEXT) + clamp(sum(company), MOST_FROM_COMPANY_TALK),
			reasons: [...own, ...company],
		};
	}

	#compiled(sense: SenseId): CompiledSense {
		return this.#senses.get(sense) as CompiledSense;
	}
}

/** The text on both sides of a form. */
const without = (text: string, start: number, end: number, reach: number): string =>
	`${text.slice(Math.max(0, start - reach), start)} ${text.slice(end, end + reach)}`;

/** Written with a small first letter, where the form has a capital. */
function isSmall(found: string, form: string): boolean {
	const first = found[0] as string;
	return first !== first.toUpperCase() && form[0] === form[0]?.toUpperCase();
}

function beginsSentence(text: string, start: number): boolean {
	return /(?:^|[.!?…:\uFFFC\n]["”’»)]*)\s*["“„‘«(]*$/.test(text.slice(Math.max(0, start - 8), start));
}
