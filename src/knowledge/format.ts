import type { Figure, IsoDate, Locale, Qualifier, Unit } from './pack.ts';

/**
 * The tag whose habits stand for a locale: the English texts are in British spelling, so their dates are too
 * ("23 September 2025").
 */
const tags: Readonly<Record<Locale, string>> = { en: 'en-GB', nl: 'nl-NL' };

type Plural = Readonly<Record<'one' | 'other', string>>;

/**
 * Units that `Intl` has no words for, or not the reader's: its "US dollars" and "Amerikaanse dollar" say more than
 * the articles do, and Dutch counts dollars and gigawatts in the singular.
 */
const unitWords: Readonly<Partial<Record<Unit, Readonly<Record<Locale, Plural>>>>> = {
	USD: { en: { one: 'dollar', other: 'dollars' }, nl: { one: 'dollar', other: 'dollar' } },
	megawatt: { en: { one: 'megawatt', other: 'megawatts' }, nl: { one: 'megawatt', other: 'megawatt' } },
	gigawatt: { en: { one: 'gigawatt', other: 'gigawatts' }, nl: { one: 'gigawatt', other: 'gigawatt' } },
	people: { en: { one: 'person', other: 'people' }, nl: { one: 'mens', other: 'mensen' } },
};

/** `#` stands for the amount with its unit. */
const hedges: Readonly<Partial<Record<Qualifier, Readonly<Record<Locale, string>>>>> = {
	about: { en: 'about #', nl: 'ongeveer #' },
	'up-to': { en: 'up to #', nl: 'tot #' },
	'at-least': { en: 'at least #', nl: 'minstens #' },
	'heading-to': { en: 'heading for #', nl: 'richting #' },
	every: { en: 'every #', nl: 'elke #' },
};

/** `#` stands for the unit in the plural. `Intl` counts in millions but has no plural for the word. */
const magnitudes: Readonly<Partial<Record<Qualifier, Readonly<Record<Locale, string>>>>> = {
	thousands: { en: 'thousands of #', nl: 'duizenden #' },
	millions: { en: 'millions of #', nl: 'miljoenen #' },
	'tens-of-millions': { en: 'tens of millions of #', nl: 'tientallen miljoenen #' },
	'hundreds-of-millions': { en: 'hundreds of millions of #', nl: 'honderden miljoenen #' },
};

/** A figure in words, hedge included: `up to 100 billion dollars`, `richting 4,5 biljoen dollar`, `every gigawatt`. */
export function formatFigure(figure: Figure, locale: Locale): string {
	const { qualifier, unit, value } = figure;
	const magnitude = magnitudes[qualifier]?.[locale];
	if (magnitude !== undefined) return magnitude.replace('#', pluralOf(unit, locale));
	const hedge = hedges[qualifier]?.[locale] ?? '#';
	const alone = qualifier === 'every' && value === 1 ? unitWords[unit]?.[locale].one : undefined;
	return hedge.replace('#', alone ?? formatAmount(value, unit, locale));
}

/** A number with its unit, large ones with the language's number word: `4.5 trillion dollars`, `10 gigawatt`. */
export function formatAmount(value: number, unit: Unit, locale: Locale): string {
	const { number, plural } = formatsFor(unit, locale);
	const words = unitWords[unit]?.[locale];
	if (words === undefined) return number.format(value);
	return `${number.format(value)} ${plural.select(value) === 'one' ? words.one : words.other}`;
}

/** A calendar day in full: `23 September 2025`, `23 september 2025`. */
export function formatDate(date: IsoDate, locale: Locale): string {
	return new Intl.DateTimeFormat(tags[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(
		new Date(`${date}T00:00:00Z`),
	);
}

/** `dollars`, `mensen`; for other currencies the name `Intl` gives two of them. */
function pluralOf(unit: Unit, locale: Locale): string {
	const words = unitWords[unit]?.[locale];
	if (words !== undefined) return words.other;
	const parts = formatsFor(unit, locale).number.formatToParts(2);
	return parts.find(({ type }) => type === 'currency')?.value ?? '';
}

interface Formats {
	readonly number: Intl.NumberFormat;
	readonly plural: Intl.PluralRules;
}

/** `Intl` objects are dear to make, and a card formats several figures: each is made once. */
const made = new Map<string, Formats>();

function formatsFor(unit: Unit, locale: Locale): Formats {
	const key = `${locale} ${unit}`;
	const kept = made.get(key);
	if (kept !== undefined) return kept;
	const tag = tags[locale];
	const formats = { number: new Intl.NumberFormat(tag, numberOptions(unit)), plural: new Intl.PluralRules(tag) };
	made.set(key, formats);
	return formats;
}

function numberOptions(unit: Unit): Intl.NumberFormatOptions {
	const large = { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 1 } as const;
	if (unit === 'percent') return { style: 'unit', unit: 'percent', unitDisplay: 'long', maximumFractionDigits: 1 };
	if (unit === 'count' || unit in unitWords) return large;
	return { ...large, style: 'currency', currency: unit, currencyDisplay: 'name' };
}
