import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Fact, Figure, Localised, Qualifier, Template, Unit } from '../../src/knowledge/pack.ts';
import { locales } from '../../src/knowledge/pack.ts';
import { renderTemplate, slotsOf } from '../../src/knowledge/template.ts';
import type { ArticlePrint } from './article-print.ts';
import { hash, runsOf, takePrint, wordsOf } from './article-print.ts';
import { firstPack as pack } from './read-packs.ts';

const print: ArticlePrint = JSON.parse(readFileSync(new URL('./fixtures/article-print.json', import.meta.url), 'utf8'));
const paragraphs = print.paragraphs.map((hashes) => new Set(hashes.split(' ')));
const runs = new Set(print.runs.split(' '));
const inParagraph = (number: number, word: string) => paragraphs[number - 1]?.has(hash(word)) ?? false;
const inArticle = (word: string) => paragraphs.some((hashes) => hashes.has(hash(word)));

/** Every text of the pack a reader may see, with where it stands. */
function shownTexts(): { path: string; text: Localised }[] {
	const { article, summary } = pack;
	return [
		{ path: 'title', text: article.title },
		...article.paragraphs.map(({ gist, number }) => ({ path: `gist ${number}`, text: gist })),
		...pack.speakers.map(({ id, label }) => ({ path: `speaker ${id}`, text: label })),
		...pack.topics.map(({ id, label }) => ({ path: `topic ${id}`, text: label })),
		{ path: 'summary sentence', text: summary.sentence.text },
		...summary.paragraph.map(({ text }, at) => ({ path: `summary paragraph ${at}`, text })),
		...summary.sections.flatMap(({ id, heading, sentences }) => [
			{ path: `heading ${id}`, text: heading },
			...sentences.map(({ text }, at) => ({ path: `section ${id} ${at}`, text })),
		]),
		...pack.entities.map(({ id, role }) => ({ path: `role ${id}`, text: role.text })),
		...pack.facts.map(({ id, text }) => ({ path: `fact ${id}`, text })),
		...pack.figures.map(({ id, label }) => ({ path: `figure ${id}`, text: label })),
		...pack.figures.flatMap(({ id, beside }) => (beside ? [{ path: `beside ${id}`, text: beside.text }] : [])),
	];
}

/** The words of the article (Dutch) that bear each fact out; all stand in its paragraph. */
const evidence: Readonly<Record<string, string>> = {
	'other-customers-unaffected': 'nvidia benadrukt samenwerking openai geen invloed andere klanten',
	'concerns-after-announcement': 'reageert zorgen ontstonden na bekendmaking intentieverklaring openai',
	'letter-of-intent': 'intentieverklaring samen openai investeren enorme uitbreiding ai infrastructuur',
	'deal-potential': 'overeenkomst potentieel honderd miljard dollar',
	'datacentres-with-nvidia-hardware': 'draait bouw datacenters uitgerust nvidia hardware',
	'compute-capacity':
		'gezamenlijk minstens tien gigawatt rekenkracht vergelijkbaar piekvraag elektriciteit stad new york',
	'next-generation-groundwork': 'partners basis volgende generatie kunstmatige intelligentie',
	'phased-investment': 'investering fases uitgevoerd',
	'first-payment': 'ondertekening contract eerste bedrag tien miljard dollar beschikbaar',
	'capital-per-gigawatt': 'elke nieuwe gigawatt operationele capaciteit vervolgstappen extra kapitaal',
	'largely-in-cash': 'nvidia levert investering grotendeels contanten',
	'stake-in-return': 'ontvangt ruil belang openai',
	'customers-served-as-before': 'volgens nvidia verandert investering niets manier klanten bedient',
	'every-customer-top-priority': 'verklaring iedere klant hoogste prioriteit ongeacht belang samenwerking',
	'explosive-demand': 'vraag nvidia chips groeide afgelopen jaren explosief',
	'run-on-chips': 'vooral silicon valley datacenterexploitanten zoveel mogelijk exemplaren handen',
	'record-sales': 'run hardware recordverkopen',
	'market-value': 'beurswaarde richting biljoen dollar',
	'few-large-customers':
		'nvidia afhankelijk beperkte groep grote afnemers waaronder microsoft meta amazon google alphabet',
	'infrastructure-race': 'bedrijven wedijveren fel snelste krachtigste ai infrastructuur bouwen',
	'seek-independence': 'zoeken manieren minder afhankelijk nvidia',
	'own-components': 'werken eigen componenten',
	'amd-alternative': 'bekijken alternatieven concurrenten amd',
	'amd-competes': 'concurrenten zoals amd',
	'largest-startup': 'openai uitgegroeid grootste techstartup wereld',
	'weekly-users': 'producten wekelijks honderden miljoenen mensen gebruikt',
	'compute-demand': 'succes enorme vraag rekenkracht',
	'launch-bottlenecks': 'rekenkracht verleden knelpunten nieuwe productlanceringen',
	'secure-infrastructure': 'kapitaalinjectie nvidia infrastructuur veiligstellen groei nieuwe toepassingen ontwikkelen',
	'position-strengthened': 'deal verstevigt nvidia positie hart ai revolutie',
	'balancing-act': 'balanceren strategische partnerschappen behouden vertrouwen bredere klantenkring omzet',
};

