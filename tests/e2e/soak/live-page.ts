/**
 * A page as lively as news pages are: a ticker, a live blog, a chat in a shadow tree, an article that more of scrolls in under, and an
 * advertisement's frame that is replaced. It keeps its length: what is old goes. One turn stands for what such a page does in a second.
 */

/** How many of each the page keeps. */
const ENTRIES = 20;
const MESSAGES = 40;
const ARTICLES = 6;

/** What is done every so many turns. */
const ENTRY_EVERY = 5;
const ARTICLE_EVERY = 8;
const FRAME_EVERY = 30;

/** Names that always mean their company, so that what should be marked is known. */
const names = [
	'Nvidia',
	'OpenAI',
	'Microsoft',
	'MSFT',
	'英伟达',
	'hyperscalers',
	'Advanced Micro Devices',
	'Google Cloud',
];

const nameOf = (number: number): string => names[number % names.length] as string;

const make = (tag: string, ...children: (Node | string)[]): HTMLElement => {
	const element = document.createElement(tag);
	element.append(...children);
	return element;
};

const ticker = make('p', 'NVDA 100.0');
const blog = make('section');
const chatHost = make('div');
const chat = chatHost.attachShadow({ mode: 'open' });
const feed = make('main');
const advert = make('div');
document.body.append(make('h1', 'Live'), ticker, blog, chatHost, feed, advert);

/** Everything that was ever taken away, held by nothing here. */
let gone: WeakRef<Node>[] = [];

function remove(node: Node | null): void {
	if (!node) return;
	gone.push(new WeakRef(node));
	node.parentNode?.removeChild(node);
}

function entry(turn: number): HTMLElement {
	const name = nameOf(turn);
	// Every fourth name is written over two tags.
	const written = turn % 4 === 0 ? [name.slice(0, 2), make('b', name.slice(2))] : [name];
	return make(
		'article',
		make('h3', `At ${turn}`),
		make('p', 'Word of ', ...written, ` comes in, says number ${turn}.`),
	);
}

const words = (turn: number): string =>
	Array.from({ length: 60 }, (_, place) => `word${(turn * 7 + place) % 97}`).join(' ');

function act(turn: number): void {
	(ticker.firstChild as Text).data = `NVDA ${100 + (turn % 50)}.${turn % 10}`;
	if (turn % ENTRY_EVERY === 0) {
		blog.prepend(entry(turn));
		if (blog.childElementCount > ENTRIES) remove(blog.lastElementChild);
	}
	chat.append(make('p', `reader ${turn % 9}: ${turn % 3 === 0 ? nameOf(turn + 1) : 'no'} indeed`));
	if (chat.childElementCount > MESSAGES) remove(chat.firstElementChild);
	if (turn % ARTICLE_EVERY === 0) {
		feed.append(
			make(
				'article',
				make('h2', `Story ${turn}`),
				...[1, 2, 3].map((number) => make('p', `${nameOf(turn + number)} ${words(turn + number)}.`)),
			),
		);
		if (feed.childElementCount > ARTICLES) remove(feed.firstElementChild);
	}
	if (turn % FRAME_EVERY === 0) {
		remove(advert.firstChild);
		const frame = document.createElement('iframe');
		frame.srcdoc = `<p>Chips by Nvidia, offer ${turn}</p>`;
		advert.append(frame);
	}
}

const nextFrame = (): Promise<number> => new Promise(requestAnimationFrame);

let turn = 0;

const calls = {
	/** Does so many turns, a few in each frame shown. */
	async run(turns: number, turnsAFrame = 4): Promise<void> {
		for (let done = 0; done < turns; done++) {
			act(turn++);
			if (done % turnsAFrame === 0) await nextFrame();
		}
		await nextFrame();
	},
	/** Fills memory for a while with what is let go of at once, so that a browser collects. */
	async churn(): Promise<void> {
		for (let round = 0; round < 20; round++) {
			Array.from({ length: 200_000 }, (_, place) => ({ place }));
			await nextFrame();
		}
	},
	/** How much of what was taken away is still held by someone, and how much was. */
	held(): { held: number; gone: number } {
		const counted = gone.length;
		gone = gone.filter((reference) => reference.deref());
		return { held: gone.length, gone: counted };
	},
	/** The names on the page, in reading order. */
	names(): string[] {
		const form = new RegExp(['NVDA', ...names].join('|'), 'g');
		return [ticker, blog, chat, feed].flatMap(({ textContent }) => textContent?.match(form) ?? []).concat('Nvidia');
	},
	/** What of the marks stands on no text of the page any more, and how many there are. */
	marks(): { count: number; stray: string[] } {
		const ranges = [...(CSS.highlights.get('newsgloss') ?? [])] as Range[];
		const known = new Set(['NVDA', ...names]);
		return {
			count: ranges.length,
			stray: ranges.filter((range) => !range.startContainer.isConnected || !known.has(String(range))).map(String),
		};
	},
};

export type Live = typeof calls;

declare global {
	var live: Live;
}

globalThis.live = calls;
