/**
 * What recognising costs, in Node: `node bench/scan.bench.mjs`. Scanners of several kinds go over the same text in turn,
 * round after round, and each is told as a ratio to a bare pass over the text's UTF-16 units in the same round.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import AhoCorasick from 'modern-ahocorasick';
import { loadTypeScript } from '../scripts/load-typescript.mjs';
import { median, sorted } from './spread.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const load = (file) => loadTypeScript(path.join(root, file), { isAsShipped: true });
const LEXICON = 'src/knowledge/packs/nvidia-openai-2025-09-23/recognition.json';

const TEXT_LENGTH = 1_000_000;
const ROUNDS = 9;
const WARM_UP = 2;
/** What is slow goes over so much of the text, and its time is told for the whole. */
const SLOW_PART = 0.02;
/** So many are held at a time where the size of one is told. */
const COPIES = 20;
const SIZES = [40, 1_000, 10_000, 100_000];

/** Numbers in [0, 1) that are the same in every run (mulberry32). */
function numbersFrom(seed) {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

const NAMES = ['Nvidia', 'OpenAI', 'AMD', 'Microsoft', 'Meta', 'Amazon', 'Google', 'Alphabet'];

const random = numbersFrom(1);
const pick = (list) => list[Math.floor(random() * list.length)];

/** Text of the words of our own passages, with a company's name once in some sixty words, as news about companies has. */
async function textAndWords() {
	const { readPassages } = await load('tests/eval/read-passages.ts');
	const passages = await readPassages(path.join(root, 'tests/eval/passages.txt'));
	const english = passages.filter(({ lang }) => lang === 'en').map(({ blocks }) => blocks[0].text);
	const words = [...new Set(english.join(' ').match(/[a-z]+/g))].filter(
		(word) => !NAMES.some((name) => name.toLowerCase() === word),
	);
	let text = '';
	while (text.length < TEXT_LENGTH) text += `${random() < 1 / 60 ? pick(NAMES) : pick(words)} `;
	return { text: text.slice(0, TEXT_LENGTH), words };
}

/** Forms as a glossary has them: names made up of syllables, and pairs of ordinary words, half of each. */
function formsOf(count, words) {
	const syllables = 'ka lo mer tin ra vos del ni quo sta bri an el or tex lu pha gen ix'.split(' ');
	const forms = new Set(NAMES);
	while (forms.size < count) {
		const name = Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(syllables)).join('');
		forms.add(random() < 0.5 ? name[0].toUpperCase() + name.slice(1) : `${pick(words)} ${pick(words)} ${name}`);
	}
	return [...forms];
}

function barePass(text) {
	let sum = 0;
	for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
	return sum;
}

