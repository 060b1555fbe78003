/**
 * What choosing facts costs, in Node: `node bench/facts.bench.mjs`. Every row of the ranking's table is asked in turn;
 * a round is all rows once, and the median is taken over rounds. The aim is 50 µs a call.
 */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { esbuildPacks } from '../packs.mjs';

const { outputFiles } = await build({
	stdin: {
		contents: `
			import packs from 'newsgloss:knowledge';
			export { chooseFacts } from './src/knowledge/facts-in-context.ts';
			import { joinPacks } from './src/knowledge/knowledge.ts';
			export { rankingRows } from './tests/knowledge/ranking-sentences.ts';
			export const join = () => joinPacks(packs);
		`,
		loader: 'ts',
		resolveDir: fileURLToPath(new URL('..', import.meta.url)),
	},
	bundle: true,
	format: 'esm',
	platform: 'node',
	plugins: [esbuildPacks],
	write: false,
});
const source = Buffer.from(outputFiles[0].text).toString('base64');
const { chooseFacts, join, rankingRows } = await import(`data:text/javascript;base64,${source}`);

const ROUNDS = 200;
const WARM_UP = 20;

const queries = rankingRows.map(({ entity, named, sentence }) => ({ entity, named, sentence, seen: new Set() }));
const long = {
	...queries[0],
	sentence: queries
		.map(({ sentence }) => sentence)
		.join(' ')
		.slice(0, 1200),
};

/** @returns {{median: number, low: number, high: number}} microseconds a call: median, 10th and 90th percentile */
function measure(knowledge, asked) {
	const rounds = [];
	for (let round = -WARM_UP; round < ROUNDS; round++) {
		const start = performance.now();
		for (const query of asked) chooseFacts(knowledge, query);
		const spent = ((performance.now() - start) * 1000) / asked.length;
		if (round >= 0) rounds.push(spent);
	}
	rounds.sort((a, b) => a - b);
	const at = (share) => rounds[Math.floor(share * (rounds.length - 1))];
	return { median: at(0.5), low: at(0.1), high: at(0.9) };
}

function first() {
	const start = performance.now();
	chooseFacts(join(), queries[0]);
	return (performance.now() - start) * 1000;
}

const knowledge = join();
const fresh = first();
const print = (name, { median, low, high }) =>
	console.log(`${name.padEnd(34)} ${median.toFixed(1)} µs (${low.toFixed(1)} to ${high.toFixed(1)})`);
console.log(`${'joining packs and the first choice'.padEnd(34)} ${fresh.toFixed(0)} µs, once`);
print(`a choice, ${queries.length} sentences`, measure(knowledge, queries));
print('a choice, 1200 letters', measure(knowledge, [long]));
