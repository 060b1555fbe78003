/**
 * Looks over what the project depends on: each package in the lockfile is under a licence that lets it be used as it is here,
 * and none is known to be vulnerable. A registry that answers no audits is said to, and is no failure.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';

/** Licences of what only builds and tests. Those of what is bundled are fewer: see `tests/third-party.test.ts`. */
const fine = new Set([
	'0BSD',
	'Apache-2.0',
	'BlueOak-1.0.0',
	'BSD',
	'BSD-2-Clause',
	'BSD-3-Clause',
	'CC0-1.0',
	'ISC',
	'MIT',
	'MPL-2.0',
	'Python-2.0',
	// As findandreplacedomtext writes it: given up to the public.
	'unlicense',
	'Zlib',
]);

/** Is it fine under an SPDX expression? One of its alternatives must be, in all its parts. */
const isFine = (expression = '') =>
	expression
		.replace(/^\(|\)$/g, '')
		.split(' OR ')
		.some((each) => each.split(' AND ').every((name) => fine.has(name.trim())));

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const all = Object.entries(packages).filter(([folder]) => folder !== '');
const wrong = all.filter(([, { license }]) => !isFine(license));
for (const [folder, { version, license }] of wrong)
	console.error(`${folder} ${version}: its licence is ${license ?? 'not said'}.`);
console.log(`${all.length} packages, ${wrong.length} under a licence that is not known to be fine.`);

const { stdout } = spawnSync('npm', ['audit', '--audit=true', '--json'], {
	encoding: 'utf8',
	shell: process.platform === 'win32',
});
const { metadata, vulnerabilities = {}, message } = JSON.parse(stdout || '{}');
if (metadata) {
	for (const [name, { severity, range }] of Object.entries(vulnerabilities))
		console.error(`${name} ${range}: known to be vulnerable (${severity}).`);
	console.log(`${Object.keys(vulnerabilities).length} packages known to be vulnerable.`);
} else {
	console.warn(
		`Vulnerabilities are NOT checked: this registry answers no audits (${message?.split(' - ')[0] ?? 'no answer'}).`,
	);
}
process.exitCode = wrong.length + Object.keys(vulnerabilities).length > 0 ? 1 : 0;
