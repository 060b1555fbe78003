import en from '../../_locales/en/messages.json' with { type: 'json' };
import nl from '../../_locales/nl/messages.json' with { type: 'json' };
import type { Locale } from '../knowledge/pack.ts';

type Key = keyof typeof en;

/** Keys whose text differs by number: `card_more` for `card_more_one` and `card_more_other`. */
type PluralKey = Key extends infer Each ? (Each extends `${infer Base}_other` ? Base : never) : never;

export interface Translate {
	/** The text of `key`, with each `$NAME$` in it replaced by the value of that name, in lower case. */
	(key: Key, values?: Readonly<Record<string, string>>): string;
	/** The text for a number of things; `count` also fills `$COUNT$`. */
	count(key: PluralKey, count: number): string;
	/** Names in a list: `Nvidia, OpenAI and AMD`. */
	list(names: readonly string[]): string;
	readonly locale: Locale;
}

const messages = { en, nl };

/**
 * The texts of `_locales` in a given language. The browser's own look-up knows only the language of its
 * interface, and a reader may choose another.
 */
export function translator(locale: Locale): Translate {
	const plurals = new Intl.PluralRules(locale);
	// The English texts are in British spelling, and British lists have no comma before "and".
	const list = new Intl.ListFormat(locale === 'en' ? 'en-GB' : locale);
	const numbers = new Intl.NumberFormat(locale);
	const text = (key: string, values: Readonly<Record<string, string>> = {}): string =>
		messages[locale][key as Key].message.replace(
			/\$([A-Z]+)\$/g,
			(slot, name: string) => values[name.toLowerCase()] ?? slot,
		);
	return Object.assign(text, {
		count: (key: string, count: number) => text(`${key}_${plurals.select(count)}`, { count: numbers.format(count) }),
		list: (names: readonly string[]) => list.format(names),
		locale,
	});
}