describe('every fact', () => {
	it.each(pack.facts.map((fact) => [fact.id, fact] as const))(
		'%s is borne out by its paragraph',
		(id, { paragraph }) => {
			const missing = wordsOf(evidence[id] ?? 'nothing bears it out').filter((word) => !inParagraph(paragraph, word));
			expect(missing).toEqual([]);
		},
	);

	it('of a group or a pair names entities its paragraph names, or the two the article is about', () => {
		const names: Record<string, string> = {
			microsoft: 'microsoft',
			meta: 'meta',
			amazon: 'amazon',
			google: 'alphabet',
			amd: 'amd',
		};
		for (const { about, paragraph } of pack.facts) {
			const named = about.flatMap((id) => pack.entities.find((one) => one.id === id)?.members ?? []).concat(about);
			for (const id of named)
				if (names[id]) expect(inParagraph(paragraph, names[id]), `${id} in ${paragraph}`).toBe(true);
		}
	});

	it('is said by whom its paragraph says it is', () => {
		const tellTale: Record<string, readonly [string, number][]> = {
			article: [],
			// The second paragraph opens by saying that the first is Bloomberg's.
			bloomberg: [['bloomberg', 2]],
			'nvidia-via-bloomberg': [
				['benadrukt', 1],
				['bloomberg', 2],
			],
			nvidia: [['volgens', 4]],
			'nvidia-statement': [['verklaring', 4]],
		};
		for (const { paragraph, saidBy } of pack.facts) {
			for (const [word, where] of tellTale[saidBy] ?? [['(an unknown speaker)', 1]]) {
				expect(inParagraph(where, word)).toBe(true);
				expect(Math.abs(where - paragraph)).toBeLessThanOrEqual(1);
			}
			if (paragraph === 1) expect(['bloomberg', 'nvidia-via-bloomberg']).toContain(saidBy);
		}
	});

	it('says in both languages how firm it is', () => {
		const marks: Partial<Record<Fact['firmness'], Localised<RegExp>>> = {
			'letter-of-intent': { en: /letter of intent/, nl: /intentieverklaring/ },
			potential: { en: /\bcould\b/, nl: /\bkan\b/ },
			statement: { en: /\b(stresses|says|states)\b/, nl: /\b(volgens|zegt|stelt)\b/i },
		};
		for (const { firmness, id, text } of pack.facts) {
			for (const locale of locales) {
				const mark = marks[firmness]?.[locale];
				if (mark) expect(text[locale], id).toMatch(mark);
			}
		}
	});

	it('is told again in the full summary', () => {
		const told = new Set(pack.summary.sections.flatMap(({ sentences }) => sentences.flatMap(({ facts }) => facts)));
		expect(pack.facts.map(({ id }) => id).filter((id) => !told.has(id))).toEqual([]);
	});

	it('says something else than every other, but for the one it echoes', () => {
		const long = (text: string) => new Set(wordsOf(text).filter((word) => word.length > 3));
		for (const [at, fact] of pack.facts.entries()) {
			for (const other of pack.facts.slice(at + 1)) {
				if (fact.echoes === other.id || other.echoes === fact.id) continue;
				for (const locale of locales) {
					const [own, theirs] = [long(fact.text[locale]), long(other.text[locale])];
					const shared = [...own].filter((word) => theirs.has(word)).length;
					expect(shared / (own.size + theirs.size - shared), `${fact.id}, ${other.id}`).toBeLessThan(0.5);
				}
			}
		}
	});

	it('is short: at most two sentences', () => {
		for (const { id, text } of pack.facts) {
			for (const locale of locales) {
				const sentences = [...new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text[locale])];
				expect(sentences.length, id).toBeLessThanOrEqual(2);
				expect(text[locale].length, id).toBeLessThanOrEqual(180);
			}
		}
	});
});

