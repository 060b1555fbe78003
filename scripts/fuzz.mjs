/**
 * Reads random pages under random changes in both browsers, as `tests/e2e/fuzz/` does with a few. A page that fails is made as small as
 * can be and printed with its seed and path; where timing is part of it, the smallest may not be small.
 *   npm run fuzz                              500 pages in each browser, of a new seed, with each density of marks
 *   npm run fuzz -- --runs 2000 --seed 7      so many, of this seed
 *   npm run fuzz -- --seed 7 --path 28:2:1    one that failed, again
 *   npm run fuzz -- firefox                   in this browser alone
 */
import { parseArgs } from 'node:util';
import { runEndToEnd } from './run-end-to-end.mjs';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		runs: { type: 'string', default: '500' },
		seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
		path: { type: 'string' },
	},
});

console.log(`Seed ${values.seed}.`);
runEndToEnd('tests/e2e/fuzz/fuzz.test.ts', positionals, {
	FUZZ_RUNS: values.runs,
	FUZZ_SEED: values.seed,
	...(values.path && { FUZZ_PATH: values.path }),
});
