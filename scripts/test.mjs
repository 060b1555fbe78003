/**
 * Every check of the project, one after the other: what `npm test` and continuous integration run. Installs what it
 * needs. Ends with `N passed, N failed`: each unit or end-to-end test counts as one, each other check as one.
 *   npm test                        everything
 *   npm test -- types unit          only the steps named
 * Node's own modules only, until the dependencies are there.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import process from 'node:process';
import { haveBrowser, haveInterfaceLanguages, installDependencies } from './install.mjs';
import { isFailed, runVitest } from './run-vitest.mjs';

/** A step is a command, or a run of some of vitest's projects; `isBesideNext`: the next one begins without waiting for it. */
const steps = {
	types: { command: ['npx', 'tsc', '-p', '.'] },
	'types of tests': { command: ['npx', 'tsc', '-p', 'tests'] },
	lint: { command: ['npx', 'biome', 'check', '--error-on-warnings'] },
	unused: { command: ['npx', 'knip'] },
	dependencies: { command: ['node', 'scripts/check-dependencies.mjs'] },
	build: { command: ['node', 'build.mjs'] },
	unit: { projects: ['unit'], isBesideNext: true },
	engine: { projects: ['browser*'] },
	'e2e-chromium': { projects: ['e2e-chromium'], isBesideNext: true },
	'e2e-firefox': { projects: ['e2e-firefox'] },
	accuracy: { command: ['node', 'scripts/eval.mjs'] },
	package: { command: ['node', 'scripts/package.mjs'] },
	'package-proof': { command: ['node', 'scripts/prove-package.mjs'] },
	'package-lint': { command: ['node', 'scripts/lint-package.mjs'] },
};

const tally = { passed: 0, failed: 0 };
/** @type {import('./run-vitest.mjs').Outcome[]} */
const broken = [];
/** @type {import('./run-vitest.mjs').Outcome[]} */
const unsteady = [];

/** Counts one check that is not a test of vitest's. */
function count(isPassed) {
	if (isPassed) tally.passed++;
	else tally.failed++;
}

function runCommand([command, ...values]) {
	const { status } = spawnSync(command, values, {
		stdio: ['ignore', 'inherit', 'inherit'],
		shell: process.platform === 'win32',
	});
	count(status === 0);
	return status === 0;
}

/**
 * Runs tests and counts each. In real browsers a busy machine can make a test fail that holds: files with failures are run once
 * more by themselves, in a fresh browser. What they say then counts, and what failed only at first is named at the end.
 * @param {Promise<Outcome[]>} run
 */
async function countTests(name, projects, run) {
	let outcomes = await run;
	const files = new Set(outcomes.filter(isFailed).map(({ file }) => file));
	if (name !== 'unit' && files.size > 0 && !files.has('')) {
		console.log(`\n== ${name}: once more, the files with failures`);
		const again = await runVitest(`${name}-again`, projects, { files: [...files], isEachAlone: true });
		const failsAgain = (one) =>
			again.some((other) => isFailed(other) && other.file === one.file && other.name === one.name);
		unsteady.push(...outcomes.filter((one) => isFailed(one) && !failsAgain(one)));
		outcomes = [...outcomes.filter(({ file }) => !files.has(file)), ...again];
	}
	// A test that was skipped proved nothing.
	const notPassed = outcomes.filter(({ status }) => status !== 'passed');
	broken.push(...notPassed);
	tally.passed += outcomes.length - notPassed.length;
	tally.failed += notPassed.length;
	return notPassed.length === 0;
}

/** Runs steps of which each but the last is beside the next. What has failed is run again when all have ended. */
async function runSteps(names) {
	const isShownLater = names.length > 1;
	console.log(`\n== ${names.join(' and ')}`);
	const runs = names.map((name) => {
		const { projects } = steps[name];
		return projects && runVitest(name, projects, { isShownLater });
	});
	await Promise.all(runs);
	for (const [place, name] of names.entries()) {
		const { projects, command } = steps[name];
		const isPassed = projects ? await countTests(name, projects, runs[place]) : runCommand(command);
		const seconds = Math.round((Date.now() - start) / 1000);
		console.log(`== ${name}: ${isPassed ? 'passed' : 'FAILED'} after ${seconds} s in all`);
	}
}

/** Says which tests they are, so that the end of a log is enough to know. */
function list(title, outcomes) {
	if (outcomes.length === 0) return;
	console.log(`\n${title}`);
	for (const { file, name, status, message } of outcomes) {
		console.log(`- ${file}: ${name} (${status})\n${message.replace(/^/gm, '    ')}`);
	}
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in steps));
if (unknown.length > 0) {
	console.error(`There is no step "${unknown[0]}". Steps: ${Object.keys(steps).join(', ')}.`);
	process.exit(2);
}

const start = Date.now();
try {
	installDependencies();
	haveBrowser('chromium');
	haveBrowser('firefox');
	haveInterfaceLanguages();
	mkdirSync('out', { recursive: true });
	const names = Object.keys(steps).filter((name) => wanted.length === 0 || wanted.includes(name));
	while (names.length > 0) {
		const last = names.findIndex((name) => !steps[name].isBesideNext);
		await runSteps(names.splice(0, last < 0 ? names.length : last + 1));
	}
} catch (error) {
	console.error(error.message);
	count(false);
}
list('Not passed:', broken);
list('Failed first and passed when run once more:', unsteady);
console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
process.exitCode = tally.failed > 0 ? 1 : 0;
