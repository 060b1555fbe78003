import { formatFigure } from './format.ts';
import type { Figure, FigureId, Locale, Template } from './pack.ts';

/** A figure's slot: its id in braces. */
const slot = /\{([a-z0-9-]+)\}/g;

/** A stretch of a statement: words, or a figure formatted for the reader (the UI sets it large). */
export type Part =
	| { readonly kind: 'text'; readonly text: string }
	| { readonly kind: 'figure'; readonly text: string; readonly figure: Figure };

/** Ids of the figures a template has slots for, in the order they stand; one may come twice. */
export function slotsOf(template: string): FigureId[] {
	return Array.from(template.matchAll(slot), ([, id]) => id as FigureId);
}

/**
 * A statement cut into words and formatted figures; joined, the parts are what {@link renderTemplate} gives.
 * Throws when a slot has no figure, which a validated pack rules out.
 */
export function renderParts(template: Template, figures: readonly Figure[], locale: Locale): Part[] {
	const parts: Part[] = [];
	let end = 0;
	for (const match of template.matchAll(slot)) {
		if (match.index > end) parts.push({ kind: 'text', text: template.slice(end, match.index) });
		const figure = figures.find(({ id }) => id === match[1]);
		if (figure === undefined) throw new Error(`no figure for the slot ${match[0]} in "${template}"`);
		const words = formatFigure(figure, locale);
		parts.push({
			kind: 'figure',
			text: startsSentence(template, match.index) ? capitalised(words, locale) : words,
			figure,
		});
		end = match.index + match[0].length;
	}
	if (end < template.length) parts.push({ kind: 'text', text: template.slice(end) });
	return parts;
}

/** A statement in full, its figures in words. Throws when a slot has no figure, as {@link renderParts} does. */
export function renderTemplate(template: Template, figures: readonly Figure[], locale: Locale): string {
	return renderParts(template, figures, locale)
		.map(({ text }) => text)
		.join('');
}

function startsSentence(template: string, index: number): boolean {
	return /(^|[.!?:]\s+)$/.test(template.slice(0, index));
}

function capitalised(words: string, locale: Locale): string {
	const [first = ''] = words;
	return first.toLocaleUpperCase(locale) + words.slice(first.length);
}
