/** So many titles are taken at one address: some pages have theirs blink, and no mark is to blink with it. */
const MOST_TITLES = 4;

/** Tells a page's title of now: pages that are made by scripts get theirs late, and another for each article. */
export function titleOf(document: Document): () => string {
	let [address, title, titles] = ['', '', 0];
	return () => {
		const now = document.title;
		const { href } = document.location;
		if (href !== address) titles = 0;
		address = href;
		if (now !== title && titles++ < MOST_TITLES) title = now;
		return title;
	};
}
