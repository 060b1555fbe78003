/** What a mark looks like; `marks.css` has the styles. */
export const markStyles = ['dotted', 'solid', 'tint'] as const;
export type MarkStyle = (typeof markStyles)[number];

/** The name in `CSS.highlights` under which marks of a style are painted. */
export const highlightName = (style: MarkStyle): string => (style === 'dotted' ? 'newsgloss' : `newsgloss-${style}`);