const escaped = (form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function countMatches(text, expression) {
	let count = 0;
	expression.lastIndex = 0;
	while (expression.exec(text)) count++;
	return count;
}

function time(run) {
	const start = performance.now();
	const result = run();
	return { ms: performance.now() - start, result };
}

/** Times of the runs, taken in turn, as ratios to the first. */
function compare(runs) {
	const ratios = runs.map(() => []);
	const bare = [];
	for (let round = -WARM_UP; round < ROUNDS; round++) {
		const times = runs.map(({ run, part = 1 }) => time(run).ms / part);
		if (round < 0) continue;
		bare.push(times[0]);
		for (const [place, ms] of times.entries()) ratios[place].push(ms / times[0]);
	}
	return { bare: median(bare), rows: runs.map(({ name }, place) => ({ name, ratios: sorted(ratios[place]) })) };
}

const { TermIndex } = await load('src/recognition/term-index.ts');
const { termsOf } = await load('src/recognition/terms.ts');
const { createJudgingRecogniser } = await load('src/recognition/create-judging-recogniser.ts');
const { parseLexicon } = await load('src/knowledge/lexicon-schema.ts');
const lexicon = parseLexicon(JSON.parse(await readFile(path.join(root, LEXICON), 'utf8')), LEXICON);
const { text, words } = await textAndWords();
const part = text.slice(0, TEXT_LENGTH * SLOW_PART);

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');

const bytesInUse = () => {
	// What arrays hold is let go of a round later.
	for (let round = 0; round < 4; round++) collectGarbage();
	const { heapUsed, arrayBuffers } = process.memoryUsage();
	return heapUsed + arrayBuffers;
};

/** kB that one of what `make` makes holds: told by many, since the heap moves by more than one. */
function sizeOf(make) {
	make();
	const before = bytesInUse();
	const kept = Array.from({ length: COPIES }, make);
	const size = (bytesInUse() - before) / kept.length / 1000;
	return size.toFixed(0);
}

const runs = [{ name: 'a bare pass over the units', run: () => barePass(text) }];
const built = [];
for (const size of SIZES) {
	const forms = formsOf(size, words);
	const { ms, result: index } = time(() => new TermIndex(forms));
	built.push(`${size} forms: built in ${ms.toFixed(1)} ms, ${sizeOf(() => new TermIndex(forms))} kB`);
	runs.push({
		name: `our scanner, ${size} forms`,
		run: () => {
			let count = 0;
			index.scan(text, () => {
				count++;
			});
			return count;
		},
	});
	if (size <= 10_000) {
		const either = forms.map(escaped).join('|');
		const expression = new RegExp(`\\b(?:${either})\\b`, 'g');
		runs.push({ name: `one RegExp, ${size} forms`, part: SLOW_PART, run: () => countMatches(part, expression) });
	}
	if (size === 40) {
		const folding = new RegExp(`\\b(?:${forms.map(escaped).join('|')})\\b`, 'gi');
		runs.push({ name: `one RegExp, any case, ${size} forms`, part: SLOW_PART, run: () => countMatches(part, folding) });
	}
	if (size <= 1_000) {
		const automaton = new AhoCorasick(forms);
		runs.push({ name: `modern-ahocorasick, ${size} forms`, part: SLOW_PART, run: () => automaton.search(part).length });
	}
}
const recogniser = createJudgingRecogniser([lexicon], [lexicon]);
const blocks = text.match(/[\s\S]{1,600}/g);
runs.push({
	name: 'the bundled pack: is there a form?, blocks of 600',
	run: () => blocks.filter((block) => recogniser.formIn(block) === 'whole').length,
});

const { bare, rows } = compare(runs);
console.log(`1 MB of text; the bare pass takes ${bare.toFixed(2)} ms. Ratios to it over ${ROUNDS} rounds:\n`);
for (const { name, ratios } of rows) {
	const at = (share) => ratios[Math.floor((ratios.length - 1) * share)].toFixed(2).padStart(7);
	console.log(`${name.padEnd(52)} median ${at(0.5)}  10% ${at(0.1)}  90% ${at(0.9)}`);
}
console.log(`\n${built.join('\n')}`);

/** A recogniser that has read its first text, for which it builds its index. */
const builtRecogniser = () => {
	const fresh = createJudgingRecogniser([lexicon], [lexicon]);
	fresh.formIn('text');
	return fresh;
};
const builds = Array.from({ length: ROUNDS }, () => time(builtRecogniser).ms);
const kept = builtRecogniser();
const bundled = termsOf([lexicon]).map(({ form }) => form);
console.log(
	`\nThe bundled pack: first ${builds[0].toFixed(1)} ms, then ${median(builds).toFixed(1)} ms; its index ${sizeOf(() => new TermIndex(bundled))} kB`,
);

const candidates = blocks.map((block) => kept.read({ text: block, lang: 'en', heading: '', around: () => [] }));
const page = kept.openPage({ title: () => '', lang: 'en', host: '', text: () => '', rejects: () => false });
for (const reading of candidates) if (reading) page.add(reading);
const count = candidates.reduce((sum, reading) => sum + (reading?.candidates.length ?? 0), 0);
const reading = time(() => {
	for (const block of blocks) kept.read({ text: block, lang: 'en', heading: '', around: () => [] });
});
const judging = time(() => {
	for (const each of candidates) for (const candidate of each?.candidates ?? []) kept.judge(candidate, each, page);
});
console.log(
	`${count} candidates: ${((reading.ms / count) * 1000).toFixed(1)} µs each to read with their blocks, ${((judging.ms / count) * 1000).toFixed(1)} µs each to judge`,
);
