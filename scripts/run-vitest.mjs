import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/**
 * @typedef {object} Outcome of one test, or of a file that broke off outside of its tests
 * @property {string} file relative to the project; '' when no file was run
 * @property {string} name of the test; '' for the file
 * @property {'passed' | 'failed' | 'skipped'} status
 * @property {string} message the first lines of what failed
 */

const MESSAGE_LINES = 6;

/**
 * Runs some of vitest's projects, shows what they print, and says what came of each test. A run without tests, or one that
 * broke off outside of all files, has one failure.
 * @param {string} name of the run, for its report in `out/`
 * @param {readonly string[]} projects
 * @param {{files?: readonly string[], isEachAlone?: boolean, isShownLater?: boolean}} [options] `files`: only these; `isEachAlone`: each in a
 *   process of its own, so with browsers of its own; `isShownLater`: what it prints is shown at its end, since others print meanwhile
 * @returns {Promise<Outcome[]>}
 */
export async function runVitest(name, projects, { files = [], isEachAlone = false, isShownLater = false } = {}) {
	const report = `out/tests-${name}.json`;
	rmSync(report, { force: true });
	const run = spawn(
		'npx',
		[
			'vitest',
			'run',
			...files,
			...projects.flatMap((project) => ['--project', project]),
			...(isEachAlone ? ['--isolate'] : []),
			'--reporter=default',
			'--reporter=json',
			`--outputFile.json=${report}`,
		],
		{
			stdio: ['ignore', ...(isShownLater ? ['pipe', 'pipe'] : ['inherit', 'inherit'])],
			shell: process.platform === 'win32',
		},
	);
	let printed = '';
	for (const stream of [run.stdout, run.stderr]) {
		stream?.setEncoding('utf8').on('data', (text) => {
			printed += text;
		});
	}
	const [status] = await once(run, 'close');
	if (isShownLater) console.log(`\n== ${name}\n${printed}`);
	const outcomes = readReport(report).flatMap(outcomesOf);
	if (outcomes.length === 0 || (status !== 0 && !outcomes.some(isFailed))) {
		outcomes.push({ file: '', name: '', status: 'failed', message: `vitest ended with ${status}.` });
	}
	return outcomes;
}

export const isFailed = ({ status }) => status === 'failed';

function readReport(file) {
	try {
		return JSON.parse(readFileSync(file, 'utf8')).testResults;
	} catch {
		// The run broke off before it told of any file.
		return [];
	}
}

/** @returns {Outcome[]} */
function outcomesOf({ name: place, status, message, assertionResults }) {
	const file = path.relative('.', place);
	const outcomes = assertionResults.map((test) => ({
		file,
		name: test.fullName,
		status: test.status === 'passed' || test.status === 'failed' ? test.status : 'skipped',
		message: firstLines(test.failureMessages.join('\n')),
	}));
	if (status === 'failed' && !outcomes.some(isFailed)) {
		outcomes.push({ file, name: '', status: 'failed', message: firstLines(message) });
	}
	return outcomes;
}

const firstLines = (text) =>
	text
		.split('\n')
		.filter((line) => line.trim() && !/^\s+at /.test(line))
		.slice(0, MESSAGE_LINES)
		.join('\n');
