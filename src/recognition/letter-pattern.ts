/** Text of Western Europe: Latin-1, the signs of its print, currencies, and what stands for an image. */
const western = /^[\0-\xFF\u2010-\u2044\u20A0-\u20BF\u2122\uFFFC]*$/;

/** What classes of letters hold there; those of other scripts nothing. */
const classes: Readonly<Record<string, string>> = {
	'Script=Latin': 'A-Za-zªºÀ-ÖØ-öø-ÿ',
	Lu: 'A-ZÀ-ÖØ-Þ',
	Ll: 'a-zµß-öø-ÿ',
	L: 'A-Za-zªµºÀ-ÖØ-öø-ÿ',
	N: '0-9²³¹¼-¾',
};

/**
 * A regular expression with classes of letters, made when it is first asked for. Engines take half a ms for each, and as long again for one
 * that stands in a script as such, whenever that is loaded (docs/browser-quirks.md). Western text has an expression of its own, with what the classes
 * hold of it, which takes next to nothing.
 */
export class LetterPattern {
	readonly #source: string;
	readonly #flags: string;
	#western: RegExp | null = null;
	#full: RegExp | null = null;

	/** @param source with its classes of letters in brackets: `[\p{L}]` */
	constructor(source: string, flags = 'u') {
		this.#source = source;
		this.#flags = flags;
	}

	/** The expression to use for `text`, which is looked through for that: it should be short. */
	of(text: string): RegExp {
		if (western.test(text)) {
			this.#western ??= new RegExp(
				this.#source.replace(/\\p\{(.+?)\}/g, (_, name: string) => classes[name] ?? ''),
				this.#flags,
			);
			return this.#western;
		}
		this.#full ??= new RegExp(this.#source, this.#flags);
		return this.#full;
	}

	test(text: string): boolean {
		return this.of(text).test(text);
	}

	/** What it matches first; `null` for nothing. */
	in(text: string): RegExpExecArray | null {
		return this.of(text).exec(text);
	}
}
