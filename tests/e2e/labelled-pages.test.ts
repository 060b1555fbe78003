import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PagePair } from './side-by-side.ts';
import { useSideBySide } from './side-by-side.ts';

const browsers = useSideBySide();

interface Span {
	readonly entity?: string;
	readonly text: string;
	readonly before: string;
	readonly after: string;
}

interface Labels {
	readonly id: string;
	readonly mentions: readonly Span[];
	readonly traps: readonly Span[];
	readonly products: readonly Span[];
}

/** Real pages that stand beside the clone; they are not the project's, so a clone may lack them. */
const corpus = '../shared/corpus';

/** Some of each: a page of one company, a trap of each kind, scripts without spaces. */
const handful = [
	'en-seattletimes-amazon',
	'en-wired-burn',
	'en-phoronix-amd',
	'en-vice-amazon',
	'en-lowvision-amd',
	'en-devjourney-metatags',
	'de-mpimet-klima',
	'nl-nos-regenwoud',
	'nl-geprompt-nvidia-vraag',
	'ja-weekly-ainews',
	'fr-sibenlab-privacy',
	'w-en-capex',
	'w-nl-beurs',
];

/** What a browser shows as a topic of its own, and the corpus has no label for: in the source it touches its neighbours. */
const unlabelled: Readonly<Record<string, readonly Span[]>> = {
	'en-wired-burn': [{ text: 'OpenAI', before: 'machine learning', after: 'Energy Climate' }],
};

const labelsIn = (file: string): Labels[] =>
	readFileSync(file, 'utf8')
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line) as Labels);

const squeezed = (text: string): string => text.replace(/[\s\u00AD\u200B-\u200F]+/g, '').toLowerCase();

/** Words around a span that tell it from others of the same name. */
const REACH = 8;

const isSame = (a: Span, b: Span): boolean => {
	const [first, second] = [a, b].map(({ text, before, after }) => ({
		text: squeezed(text),
		before: squeezed(before).slice(-REACH),
		after: squeezed(after).slice(0, REACH),
	})) as [Span, Span];
	const isNamed = first.text.includes(second.text) || second.text.includes(first.text);
	return isNamed && (first.before === second.before || first.after === second.after);
};

const shown = ({ before, text, after }: Span): string => `${before}[${text}]${after}`;

/** What a page's labels and the extension disagree on. */
async function disagreements(page: PagePair, { mentions, products }: Labels): Promise<string[]> {
	const found = await page.mentions();
	const wrong = found.filter((each) => ![...mentions, ...products].some((label) => isSame(each, label)));
	const missed = mentions.filter((label) => !found.some((each) => isSame(each, label)));
	return [...wrong.map((each) => `wrong: ${shown(each)}`), ...missed.map((each) => `missed: ${shown(each)}`)];
}

describe('pages of our own', () => {
	const own = 'tests/e2e/pages';

	it.each(labelsIn(`${own}/labels.jsonl`))(
		'$id is marked as its labels say, and as it is without us',
		async (labels) => {
			const page = await browsers.open(browsers.pages.addressOf(`${own}/${labels.id}.html`));
			expect(await disagreements(page, labels)).toEqual([]);
			await page.expectUntouched();
		},
	);
});

describe('real pages', () => {
	if (!existsSync(`${corpus}/labels.jsonl`)) {
		it('are not beside this clone; pages of our own stand in for them', () => {
			expect(labelsIn('tests/e2e/pages/labels.jsonl').length).toBeGreaterThan(1);
		});
		return;
	}
	const chosen = labelsIn(`${corpus}/labels.jsonl`).filter(({ id }) => handful.includes(id));

	it.each(chosen)('$id is marked as a reader would, and as it is without us', async (labels) => {
		const page = await browsers.open(browsers.pages.addressOf(`${corpus}/pages/${labels.id}.html`, { isShut: true }));
		const mentions = [...labels.mentions, ...(unlabelled[labels.id] ?? [])];
		expect(await disagreements(page, { ...labels, mentions })).toEqual([]);
		await page.expectUntouched('any');
	});
});
