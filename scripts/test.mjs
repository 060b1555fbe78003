/**
 * Every check of the project, one after the other: what `npm test` and continuous integration run. Installs what it
 * needs. Ends with `N passed, N failed`: each unit or end-to-end test counts as one, each other check as one.
 *   npm test                        everything
 *   npm test -- types unit          only the steps named
 * Node's own modules only, until the dependencies are there.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import process from 'node:process';
import { haveBrowser, haveInterfaceLanguages, installDependencies } from './install.mjs';

/** A step is a command, or a run of some of vitest's projects. */
const steps = {
	types: { command: ['npx', 'tsc', '-p', '.'] },
	'types of tests': { command: ['npx', 'tsc', '-p', 'tests'] },
	lint: { command: ['npx', 'biome', 'check', '--error-on-warnings'] },
	unused: { command: ['npx', 'knip'] },
	dependencies: { command: ['node', 'scripts/check-dependencies.mjs'] },
	build: { command: ['node', 'build.mjs'] },
	unit: { projects: ['unit'] },
	engine: { projects: ['browser*'] },
	'e2e-chromium': { projects: ['e2e-chromium'] },
	'e2e-firefox': { projects: ['e2e-firefox'] },
	accuracy: { command: ['node', 'scripts/eval.mjs'] },
	package: { command: ['node', 'scripts/package.mjs'] },
	'package-proof': { command: ['node', 'scripts/prove-package.mjs'] },
	'package-lint': { command: ['node', 'scripts/lint-package.mjs'] },
};

const tally = { passed: 0, failed: 0 };

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

/** Runs tests and counts each; a run that breaks off before its tests counts as one failure. */
function runTests(name, projects) {
	const file = `out/tests-${name}.json`;
	rmSync(file, { force: true });
	const { status } = spawnSync(
		'npx',
		[
			'vitest',
			'run',
			...projects.flatMap((project) => ['--project', project]),
			'--reporter=default',
			'--reporter=json',
			`--outputFile.json=${file}`,
		],
		{ stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' },
	);
	const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0 } = readReport(file);
	tally.passed += numPassedTests;
	tally.failed += numFailedTests;
	// A test that was skipped proved nothing, and a run without tests neither.
	if (numPendingTests > 0) console.error(`${numPendingTests} tests of ${name} were skipped.`);
	tally.failed += numPendingTests;
	if (numFailedTests + numPendingTests === 0 && (status !== 0 || numPassedTests === 0)) count(false);
	return status === 0;
}

function readReport(file) {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		return {};
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
	for (const [name, step] of Object.entries(steps)) {
		if (wanted.length > 0 && !wanted.includes(name)) continue;
		console.log(`\n== ${name}`);
		const isPassed = 'projects' in step ? runTests(name, step.projects) : runCommand(step.command);
		console.log(
			`== ${name}: ${isPassed ? 'passed' : 'FAILED'} after ${Math.round((Date.now() - start) / 1000)} s in all`,
		);
	}
} catch (error) {
	console.error(error.message);
	count(false);
}
console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
process.exitCode = tally.failed > 0 ? 1 : 0;
