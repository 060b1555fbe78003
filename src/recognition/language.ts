/** The primary language of a BCP 47 tag, by its two letters; '' for none. */
export const primaryOf = (lang: string): string => lang.slice(0, 2).toLowerCase();
