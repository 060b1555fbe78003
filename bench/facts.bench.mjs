/**
 * What choosing facts costs, in Node: `node bench/facts.bench.mjs`. Every row of the ranking's table is asked in turn;
 * a round is all rows once, and the median is taken over rounds. The aim is 50 µs a call.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadTypeScript } from '../scripts/load-typescript.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const pack = 'src/knowledge/packs/nvidia-openai-2025-09-23/knowledge.json';

const ROUNDS = 200;
const WARM_UP = 20;

/**
 * @typedef {object} Cost
 * @property {string} name what was measured
 * @property {number} median microseconds a call
 * @property {number} low 10th percentile of the rounds
 * @property {number} high 90th percentile of the rounds
 */

/** @returns {Promise<Cost[]>} */
export async function measureFacts() {
	const { joinPacks } = await loadTypeScript(path.join(root, 'src/knowledge/knowledge.ts'));
	const { chooseFacts } = await loadTypeScript(path.join(root, 'src/knowledge/facts-in-context.ts'));
	const { rankingRows } = await loadTypeScript(path.join(root, 'tests/knowledge/ranking-sentences.ts'));
	const packs = [JSON.parse(await readFile(path.join(root, pack), 'utf8'))];

	const queries = rankingRows.map(({ entity, named, sentence }) => ({ entity, named, sentence, seen: new Set() }));
	const everything = queries.map(({ sentence }) => sentence).join(' ');
	const long = { ...queries[0], sentence: everything.slice(0, 1200) };
	const knowledge = joinPacks(packs);
	return [
		measure('the first choice: packs joined, cues prepared', [queries[0]], (query) =>
			chooseFacts(joinPacks(packs), query),
		),
		measure(`a choice, over ${queries.length} sentences`, queries, (query) => chooseFacts(knowledge, query)),
		measure('a choice, for a "sentence" of 1200 letters', [long], (query) => chooseFacts(knowledge, query)),
	];
}

function measure(name, queries, ask) {
	const rounds = [];
	for (let round = -WARM_UP; round < ROUNDS; round++) {
		const start = performance.now();
		for (const query of queries) ask(query);
		const spent = ((performance.now() - start) * 1000) / queries.length;
		if (round >= 0) rounds.push(spent);
	}
	rounds.sort((a, b) => a - b);
	const at = (share) => rounds[Math.floor(share * (rounds.length - 1))];
	return { name, median: at(0.5), low: at(0.1), high: at(0.9) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	for (const { name, median, low, high } of await measureFacts()) {
		console.log(`${name.padEnd(46)} ${median.toFixed(1)} µs (${low.toFixed(1)} to ${high.toFixed(1)})`);
	}
}
