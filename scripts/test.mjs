/**
 * Every check of the project, one after the other: what `npm test` and continuous integration run. Installs what it
 * needs. Ends with `N passed, N failed`: each unit or end-to-end test counts as one, each other check as one.
 *   npm test                        everything
 *   npm test -- types unit          only the steps named
 * Node's own modules only, until the dependencies are there.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import process from 'node:process';
import { haveBrowser, haveInterfaceLanguages, installDependencies } from './install.mjs';
import { isFailed, runVitest } from './run-vitest.mjs';

/** A step is a command, or a run of some of vitest's projects; `isBesideRest`: all that follow do not wait for it. */
const steps = {
	types: { command: ['npx', 'tsc', '-p', '.'] },
	'types of tests': { command: ['npx', 'tsc', '-p', 'tests'] },
	lint: { command: ['npx', 'biome', 'check', '--error-on-warnings'] },
	unused: { command: ['npx', 'knip'] },
	dependencies: { command: ['node', 'scripts/check-dependencies.mjs'] },
	// Builds the extension that all after it load.
	package: { command: ['node', 'scripts/package.mjs'] },
	'e2e-firefox': { projects: ['e2e-firefox'], isBesideRest: true },
	unit: { projects: ['unit'] },
	engine: { projects: ['browser*'] },
	'e2e-chromium': { projects: ['e2e-chromium'] },
	accuracy: { command: ['node', 'scripts/eval.mjs'] },
	'package-proof': { command: ['node', 'scripts/prove-package.mjs'] },
	'package-lint': { command: ['node', 'scripts/lint-package.mjs'] },
};

const tally = { passed: 0, failed: 0 };
/** @type {import('./run-vitest.mjs').Outcome[]} */
const broken = [];
/** @type {import('./run-vitest.mjs').Outcome[]} */
const unsteady = [];
/**
 * For each run of vitest's, its files with failures and what came of all their tests.
 * @type {{name: string, projects: string[], files: string[], outcomes: import('./run-vitest.mjs').Outcome[]}[]}
 */
const toRunAgain = [];

/** Counts one check that is not a test of vitest's. */
function count(isPassed) {
	if (isPassed) tally.passed++;
	else tally.failed++;
}

/** Not synchronous: what runs beside it is heard meanwhile. */
async function runCommand([command, ...values]) {
	const [status] = await once(
		spawn(command, values, { stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' }),
		'close',
	);
	count(status === 0);
	return status === 0;
}

/** Counts what came of each test. */
function countTests(outcomes) {
	// A test that was skipped proved nothing.
	const notPassed = outcomes.filter(({ status }) => status !== 'passed');
	broken.push(...notPassed);
	tally.passed += outcomes.length - notPassed.length;
	tally.failed += notPassed.length;
	return notPassed.length === 0;
}

/** Runs tests and counts each, but for those of files with failures in a real browser: these are run again. */
async function runTests(name, { projects, isBesideRest }) {
	const outcomes = await runVitest(name, projects, { isShownLater: isBesideRest });
	const files = new Set(name === 'unit' ? [] : outcomes.filter(isFailed).map(({ file }) => file));
	if (files.size === 0 || files.has('')) return countTests(outcomes);
	toRunAgain.push({ name, projects, files: [...files], outcomes: outcomes.filter(({ file }) => files.has(file)) });
	countTests(outcomes.filter(({ file }) => !files.has(file)));
	return false;
}

/**
 * In real browsers a busy machine can make a test fail that holds: files with failures are run once more when all else has ended,
 * in fresh browsers. What they say then counts, and what failed only at first is named at the end.
 */
async function runAgain({ name, projects, files, outcomes }) {
	console.log(`\n== ${name}: once more, the files with failures`);
	const again = await runVitest(`${name}-again`, projects, { files, isEachAlone: true });
	const failsAgain = (one) =>
		again.some((other) => isFailed(other) && other.file === one.file && other.name === one.name);
	unsteady.push(...outcomes.filter((one) => isFailed(one) && !failsAgain(one)));
	countTests(again);
}

async function runStep(name) {
	const step = steps[name];
	console.log(`\n== ${name}${step.isBesideRest ? ', beside what follows' : ''}`);
	const isPassed = step.projects ? await runTests(name, step) : await runCommand(step.command);
	const seconds = Math.round((Date.now() - start) / 1000);
	console.log(`== ${name}: ${isPassed ? 'passed' : 'FAILED'} after ${seconds} s in all`);
}

async function runSteps([name, ...rest]) {
	if (!name) return;
	const isOver = runStep(name);
	if (!steps[name].isBesideRest) await isOver;
	await Promise.all([isOver, runSteps(rest)]);
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
	await runSteps(names);
	for (const run of toRunAgain) await runAgain(run);
} catch (error) {
	console.error(error.message);
	count(false);
}
list('Not passed:', broken);
list('Failed first and passed when run once more:', unsteady);
console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
process.exitCode = tally.failed > 0 ? 1 : 0;