it('every paragraph of the article has a gist, a fact and a place in the full summary', () => {
	expect(pack.article.paragraphs).toHaveLength(paragraphs.length);
	const told = new Set(pack.summary.sections.flatMap(({ sentences }) => sentences.flatMap(({ facts }) => facts)));
	for (const { number } of pack.article.paragraphs) {
		const facts = pack.facts.filter(({ paragraph }) => paragraph === number);
		expect(facts.length).toBeGreaterThan(0);
		expect(facts.some(({ id }) => told.has(id))).toBe(true);
	}
});

/** How the Dutch article would write a number, hedge and unit. */
const numbers: Readonly<Record<string, string>> = { 1: '', 10: 'tien', 100: 'honderd', 4.5: '4 5' };
const units: Partial<Readonly<Record<Unit, string>>> = { USD: 'dollar', gigawatt: 'gigawatt', people: 'mensen' };
const hedges: Partial<Readonly<Record<Qualifier, string>>> = {
	exactly: '',
	'up-to': 'potentieel',
	'at-least': 'minstens',
	'heading-to': 'richting',
	every: 'elke',
	'hundreds-of-millions': 'honderden miljoenen',
};
const scales = [
	[1e12, 'biljoen'],
	[1e9, 'miljard'],
	[1, ''],
] as const;

function articleWords({ qualifier, unit, value }: Figure): string[] {
	const [size, scale] = scales.find(([least]) => value >= least) ?? [1, ''];
	const number =
		qualifier === 'hundreds-of-millions' ? '' : `${numbers[value / size] ?? `no word for ${value}`} ${scale}`;
	return wordsOf(
		`${hedges[qualifier] ?? `no word for ${qualifier}`} ${number} ${units[unit] ?? `no word for ${unit}`}`,
	);
}

