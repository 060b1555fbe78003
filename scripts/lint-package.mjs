/** Runs Mozilla's linter over the Firefox package; it must find nothing at all, not even a notice. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';

const { version } = JSON.parse(readFileSync('manifest.json', 'utf8'));
const file = `packages/newsgloss-firefox-${version}.zip`;
const { stdout } = spawnSync('npx', ['web-ext', 'lint', '--output', 'json', '--source-dir', file], {
	encoding: 'utf8',
	shell: process.platform === 'win32',
});
const { errors, warnings, notices } = JSON.parse(stdout);
for (const { code, message, file: where } of [...errors, ...warnings, ...notices])
	console.error(`${code} ${where ?? ''}: ${message}`);
const total = errors.length + warnings.length + notices.length;
console.log(`${file}: ${total} findings`);
process.exitCode = total === 0 ? 0 : 1;
