/** One way in which a page can be in the way. */
export interface Hostility {
	/** Completes "a page …". */
	readonly name: string;
	/** Runs before anything else of the page. */
	readonly script?: string;
	/** Stands after the paragraph that every page has. */
	readonly body?: string;
	readonly headers?: Readonly<Record<string, string>>;
	/** Ends the hostility: the page lets us back. Runs in the page. */
	readonly relents?: string;
	/** Mentions beside the two of the paragraph that every page has. */
	readonly more?: readonly string[];
	/** True of the page once it has done away with a card. */
	readonly refused?: string;
	/** A card is to open here; where nothing of the hostility touches cards, none is tried. */
	readonly hasCard?: true;
}

/** The paragraph to rest on, and a script that waits for nothing. */
export const pageOf = ({ script = '', body = '' }: Hostility): string =>
	`<!doctype html><html lang="en"><head><title>t</title><link rel="icon" href="data:,"><script>${script}</script></head>
	<body style="font: 18px/2 serif; margin: 60px"><p id="lead">Nvidia and OpenAI, it is said.</p>${body}</body></html>`;
