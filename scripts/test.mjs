/**
 * Every check of the project, one after the other: what `npm test` and continuous integration run. Installs what it
 * needs. Ends with `N passed, N failed`: each unit or end-to-end test counts as one, each other check as one.
 *   npm test                        everything
 *   npm test -- types unit          only the steps named
 * Node's own modules only, until the dependencies are there.
 */
import { spawn } from 'node:child_process';
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
	'e2e-chromium': { projects: ['e2e-chromium'], isBesideNext: true },
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

/**
 * Runs a command and gathers what it prints, on either stream.
 * @returns {Promise<{isPassed: boolean, output: string}>}
 */
function execute([command, ...values]) {
	return new Promise((resolve) => {
		const child = spawn(command, values, { stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
		let output = '';
		for (const stream of [child.stdout, child.stderr]) {
			stream.setEncoding('utf8');
			stream.on('data', (text) => {
				output += text;
			});
		}
		child.on('error', (error) => resolve({ isPassed: false, output: `${output}${error.message}\n` }));
		child.on('close', (status) => resolve({ isPassed: status === 0, output }));
	});
}

async function runCommand(command) {
	const ran = await execute(command);
	count(ran.isPassed);
	return ran;
}

/** Runs tests and counts each; a run that breaks off before its tests counts as one failure. */
async function runTests(name, projects) {
	const file = `out/tests-${name}.json`;
	rmSync(file, { force: true });
	const { isPassed, output } = await execute([
		'npx',
		'vitest',
		'run',
		...projects.flatMap((project) => ['--project', project]),
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${file}`,
	]);
	const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0 } = readReport(file);
	tally.passed += numPassedTests;
	tally.failed += numFailedTests;
	// A test that was skipped proved nothing, and a run without tests neither.
	tally.failed += numPendingTests;
	if (numFailedTests + numPendingTests === 0 && (!isPassed || numPassedTests === 0)) count(false);
	const skipped = numPendingTests > 0 ? `${numPendingTests} tests of ${name} were skipped.\n` : '';
	return { isPassed: isPassed && numPendingTests === 0, output: output + skipped };
}

function readReport(file) {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		return {};
	}
}

/** Prints what a step printed, once it has ended. */
async function tell({ name, running }) {
	const { isPassed, output } = await running;
	const seconds = Math.round((Date.now() - start) / 1000);
	console.log(
		`\n== ${name}\n${output.trimEnd()}\n== ${name}: ${isPassed ? 'passed' : 'FAILED'} after ${seconds} s in all`,
	);
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
	/** Steps under way beside the next one: browsers wait much, and leave time to each other. */
	let beside = [];
	for (const [name, step] of Object.entries(steps)) {
		if (wanted.length > 0 && !wanted.includes(name)) continue;
		const running = 'projects' in step ? runTests(name, step.projects) : runCommand(step.command);
		beside.push({ name, running });
		if (step.isBesideNext) continue;
		for (const each of beside) await tell(each);
		beside = [];
	}
	for (const each of beside) await tell(each);
} catch (error) {
	console.error(error.message);
	count(false);
}
console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
process.exitCode = tally.failed > 0 ? 1 : 0;
