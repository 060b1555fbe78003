import type { ComponentChildren } from 'preact';

/** The sections of the page in their order; each id is also an address: `options.html#sites`. */
export const sectionIds = [
	'marks',
	'companies',
	'sites',
	'not_this',
	'language',
	'shortcuts',
	'file',
	'stored',
	'about',
] as const;
export type SectionId = (typeof sectionIds)[number];

interface SectionProps {
	readonly id: SectionId;
	readonly title: string;
	readonly children: ComponentChildren;
}

/** A part of the page with its heading. */
export const Section = ({ id, title, children }: SectionProps) => (
	<section id={id} aria-labelledby={`${id}-title`} tabIndex={-1}>
		<h2 id={`${id}-title`}>{title}</h2>
		{children}
	</section>
);