describe('every number', () => {
	it.each(pack.figures.map((figure) => [figure.id, figure] as const))('%s stands in its paragraph', (_, figure) => {
		expect(articleWords(figure).filter((word) => !inParagraph(figure.paragraph, word))).toEqual([]);
	});

	it('of the article is a figure', () => {
		const dutchNumbers =
			'0 1 2 3 4 5 6 7 8 9 10 twee drie vier vijf zes zeven acht negen tien elf twaalf twintig vijftig honderd honderden duizend duizenden miljoen miljoenen miljard miljarden biljoen procent helft kwart dubbel';
		for (const word of wordsOf(dutchNumbers)) {
			for (const { number } of pack.article.paragraphs) {
				if (!inParagraph(number, word)) continue;
				const figures = pack.figures.filter(({ paragraph }) => paragraph === number);
				expect(figures.flatMap(articleWords), `${word} in paragraph ${number}`).toContain(word);
			}
		}
	});

	it('of a shown text is a slot, never a word', () => {
		const typed = {
			en: /\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|fifty|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|half|twice|double|per ?cent)\b/i,
			nl: /\b(twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|twintig|vijftig|honderd(en)?|duizend(en)?|miljoen(en)?|miljard(en)?|biljoen(en)?|tientallen|helft|dubbel|procent)\b/i,
		};
		for (const { path, text } of shownTexts()) {
			for (const locale of locales) expect(text[locale], path).not.toMatch(typed[locale]);
		}
	});

	it('is the same in both languages', () => {
		for (const { path, text } of shownTexts()) {
			expect(slotsOf(text.nl).toSorted(), path).toEqual(slotsOf(text.en).toSorted());
		}
	});
});

describe('nothing goes beyond the article', () => {
	/** Capitalised words that are names; everything else with a capital starts a sentence. */
	const names = /\b(Nvidia|OpenAI|AMD|Microsoft|Meta|Amazon|Alphabet|Google|Bloomberg|New York|Silicon Valley|AI)\b/g;

	it('not in names: only those of the article are named, the same in both languages', () => {
		for (const { path, text } of shownTexts()) {
			const named = locales.map((locale) => [...new Set(text[locale].match(names) ?? [])].toSorted());
			expect(named[0], path).toEqual(named[1]);
			for (const name of named.flat()) for (const word of wordsOf(name)) expect(inArticle(word), name).toBe(true);
		}
	});

	it('not in others: no other word within a sentence is a name', () => {
		for (const { path, text } of shownTexts()) {
			for (const locale of locales) {
				const rest = text[locale].replace(names, '').match(/(?<=[\p{L},;)’] )\p{Lu}\p{L}*/gu) ?? [];
				expect(rest, path).toEqual([]);
			}
		}
	});

	it('not in the word hyperscaler, which the article does not use and the pack says so', () => {
		for (const word of ['hyperscaler', 'hyperscalers']) expect(inArticle(word)).toBe(false);
		for (const { path, text } of shownTexts()) {
			for (const locale of locales) expect(text[locale], path).not.toMatch(/hyperscale/i);
		}
		const group = pack.entities.find(({ id }) => id === 'hyperscalers');
		expect(group?.role.text.en).toMatch(/does not use this word/);
		expect(group?.role.text.nl).toMatch(/staat niet in het artikel/);
	});
});

it('no sentence is copied', () => {
	for (const { path, text } of shownTexts()) {
		const rendered = renderTemplate(text.nl as Template, pack.figures, 'nl');
		for (const run of [...runsOf(rendered), ...runsOf(text.nl)])
			expect(runs.has(hash(run)), `${path}: ${run}`).toBe(false);
	}
});

/** The article itself, where a copy stands beside the clone; it does not belong to the project. */
const articleFolder = '../shared/article';

it('the print is of the article, where a copy of it stands beside the clone', () => {
	const files = existsSync(articleFolder) ? readdirSync(articleFolder) : [];
	if (files.length === 0) console.info(`No article in ${articleFolder}: its print alone is checked against.`);
	for (const file of files) expect(takePrint(readFileSync(`${articleFolder}/${file}`, 'utf8'))).toEqual(print);
	expect(print.paragraphs).toHaveLength(pack.article.paragraphs.length);
});

it('a print tells words and runs of a text without keeping it', () => {
	const text =
		'Een korte zin van precies zeven woorden, dunkt mij.\n\nKop\n\nEn nog een alinea die lang genoeg is om er een te zijn.';
	const longer = takePrint(`${text} En dan nog iets.`);
	expect(longer.paragraphs).toHaveLength(1);
	expect(longer.runs.split(' ')).toContain(hash('nog een alinea die lang genoeg'));
	expect(JSON.stringify(longer)).not.toContain('alinea');
});
